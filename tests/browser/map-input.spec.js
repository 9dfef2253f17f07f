import { LAND, MARKS } from "./atlas.js";
import { expect, test } from "./fixtures.js";

/** A place of the map as it opens where no cluster is near: the south of the Indian Ocean. */
async function sea(atlas) {
  const { x, y, width, height } = await atlas.stage.boundingBox();
  return [x + 0.62 * width, y + 0.85 * height];
}

const scrolled = (page) => page.evaluate(() => window.scrollY);

test("the wheel scrolls the page over the map and does not zoom", async ({ atlas, page }) => {
  const before = await atlas.picture([LAND]);
  await page.mouse.move(...(await atlas.middle()));
  await page.mouse.wheel(0, 240);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(100);
  await expect(atlas.reset).toHaveCount(0);
  expect(await atlas.picture([LAND])).toBe(before);
});

test("the wheel over the map says how to zoom", async ({ atlas, page }) => {
  await page.mouse.move(...(await atlas.middle()));
  await page.mouse.wheel(0, 40);
  await expect(page.getByText(/Hold Ctrl or ⌘ and turn the wheel/)).toBeVisible();
});

test("the wheel with Ctrl zooms about the pointer and does not scroll", async ({ atlas, page }) => {
  await atlas.flyTo("Madrid", { steps: 2 });
  await page.mouse.move(...(await atlas.middle()));
  const before = await atlas.picture([LAND]);
  const top = await scrolled(page);
  await page.keyboard.down("Control");
  for (let notch = 0; notch < 3; notch += 1) await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect.poll(() => atlas.picture([LAND])).not.toBe(before);
  await atlas.drawn();
  expect(await scrolled(page)).toBe(top);
  await atlas.expectAt([0, 0], "Madrid");
  // About any other point the middle moves away from Madrid.
  const near = await atlas.picture([LAND]);
  await atlas.pointAt([-120, 80]);
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await page.keyboard.up("Control");
  await expect.poll(() => atlas.picture([LAND])).not.toBe(near);
  await atlas.drawn();
  await atlas.pointAt([0, 0]);
  await expect(atlas.tooltip).toHaveCount(0);
});

test("the wheel with Ctrl zooms out again, to the world and no further", async ({ atlas, page }) => {
  const world = await atlas.picture();
  await page.mouse.move(...(await sea(atlas)));
  await page.keyboard.down("Control");
  await page.mouse.wheel(0, -100);
  await expect(atlas.reset).toBeVisible();
  for (let notch = 0; notch < 4; notch += 1) await page.mouse.wheel(0, 100);
  await page.keyboard.up("Control");
  await expect(atlas.reset).toHaveCount(0);
  await expect.poll(() => atlas.picture()).toBe(world);
});

test("the wheel zooms while the map has the focus", async ({ atlas, page }) => {
  await page.mouse.click(...(await sea(atlas)));
  await expect(atlas.map).toBeFocused();
  await page.mouse.wheel(0, -100);
  await expect(atlas.reset).toBeVisible();
  expect(await scrolled(page)).toBe(0);
});

test("a drag moves the map with the pointer and pins nothing", async ({ atlas, page }) => {
  await atlas.flyTo("Madrid", { steps: 2 });
  await page.mouse.move(...(await atlas.middle()));
  await page.mouse.down();
  await page.mouse.move(...(await atlas.middle([50, 30])), { steps: 5 });
  await page.mouse.move(...(await atlas.middle([110, 70])), { steps: 5 });
  await page.mouse.up();
  await atlas.drawn();
  await expect(atlas.card).toHaveCount(0);
  await atlas.expectAt([110, 70], "Madrid");
  await atlas.pointAt([0, 0]);
  await expect(atlas.tooltip).toHaveCount(0);
});

test("a drag does not go beyond the world", async ({ atlas, page }) => {
  const world = await atlas.picture();
  await page.mouse.move(...(await sea(atlas)));
  await page.mouse.down();
  await page.mouse.move(...(await atlas.middle([0, 0])), { steps: 5 });
  await page.mouse.up();
  await atlas.drawn();
  expect(await atlas.picture()).toBe(world);
  await expect(atlas.reset).toHaveCount(0);
});

test("a double click zooms about the pointer", async ({ atlas, page }) => {
  await page.mouse.dblclick(...(await sea(atlas)));
  await expect(atlas.reset).toBeVisible();
  await expect(atlas.card).toHaveCount(0);
});

test("a double click on a mark keeps it under the pointer and unpinned", async ({ atlas, page }) => {
  await atlas.flyTo("Cairo");
  const before = await atlas.picture([LAND]);
  await page.mouse.dblclick(...(await atlas.middle()));
  await expect.poll(() => atlas.picture([LAND])).not.toBe(before);
  await atlas.drawn();
  await expect(atlas.card).toHaveCount(0);
  await atlas.expectAt([0, 0], "Cairo");
});

test("the buttons zoom in, out and back to the world", async ({ atlas, page }) => {
  const world = await atlas.picture();
  const [zoomIn, zoomOut] = ["Zoom in", "Zoom out"].map((name) => page.getByRole("button", { name }));
  await zoomIn.click();
  await expect(atlas.reset).toBeVisible();
  await expect.poll(() => atlas.picture()).not.toBe(world);
  await zoomOut.click();
  await expect(atlas.reset).toHaveCount(0);
  await expect.poll(() => atlas.picture()).toBe(world);
  await zoomIn.click();
  await zoomIn.click();
  await atlas.reset.click();
  await expect(atlas.reset).toHaveCount(0);
  await expect.poll(() => atlas.picture()).toBe(world);
});

test("the presets say which one is in force, and none is once the map moved", async ({ atlas, page }) => {
  const presets = page.getByRole("group", { name: "Parts of the world" });
  const preset = (name) => presets.getByRole("button", { name, exact: true });
  await expect(preset("World")).toHaveAttribute("aria-pressed", "true");
  const seen = new Set([await atlas.picture([LAND])]);
  for (const name of ["East Asia", "Europe", "North America"]) {
    await preset(name).click();
    await expect(preset(name)).toHaveAttribute("aria-pressed", "true");
    await expect(presets.locator("[aria-pressed=true]")).toHaveCount(1);
    await atlas.drawn();
    seen.add(await atlas.picture([LAND]));
  }
  expect(seen.size).toBe(4);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect(presets.locator("[aria-pressed=true]")).toHaveCount(0);
  await preset("World").click();
  await expect(preset("World")).toHaveAttribute("aria-pressed", "true");
});

test("the colour key dims a form on the map and takes it out of the list", async ({ atlas, page }) => {
  const china = page.getByRole("group", { name: "Colour key", exact: true }).getByRole("button", { name: /^China/ });
  await expect(china).toHaveAttribute("aria-pressed", "true");
  await expect(atlas.row("Beijing")).toHaveCount(1);
  const before = await atlas.picture([MARKS]);
  await china.click();
  await expect(china).toHaveAttribute("aria-pressed", "false");
  await expect(atlas.row("Beijing")).toHaveCount(0);
  await expect(atlas.row("Tokyo–Yokohama")).toHaveCount(1);
  await expect.poll(() => atlas.picture([MARKS])).not.toBe(before);
  await china.click();
  await expect(china).toHaveAttribute("aria-pressed", "true");
  await expect(atlas.row("Beijing")).toHaveCount(1);
  await page.mouse.move(0, 0);
  await expect.poll(() => atlas.picture([MARKS])).toBe(before);
});

test("the map fits itself to a filter", async ({ atlas, page }) => {
  const fit = page.getByRole("button", { name: "Fit to filter" });
  await expect(fit).toHaveCount(0);
  await atlas.menu("Economy").selectOption({ index: 1 });
  const before = await atlas.picture([LAND]);
  await fit.click();
  await expect.poll(() => atlas.picture([LAND])).not.toBe(before);
  await expect(atlas.reset).toBeVisible();
});
