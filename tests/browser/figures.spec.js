// What holds for every chart of the page, whatever it shows.

import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures.js";

/** Every chart by its name for screen readers, in the order of the page. */
const CHARTS = [
  "Unit chart: one mark for every cluster",
  "Rank strip",
  "How many of the first ranks",
  "Counts by edition",
  "Clusters per economy",
  "Patents against publications",
  "Growth of output",
  "Ranking with other weights",
  "Change of rank",
  "High and middle income",
];

const chart = (page, name) => page.getByRole("group", { name, exact: true });
const charts = (page) => page.locator("[aria-roledescription=chart]");
/** The table that a chart's button opens, right after the chart. */
const table = (page) => page.locator(".figure-table");
const overlay = (figure) => figure.locator("canvas").last().evaluate((canvas) => canvas.toDataURL());
const marks = (figure) => figure.locator("canvas").first().evaluate((canvas) => canvas.toDataURL());

test("the page has every chart, each named and summed up", async ({ atlas, page }) => {
  await expect(atlas.headline).toBeVisible();
  const names = await charts(page).evaluateAll((figures) => figures.map((figure) => figure.ariaLabel));
  expect(names).toEqual(CHARTS);
  for (const name of CHARTS) {
    const figure = chart(page, name);
    await expect(figure).toHaveAccessibleDescription(/\d.*\.$/);
    const { width, height } = await figure.boundingBox();
    expect(Math.min(width, height)).toBeGreaterThan(80);
  }
});

for (const name of CHARTS) {
  test(`${name}: keys walk the marks, T opens the same figures as a table`, async ({ atlas, page }) => {
    const figure = chart(page, name);
    await figure.focus();
    const before = await overlay(figure);
    await page.keyboard.press("ArrowRight");
    await expect(atlas.tooltip).toBeVisible();
    await expect(atlas.announced).not.toBeEmpty();
    await expect.poll(() => overlay(figure)).not.toBe(before);
    await page.keyboard.press("Escape");
    await expect(atlas.tooltip).toHaveCount(0);

    await page.keyboard.press("t");
    await expect(table(page)).toHaveCount(1);
    await expect(table(page).getByRole("rowheader").first()).toBeVisible();
    expect(await table(page).getByRole("columnheader").count()).toBeGreaterThan(1);
    const found = await new AxeBuilder({ page }).include(".figure-table").analyze();
    expect(found.violations).toEqual([]);
    await page.keyboard.press("t");
    await expect(table(page)).toHaveCount(0);
  });
}

test("a button opens and closes a chart's table by mouse", async ({ atlas, page }) => {
  await expect(atlas.headline).toBeVisible();
  const button = page.getByRole("button", { name: "Show as a table" });
  await expect(button).toHaveCount(CHARTS.length);
  await button.first().click();
  await expect(table(page)).toBeVisible();
  await page.getByRole("button", { name: "Hide the table" }).click();
  await expect(table(page)).toHaveCount(0);
});

test("a cluster hovered in a table or a list lights up in every chart that shows it", async ({ atlas, page }) => {
  const shown = ["Unit chart: one mark for every cluster", "Rank strip"];
  const counts = chart(page, "Counts by edition");
  const before = await Promise.all(shown.map((name) => overlay(chart(page, name))));
  const countsBefore = await overlay(counts);
  await atlas.row("Beijing").hover();
  for (const [at, name] of shown.entries()) await expect.poll(() => overlay(chart(page, name))).not.toBe(before[at]);
  // A cluster is a part of its economy's counts.
  await expect.poll(() => overlay(counts)).not.toBe(countsBefore);
});

test("a pin shows in every chart of clusters", async ({ atlas, page }) => {
  const figure = chart(page, "Rank strip");
  const before = await overlay(figure);
  await atlas.row("Beijing").getByRole("button").click();
  await page.mouse.move(0, 0);
  await expect(atlas.tooltip).toHaveCount(0);
  await expect.poll(() => overlay(figure)).not.toBe(before);
});

test("the colour key of the charts dims what it switches off", async ({ atlas, page }) => {
  const figure = chart(page, "Rank strip");
  await expect(atlas.headline).toBeVisible();
  const before = await marks(figure);
  const china = page.getByRole("group", { name: "Colour key of the charts" }).getByRole("button", { name: /^China/ });
  await china.click();
  await expect(china).toHaveAttribute("aria-pressed", "false");
  await expect.poll(() => marks(figure)).not.toBe(before);
  await china.click();
  await expect.poll(() => marks(figure)).toBe(before);
});

// A pen hovered over the map, over a chart it was taken for a finger.
test("a pen hovers over a chart as a mouse does", async ({ atlas, page }) => {
  const figure = chart(page, "Unit chart: one mark for every cluster");
  await figure.scrollIntoViewIfNeeded();
  await atlas.drawn();
  const point = (pointerType) =>
    figure.evaluate((element, pointerType) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const at = { clientX: left + width / 4, clientY: top + height / 2 };
      element.dispatchEvent(new PointerEvent("pointermove", { bubbles: true, pointerType, ...at }));
    }, pointerType);
  await point("touch");
  await expect(atlas.tooltip).toHaveCount(0);
  await point("pen");
  await expect(atlas.tooltip).toBeVisible();
});
