import { expect, test } from "./fixtures.js";

/** How many different pictures the map shows in the frames after "Zoom in". */
async function picturesOfZoom(page) {
  return page.evaluate(async () => {
    const land = document.querySelector(".land-layer");
    const seen = new Set();
    document.querySelector('[aria-label="Zoom in"]').click();
    for (let frame = 0; frame < 40; frame += 1) {
      await new Promise(requestAnimationFrame);
      seen.add(land.toDataURL());
    }
    return seen.size;
  });
}

test("with reduced motion the map is there at once", async ({ atlas }) => {
  // The picture before, and the one after.
  expect(await picturesOfZoom(atlas.page)).toBeLessThanOrEqual(2);
});

test.describe("with motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("the map flies", async ({ atlas }) => {
    expect(await picturesOfZoom(atlas.page)).toBeGreaterThan(3);
  });

  test("a flight ends where it was going", async ({ atlas }) => {
    await atlas.flyTo("Madrid", { steps: 2 });
    await atlas.expectAt([0, 0], "Madrid");
  });
});
