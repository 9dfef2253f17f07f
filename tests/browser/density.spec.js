import { expect, test } from "./fixtures.js";

/** Canvases whose backing store is not their CSS size times a pixel ratio, to within a pixel. */
function blurred(page, ratio) {
  return page.locator("canvas").evaluateAll(
    (canvases, ratio) =>
      canvases
        .map((canvas) => {
          const { width, height } = canvas.getBoundingClientRect();
          return { has: [canvas.width, canvas.height], wants: [width * ratio, height * ratio] };
        })
        .filter(({ has, wants }) => has.some((length, axis) => Math.abs(length - wants[axis]) > 1))
        .map(({ has, wants }) => `${has} instead of ${wants}`),
    ratio,
  );
}

async function expectSharp(page, ratio) {
  expect(await page.evaluate(() => devicePixelRatio)).toBeCloseTo(ratio, 2);
  expect(await page.locator("canvas").count()).toBeGreaterThan(3);
  // Three times as dense, a dozen charts take a while to repaint without a graphics card.
  await expect.poll(() => blurred(page, ratio), { timeout: 20_000 }).toEqual([]);
}

for (const ratio of [1, 1.25, 2, 3]) {
  test.describe(`at pixel ratio ${ratio}`, () => {
    test.use({ deviceScaleFactor: ratio });

    test("every canvas is sharp, also after a resize", async ({ atlas, page }) => {
      test.slow();
      await expectSharp(page, ratio);
      for (const size of [{ width: 1024, height: 768 }, { width: 1440, height: 900 }, { width: 640, height: 800 }]) {
        await page.setViewportSize(size);
        await expectSharp(page, ratio);
      }
      await expect(atlas.headline).toBeVisible();
    });

    test("bubbles stay where they belong after a resize", async ({ atlas, page }) => {
      await atlas.flyTo("Madrid", { steps: 2 });
      await atlas.expectAt([0, 0], "Madrid");
      for (const size of [{ width: 1024, height: 768 }, { width: 1440, height: 900 }]) {
        await page.setViewportSize(size);
        await expectSharp(page, ratio);
        await atlas.stage.scrollIntoViewIfNeeded();
        await atlas.expectAt([0, 0], "Madrid");
      }
    });
  });
}

// As browsers zoom: fewer, larger CSS pixels. A change of the ratio alone tells an emulated page nothing.
test("a change of the pixel ratio keeps canvases sharp and bubbles in place", async ({ atlas, page, context }) => {
  await atlas.flyTo("Madrid", { steps: 2 });
  const browser = await context.newCDPSession(page);
  for (const zoom of [1.25, 2, 1.5, 1]) {
    const [width, height] = [1600, 1000].map((length) => Math.round(length / zoom));
    await browser.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: zoom, mobile: false });
    await expectSharp(page, zoom);
    await atlas.stage.scrollIntoViewIfNeeded();
    await atlas.expectAt([0, 0], "Madrid");
  }
});
