import { LAND } from "./atlas.js";
import { expect, test } from "./fixtures.js";

test.beforeEach(async ({ atlas }) => {
  await atlas.tabTo(atlas.map);
  await expect(atlas.map).toBeFocused();
});

test("the map says which keys it understands", async ({ atlas, page }) => {
  await expect(atlas.map).toHaveAccessibleDescription(/Left and right move by rank.*Escape leaves/);
  await expect(page.locator(".map-hint")).toHaveText(/Left and right move by rank/);
});

test("right goes through the clusters by rank and each is told and shown", async ({ atlas, page }) => {
  for (const [key, name, rank] of [
    ["ArrowRight", "Tokyo–Yokohama", 1],
    ["ArrowRight", "Shenzhen–Hong Kong–Guangzhou", 2],
    ["ArrowRight", "Beijing", 3],
    ["ArrowLeft", "Shenzhen–Hong Kong–Guangzhou", 2],
    ["Home", "Tokyo–Yokohama", 1],
  ]) {
    await page.keyboard.press(key);
    await expect(atlas.announced).toContainText(name);
    await expect(atlas.announced).toContainText(`Rank ${rank}`);
    await expect(atlas.tooltip.locator(".tooltip-head")).toHaveText(name);
  }
});

test("a cluster is told with its place among its economy's", async ({ atlas, page }) => {
  await page.keyboard.press("Home");
  await expect(atlas.announced).toHaveText("Rank 1, Tokyo–Yokohama, Japan, same rank; number 1 of 3 Japanese clusters.");
});

test("up and down go to another cluster and End to the last", async ({ atlas, page }) => {
  await page.keyboard.press("Home");
  await expect(atlas.announced).toContainText("Tokyo–Yokohama");
  await page.keyboard.press("ArrowDown");
  await expect(atlas.announced).not.toContainText("Tokyo–Yokohama");
  await page.keyboard.press("End");
  const last = await atlas.list.getByRole("rowheader").last().getByRole("button").innerText();
  await expect(atlas.announced).toContainText(last.trim());
});

test("Enter pins, Escape closes the tooltip, then the card, then leaves the cluster", async ({ atlas, page }) => {
  await page.keyboard.press("ArrowRight");
  await expect(atlas.tooltip).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(atlas.card).toHaveAccessibleName("Tokyo–Yokohama");
  await page.keyboard.press("Escape");
  await expect(atlas.tooltip).toHaveCount(0);
  await expect(atlas.card).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(atlas.card).toHaveCount(0);
  await expect(atlas.map).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await expect(atlas.tooltip.locator(".tooltip-head")).toHaveText("Shenzhen–Hong Kong–Guangzhou");
  await page.keyboard.press("Escape");
  await expect(atlas.tooltip).toHaveCount(0);
  await page.keyboard.press("Escape");
  // Left: the next step starts at the best rank again.
  await page.keyboard.press("ArrowRight");
  await expect(atlas.tooltip.locator(".tooltip-head")).toHaveText("Tokyo–Yokohama");
});

test("plus and minus zoom, zero shows the world again", async ({ atlas, page }) => {
  const world = await atlas.picture([LAND]);
  await page.keyboard.press("+");
  await expect(atlas.reset).toBeVisible();
  await page.keyboard.press("-");
  await expect(atlas.reset).toHaveCount(0);
  await expect.poll(() => atlas.picture([LAND])).toBe(world);
  await page.keyboard.press("+");
  await page.keyboard.press("+");
  await expect(atlas.reset).toBeVisible();
  await page.keyboard.press("0");
  await expect(atlas.reset).toHaveCount(0);
  await expect.poll(() => atlas.picture([LAND])).toBe(world);
});

test("plus zooms about the cluster in focus", async ({ atlas, page }) => {
  await page.keyboard.press("Home");
  const before = await atlas.tooltip.boundingBox();
  await page.keyboard.press("Escape");
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("+");
  await atlas.drawn();
  // Still in sight, far from the middle of the map, where it would have gone otherwise; the next key shows its facts again.
  await page.keyboard.press("Home");
  await expect(atlas.tooltip.locator(".tooltip-head")).toHaveText("Tokyo–Yokohama");
  const after = await atlas.tooltip.boundingBox();
  expect(Math.abs(after.x - before.x)).toBeLessThan(120);
});

test("a cluster out of sight comes into view", async ({ atlas, page }) => {
  for (let press = 0; press < 4; press += 1) await page.keyboard.press("+");
  await atlas.drawn();
  const before = await atlas.picture([LAND]);
  await page.keyboard.press("Home");
  await expect.poll(() => atlas.picture([LAND])).not.toBe(before);
  const [tooltip, stage] = [await atlas.tooltip.boundingBox(), await atlas.stage.boundingBox()];
  expect(tooltip.x).toBeLessThan(stage.x + stage.width);
  expect(tooltip.x + tooltip.width).toBeGreaterThan(stage.x);
});

test("keys with Ctrl are left to the browser", async ({ atlas, page }) => {
  await page.keyboard.press("Control+ArrowRight");
  await expect(atlas.tooltip).toHaveCount(0);
  await expect(atlas.announced).toBeEmpty();
});

test("Tab leaves the map and takes the tooltip along", async ({ atlas, page }) => {
  await page.keyboard.press("ArrowRight");
  await expect(atlas.tooltip).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(atlas.map).not.toBeFocused();
  await expect(atlas.tooltip).toHaveCount(0);
});
