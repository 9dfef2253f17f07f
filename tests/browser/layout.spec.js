import { expect, test } from "./fixtures.js";

/** How far the page can be scrolled sideways. */
const overflow = (page) => page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);

for (const width of [320, 360, 390, 768, 1024, 1440, 1600]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("the page does not scroll sideways, whatever is open", async ({ atlas, page }) => {
      for (const part of [atlas.map, atlas.list, page.getByRole("group", { name: /^Unit chart/ })]) {
        const { width: taken, height } = await part.boundingBox();
        expect(taken).toBeGreaterThan(200);
        expect(height).toBeGreaterThan(100);
      }
      expect(await overflow(page), "as it opens").toBeLessThanOrEqual(0);
      await atlas.openFullTable();
      expect(await overflow(page), "with the full table").toBeLessThanOrEqual(0);
      await atlas.row("San Jose–San Francisco").getByRole("button").click();
      await expect(atlas.card).toBeVisible();
      expect(await overflow(page), "with a card").toBeLessThanOrEqual(0);
      for (const name of ["Tokyo–Yokohama", "Shenzhen–Hong Kong–Guangzhou", "Beijing", "Seoul"]) await atlas.pin(name);
      await expect(page.locator(".pin-table")).toBeVisible();
      expect(await overflow(page), "with four pins").toBeLessThanOrEqual(0);
    });
  });
}

for (const width of [390, 720, 768, 844, 1024]) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("the bar is one row, and its menu opens inside the window", async ({ atlas, page }) => {
      await expect(atlas.headline).toBeVisible();
      expect((await page.locator(".bar").boundingBox()).height).toBeLessThanOrEqual(60);
      await page.locator(".view-actions-open").click();
      const { x, width: wide } = await page.locator(".view-actions-panel").boundingBox();
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + wide).toBeLessThanOrEqual(width);
    });
  });
}
