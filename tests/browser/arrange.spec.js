// One mark, three places: in place, apart, counted.

import AxeBuilder from "@axe-core/playwright";
import { LAND, MARKS, OVERLAY } from "./atlas.js";
import { expect, test } from "./fixtures.js";

const choice = (page, name) => page.getByRole("group", { name: "Marks" }).getByRole("button", { name, exact: true });

for (const name of ["Apart", "In rows"]) {
  test(`${name}: chosen by mouse and by keys, and back to where the marks were`, async ({ atlas, page }) => {
    await page.mouse.move(0, 0);
    const before = await atlas.picture([MARKS]);
    await choice(page, name).click();
    await expect(choice(page, name)).toHaveAttribute("aria-pressed", "true");
    await atlas.drawn();
    const there = await atlas.picture([MARKS]);
    expect(there).not.toBe(before);
    await choice(page, "In place").focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => atlas.picture([MARKS])).toBe(before);
  });

  test(`${name}: keys walk the marks, a tooltip and a card open`, async ({ atlas, page }) => {
    await choice(page, name).click();
    await atlas.map.focus();
    await page.keyboard.press("Home");
    await expect(atlas.tooltip.locator(".tooltip-head")).toHaveText("Tokyo–Yokohama");
    await expect(atlas.tooltip.locator(".crowd")).toHaveCount(0);
    await page.keyboard.press("ArrowRight");
    await expect(atlas.tooltip.locator(".tooltip-head")).toHaveText("Shenzhen–Hong Kong–Guangzhou");
    await page.keyboard.press("Enter");
    // Rows of marks leave no room for a card: it stands below them.
    const card = name === "In rows" ? atlas.pins : page.getByRole("article");
    await expect(card).toHaveCount(1);
    await expect(card).toContainText("Shenzhen–Hong Kong–Guangzhou");
    const { violations } = await new AxeBuilder({ page }).include("#map").analyze();
    expect(violations).toEqual([]);
  });
}

test("counted, a pinned card leaves every mark in sight", async ({ atlas, page }) => {
  await atlas.pin("Beijing");
  await expect(atlas.card).toHaveCount(1);
  await choice(page, "In rows").click();
  await expect(atlas.card).toHaveCount(0);
  await expect(atlas.pins).toHaveCount(1);
  const chip = page.getByRole("link", { name: "1 pinned, below the map" });
  const [note, stage] = [await chip.boundingBox(), await atlas.stage.boundingBox()];
  // Above the first row, beside no mark.
  expect(note.y + note.height).toBeLessThan(stage.y + stage.height / 5);
  await choice(page, "In place").click();
  await expect(atlas.card).toHaveCount(1);
  await expect(atlas.pins).toHaveCount(0);
});

test("apart, a pointer in the thickest crowd means one mark, never a list", async ({ atlas, page }) => {
  await choice(page, "Apart").click();
  await atlas.map.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await atlas.map.boundingBox();
  let met = 0;
  for (let at = 0; at < 30; at += 1) {
    await page.mouse.move(x + width * (0.7 + 0.008 * at), y + height * 0.3);
    if (await atlas.tooltip.count()) {
      met += 1;
      await expect(atlas.tooltip.locator(".crowd")).toHaveCount(0);
    }
  }
  expect(met).toBeGreaterThan(2);
});

test("counted, no part of the world is looked at: presets and zoom are away and come back", async ({ atlas, page }) => {
  const land = await atlas.picture([LAND]);
  await choice(page, "In rows").click();
  await expect(page.getByRole("group", { name: "Parts of the world" })).toBeHidden();
  await expect(page.getByRole("group", { name: "Zoom" })).toBeHidden();
  await expect(page.locator(".land-layer")).toHaveCSS("opacity", "0");
  await atlas.map.focus();
  await page.keyboard.press("+");
  await choice(page, "In place").click();
  await expect(page.getByRole("group", { name: "Zoom" })).toBeVisible();
  await atlas.drawn();
  expect(await atlas.picture([LAND])).toBe(land);
});

test("counted, the map is told as rows, keys come to marks without a name, and what leads nowhere is told", async ({ atlas, page }) => {
  await choice(page, "In rows").click();
  await expect(page.locator("#map-summary")).toContainText("as marks in rows");
  await expect(page.locator("#map-keys")).toContainText("clusters without a name");
  await atlas.tabTo(atlas.map);
  await page.keyboard.press("End");
  await expect(atlas.tooltip).toContainText("One of 54, not named");
  await expect(atlas.announced).toHaveText(/^One of 54, not named\. Other economies\./);
  const told = [
    ["ArrowRight", "No mark further that way."],
    ["Enter", "This mark has no card; only named clusters do."],
    ["+", "Marks in rows have no place in the world to move or zoom to."],
  ];
  for (const [key, text] of told) {
    await page.keyboard.press(key);
    await expect(atlas.announced).toHaveText(text);
  }
});

test("an economy hovered in a chart rings its marks on the map", async ({ atlas, page }) => {
  const before = await atlas.picture([OVERLAY]);
  await page.getByRole("group", { name: "Counts by edition" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(atlas.tooltip).toBeVisible();
  await expect.poll(() => atlas.picture([OVERLAY])).not.toBe(before);
});

test.describe("with motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("the marks travel, can be called back midway and bear a window that changes size", async ({ atlas, page }) => {
    await page.mouse.move(0, 0);
    const before = await atlas.picture([MARKS]);
    const size = page.viewportSize();
    await choice(page, "In rows").click();
    await expect.poll(() => atlas.picture([MARKS]), { intervals: [20] }).not.toBe(before);
    await choice(page, "Apart").click();
    await page.setViewportSize({ width: 900, height: 800 });
    await atlas.drawn();
    await expect(choice(page, "Apart")).toHaveAttribute("aria-pressed", "true");
    await page.setViewportSize(size);
    await choice(page, "In place").click();
    await expect.poll(() => atlas.picture([MARKS])).toBe(before);
  });
});

test.describe("by touch on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap counts the marks and a tap on one opens its card", async ({ atlas, page }) => {
    await choice(page, "In rows").tap();
    await atlas.drawn();
    await atlas.map.scrollIntoViewIfNeeded();
    const { x, y, width } = await atlas.map.boundingBox();
    await page.touchscreen.tap(x + width * 0.1, y + 46);
    await expect(atlas.card).toHaveCount(1);
    const { height } = await choice(page, "Apart").boundingBox();
    expect(height).toBeGreaterThanOrEqual(44);
  });
});
