import { LAND } from "./atlas.js";
import { expect, test } from "./fixtures.js";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

/** Taps a crowd in the middle of the map. */
async function fanOut(atlas, page) {
  await atlas.flyTo("Frankfurt am Main");
  await page.touchscreen.tap(...(await atlas.middle()));
  await expect(atlas.pickList).toBeVisible();
}

/** Moves fingers over the screen; each is a list of points. */
async function swipe(page, ...fingers) {
  const browser = await page.context().newCDPSession(page);
  const points = (at) => fingers.map((way, id) => ({ x: way[at][0], y: way[at][1], id }));
  await browser.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: points(0) });
  for (let at = 1; at < fingers[0].length; at += 1) {
    await browser.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: points(at) });
  }
  await browser.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
}

/** Points from one place to another. */
function way([x0, y0], [x1, y1], steps = 10) {
  return Array.from({ length: steps + 1 }, (_, step) => [
    x0 + ((x1 - x0) * step) / steps,
    y0 + ((y1 - y0) * step) / steps,
  ]);
}

test("a tap on a crowd opens the list and a tap on a row pins it", async ({ atlas, page }) => {
  await fanOut(atlas, page);
  await atlas.picks.filter({ hasText: "Heidelberg–Mannheim" }).tap();
  await expect(atlas.pickList).toHaveCount(0);
  await expect(atlas.card).toHaveAccessibleName("Heidelberg–Mannheim");
});

test("the list's rows are large enough for a finger and inside the screen", async ({ atlas, page }) => {
  await fanOut(atlas, page);
  const list = await atlas.pickList.boundingBox();
  expect(list.x).toBeGreaterThanOrEqual(0);
  expect(list.x + list.width).toBeLessThanOrEqual(390);
  expect(list.y + list.height).toBeLessThanOrEqual(844.5);
  for (const row of await atlas.picks.all()) expect((await row.boundingBox()).height).toBeGreaterThanOrEqual(44);
  const close = await page.getByRole("button", { name: "Close the list" }).boundingBox();
  expect(Math.min(close.width, close.height)).toBeGreaterThanOrEqual(44);
});

test("the button closes the list by tap", async ({ atlas, page }) => {
  await fanOut(atlas, page);
  await page.getByRole("button", { name: "Close the list" }).tap();
  await expect(atlas.pickList).toHaveCount(0);
  await expect(atlas.card).toHaveCount(0);
});

test("the card stands below the map and within the page", async ({ atlas, page }) => {
  await atlas.flyTo("São Paulo");
  await page.touchscreen.tap(...(await atlas.middle()));
  await expect(atlas.card).toHaveAccessibleName("São Paulo");
  const [card, map] = [await atlas.card.boundingBox(), await atlas.map.boundingBox()];
  expect(card.y).toBeGreaterThanOrEqual(map.y + map.height);
  expect(card.x + card.width).toBeLessThanOrEqual(390);
  // Nothing below it is covered.
  const next = await page.locator(".coverage").boundingBox();
  expect(next.y).toBeGreaterThanOrEqual(card.y + card.height);
});

test("one finger on the map scrolls the page and leaves the map as it is", async ({ atlas, page }) => {
  await atlas.stage.scrollIntoViewIfNeeded();
  const before = await atlas.picture([LAND]);
  const top = await page.evaluate(() => scrollY);
  await swipe(page, way(await atlas.middle([0, 90]), await atlas.middle([0, -110])));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 80);
  expect(await atlas.picture([LAND])).toBe(before);
  await expect(atlas.pickList).toHaveCount(0);
  await expect(atlas.card).toHaveCount(0);
});

test("two fingers zoom the map and not the page", async ({ atlas, page }) => {
  await atlas.stage.scrollIntoViewIfNeeded();
  const middle = await atlas.middle();
  const [left, right] = [-1, 1].map((side) => (px) => [middle[0] + side * px, middle[1]]);
  await swipe(page, way(left(30), left(110)), way(right(30), right(110)));
  await expect(atlas.reset).toBeVisible();
  expect(await page.evaluate(() => visualViewport.scale)).toBe(1);
});

test("a double tap zooms the map", async ({ atlas, page }) => {
  await atlas.stage.scrollIntoViewIfNeeded();
  const before = await atlas.picture([LAND]);
  const { x, y, width, height } = await atlas.stage.boundingBox();
  const sea = [x + 0.1 * width, y + 0.9 * height];
  await page.touchscreen.tap(...sea);
  await page.touchscreen.tap(...sea);
  await expect.poll(() => atlas.picture([LAND])).not.toBe(before);
  await expect(atlas.reset).toBeVisible();
});

test("a tap on a chart's mark shows its tooltip", async ({ atlas, page }) => {
  const chart = page.getByRole("group", { name: /^Unit chart/ });
  await chart.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await chart.boundingBox();
  await page.touchscreen.tap(x + width * 0.5, y + height * 0.2);
  await expect(atlas.tooltip).toBeVisible();
  const tooltip = await atlas.tooltip.boundingBox();
  expect(tooltip.x).toBeGreaterThanOrEqual(0);
  expect(tooltip.x + tooltip.width).toBeLessThanOrEqual(390);
});
