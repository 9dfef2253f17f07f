import { LAND } from "./atlas.js";
import { expect, test } from "./fixtures.js";

for (const [typed, found] of [
  ["sao paulo", "São Paulo"],
  ["SÃO PAULO", "São Paulo"],
  ["xian", "Xi'an"],
  ["xi’an", "Xi'an"],
  ["koln", "Cologne"],
  ["dusseldorf", "Cologne–Düsseldorf"],
  ["san jose san francisco", "San Jose–San Francisco"],
  ["san jose-san francisco", "San Jose–San Francisco"],
  ["tokyo", "Tokyo–Yokohama"],
  ["东京", "Tokyo–Yokohama"],
  ["dongjing", "Tokyo–Yokohama"],
]) {
  test(`"${typed}" finds ${found}`, async ({ atlas, page }) => {
    await atlas.search.pressSequentially(typed);
    await expect(atlas.hits.filter({ hasText: found }).first()).toBeVisible();
  });
}

test("the field is a combobox with a list of options", async ({ atlas, page }) => {
  await expect(atlas.search).toHaveAttribute("aria-expanded", "false");
  await atlas.search.fill("san");
  await expect(atlas.search).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByRole("listbox")).toHaveAttribute("id", await atlas.search.getAttribute("aria-controls"));
  expect(await atlas.hits.count()).toBeGreaterThan(1);
  await expect(atlas.hits.and(page.getByRole("option", { selected: true }))).toHaveCount(1);
});

test("arrows walk the hits, Enter chooses the one in force", async ({ atlas, page }) => {
  await atlas.search.fill("san");
  const options = atlas.hits;
  const expectActive = async (at) => {
    await expect(options.nth(at)).toHaveAttribute("aria-selected", "true");
    await expect(options.and(page.getByRole("option", { selected: true }))).toHaveCount(1);
    await expect(atlas.search).toHaveAttribute("aria-activedescendant", await options.nth(at).getAttribute("id"));
  };
  await expectActive(0);
  await atlas.search.press("ArrowDown");
  await expectActive(1);
  await atlas.search.press("ArrowUp");
  await atlas.search.press("ArrowUp");
  await expectActive(0);
  const last = (await options.count()) - 1;
  for (let press = 0; press < last + 2; press += 1) await atlas.search.press("ArrowDown");
  await expectActive(last);
  const name = await options.nth(last).locator("span:nth-of-type(2)").innerText();
  await atlas.search.press("Enter");
  await expect(atlas.search).toHaveValue("");
  await expect(atlas.search).toHaveAttribute("aria-expanded", "false");
  await expect(atlas.card).toHaveAccessibleName(name);
});

test("keys belong to the input method while it composes", async ({ atlas, page }) => {
  await atlas.search.fill("dong");
  await expect(atlas.hits.first()).toContainText("Tokyo–Yokohama (dongjing)");
  await atlas.search.dispatchEvent("keydown", { key: "Enter", isComposing: true });
  await expect(atlas.search).toHaveValue("dong");
  await expect(atlas.card).toHaveCount(0);
  await atlas.search.press("Enter");
  await expect(atlas.card).toHaveAccessibleName("Tokyo–Yokohama");
});

test("Escape empties the field and closes the list", async ({ atlas, page }) => {
  await atlas.search.fill("san");
  await expect(page.getByRole("listbox")).toBeVisible();
  await atlas.search.press("Escape");
  await expect(page.getByRole("listbox")).toHaveCount(0);
  await expect(atlas.search).toHaveValue("");
  await expect(atlas.search).toBeFocused();
  await expect(atlas.card).toHaveCount(0);
});

test("a hit can be chosen by mouse", async ({ atlas }) => {
  const before = await atlas.picture([LAND]);
  await atlas.search.fill("madr");
  await atlas.hits.first().click();
  await expect(atlas.card).toHaveAccessibleName("Madrid");
  await expect.poll(() => atlas.picture([LAND])).not.toBe(before);
});

test("a chosen cluster is told to screen readers", async ({ atlas }) => {
  await atlas.choose("Madrid");
  await expect(atlas.announced).toContainText("Madrid");
});

test("choosing a pinned cluster again keeps its card", async ({ atlas }) => {
  await atlas.choose("Madrid");
  await expect(atlas.card).toHaveAccessibleName("Madrid");
  await atlas.choose("Madrid");
  await expect(atlas.card).toHaveAccessibleName("Madrid");
});

test("without a hit the list says so", async ({ atlas, page }) => {
  await atlas.search.fill("atlantis");
  await expect(page.getByText(/^Not among the/)).toBeVisible();
  await expect(atlas.hits).toHaveCount(0);
  await atlas.search.press("Enter");
  await expect(atlas.card).toHaveCount(0);
  expect(await atlas.search.getAttribute("aria-activedescendant")).toBeNull();
});

test("choosing an economy filters list and map", async ({ atlas }) => {
  await atlas.search.fill("spain");
  await expect(atlas.hits.first()).toContainText("economy");
  await atlas.search.press("Enter");
  await expect(atlas.row("Madrid")).toHaveCount(1);
  await expect(atlas.row("Tokyo–Yokohama")).toHaveCount(0);
  await expect(atlas.reset).toBeVisible();
  await atlas.list.getByRole("button", { name: "Clear filters" }).click();
  await expect(atlas.row("Tokyo–Yokohama")).toHaveCount(1);
});
