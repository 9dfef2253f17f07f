import { expect, test } from "./fixtures.js";

test("a click on a lone mark pins its card, a second one closes it", async ({ atlas, page }) => {
  await atlas.flyTo("Cairo");
  await atlas.pointAt([0, 0]);
  await page.mouse.down();
  await page.mouse.up();
  await expect(atlas.card).toHaveAccessibleName("Cairo");
  await expect(atlas.card).toContainText("Egypt");
  await page.mouse.down();
  await page.mouse.up();
  await expect(atlas.card).toHaveCount(0);
});

test("a click on a crowd fans it out, arrows walk the list, Enter pins", async ({ atlas, page }) => {
  await atlas.flyTo("Frankfurt am Main");
  await page.mouse.click(...(await atlas.middle()));
  await expect(atlas.pickList).toHaveAccessibleName(/^\d+ clusters here, by rank$/);
  await expect(atlas.tooltip).toHaveCount(0);
  await expect(atlas.picks.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(atlas.picks.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(atlas.picks.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  const name = await atlas.picks.nth(1).locator("span:nth-of-type(2)").innerText();
  await page.keyboard.press("Enter");
  await expect(atlas.pickList).toHaveCount(0);
  await expect(atlas.card).toHaveAccessibleName(name);
});

test("the fanned list is in the order of ranks and lies inside the map", async ({ atlas, page }) => {
  await atlas.flyTo("Frankfurt am Main");
  await page.mouse.click(...(await atlas.middle()));
  await expect(atlas.pickList).toBeVisible();
  const ranks = (await atlas.picks.locator(".rank").allInnerTexts()).map((rank) => (rank === "–" ? Infinity : Number(rank)));
  expect(ranks.length).toBeGreaterThan(1);
  expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  const [list, stage] = [await atlas.pickList.boundingBox(), await atlas.stage.boundingBox()];
  expect(list.x).toBeGreaterThanOrEqual(stage.x);
  expect(list.y).toBeGreaterThanOrEqual(stage.y);
  expect(list.x + list.width).toBeLessThanOrEqual(stage.x + stage.width);
  expect(list.y + list.height).toBeLessThanOrEqual(stage.y + stage.height);
});

test("rows of the fanned list are of one height, long names and the one in focus too", async ({ atlas, page }) => {
  await atlas.flyTo("Shenzhen–Hong Kong–Guangzhou");
  // From afar, where much of East Asia is one crowd.
  await page.getByRole("button", { name: "World", exact: true }).click();
  await atlas.map.focus();
  await page.keyboard.press(" ");
  await expect(atlas.picks.first()).toContainText("Shenzhen–Hong Kong–Guangzhou");
  await expect(atlas.picks.first()).toBeFocused();
  const heights = await atlas.picks.evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(new Set(heights)).toEqual(new Set([34]));
});

test("a row of the fanned list can be chosen by mouse", async ({ atlas, page }) => {
  await atlas.flyTo("Frankfurt am Main");
  await page.mouse.click(...(await atlas.middle()));
  await atlas.picks.filter({ hasText: "Heidelberg–Mannheim" }).click();
  await expect(atlas.pickList).toHaveCount(0);
  await expect(atlas.card).toHaveAccessibleName("Heidelberg–Mannheim");
});

for (const [way, close] of [
  ["Escape", (page) => page.keyboard.press("Escape")],
  ["its button", (page) => page.getByRole("button", { name: "Close the list" }).click()],
]) {
  test(`${way} closes the fanned list and gives the focus back to the map`, async ({ atlas, page }) => {
    await atlas.flyTo("Frankfurt am Main");
    await page.mouse.click(...(await atlas.middle()));
    await expect(atlas.picks.first()).toBeFocused();
    await close(page);
    await expect(atlas.pickList).toHaveCount(0);
    await expect(atlas.card).toHaveCount(0);
    await expect(atlas.map).toBeFocused();
  });
}

test("a click on the sea closes the fanned list", async ({ atlas, page }) => {
  await atlas.flyTo("São Paulo");
  await atlas.flyTo("Frankfurt am Main");
  await page.mouse.click(...(await atlas.middle()));
  await expect(atlas.pickList).toBeVisible();
  const { x, y, height } = await atlas.stage.boundingBox();
  await page.mouse.click(x + 40, y + 0.4 * height);
  await expect(atlas.pickList).toHaveCount(0);
});

test("two to four pins become a table with a column each, a fifth takes the oldest's place", async ({ atlas, page }) => {
  const names = ["Tokyo–Yokohama", "Beijing", "Seoul", "Paris", "Wuhan"];
  const pins = page.locator(".pin-table").getByRole("columnheader");
  for (const [at, name] of names.entries()) {
    await atlas.row(name).getByRole("button", { name }).click();
    if (at === 0) await expect(atlas.card).toHaveAccessibleName(name);
    else await expect(pins).toContainText(names.slice(Math.max(0, at - 3), at + 1));
  }
  await expect(atlas.card).toHaveCount(0);
  await page.getByRole("button", { name: "Close Wuhan" }).click();
  await expect(pins).toContainText(["Beijing", "Seoul", "Paris"]);
  await page.getByRole("button", { name: /^Close all/ }).click();
  await expect(page.locator(".pin-table")).toHaveCount(0);
});

test("a card names its sources with links", async ({ atlas }) => {
  await atlas.row("Tokyo–Yokohama").getByRole("button").click();
  await atlas.card.getByText("See sources").click();
  const link = atlas.card.getByRole("link").first();
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute("href", /^https?:/);
  await expect(link).toHaveAttribute("rel", /noopener/);
});
