// Every control is large enough for a finger: 44 pixels high where the page is for fingers, at least 24 wide.

import { expect, test } from "./fixtures.js";
import { toBanner, toColumns, toDifferences, toKept, toPlacing, toPoints, toWrongPlace } from "./own-steps.js";

test.use({ hasTouch: true, isMobile: true });

/** Controls that are too small, with their sizes. What a press on a label or a row does as well counts with it. */
async function tooSmall(page, least) {
  return page.evaluate(([leastWidth, leastHeight]) => {
    const isInText = (element) => element.matches("a") && getComputedStyle(element).display === "inline";
    const target = (element) => element.closest("label.edition-year, .segments label, [data-cluster]") ?? element;
    return [...document.querySelectorAll("a[href], button, select, input, textarea, summary, [role=option]")]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInText(element))
      .map((element) => [element, target(element).getBoundingClientRect()])
      .filter(([, { width, height }]) => width < leastWidth - 0.05 || height < leastHeight - 0.05)
      .map(([element, { width, height }]) => {
        const name = element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 30);
        return `${element.localName}.${element.className} “${name}”: ${width.toFixed(1)} × ${height.toFixed(1)}`;
      });
  }, least);
}

/** How many controls were measured, so that no state passes for want of them. */
const controls = (page) => page.locator("a[href], button, select, input, summary").count();

/** Menus and the reader's own table, reached alike with a mouse. */
const MENUS = {
  "with the menu that saves the map": async (_, page) => page.locator(".coverage .save-menu summary").click(),
  "with the embed code to copy by hand": async (_, page) => {
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    const open = page.locator(".view-actions-open");
    if (await open.isVisible()) await open.click();
    await page.getByRole("button", { name: "Copy embed code" }).click();
    await expect(page.locator(".copy-by-hand input")).toBeFocused();
  },
  "with the panel that asks for a table": async (_, page) => page.locator(".own-open").click(),
  "with the columns of a table": async (_, page) => toColumns(page),
  "with the places of a table": async (_, page) => toWrongPlace(page),
  "while a place is pointed at": async (_, page) => toPlacing(page),
  "with a reader's table": async (_, page) => toBanner(page),
  "with a reader's table that is kept": async (_, page) => toKept(page),
  "with the differences of a reader's table": async (_, page) => toDifferences(page),
  "with a reader's points": async (_, page) => toPoints(page),
};

/** What is open; each leaves the page as a reader could. */
const STATES = {
  "as it opens": async () => {},
  "with a card in the sheet": async (atlas) => {
    await atlas.row("Tokyo–Yokohama").getByRole("button").tap();
    await atlas.card.getByText("See sources").tap();
  },
  "with a crowd in the sheet": async (atlas, page) => {
    await atlas.flyTo("Frankfurt am Main");
    await page.touchscreen.tap(...(await atlas.middle()));
    await expect(atlas.pickList).toBeVisible();
  },
  "with two pins": async (atlas) => {
    for (const name of ["Tokyo–Yokohama", "Beijing"]) await atlas.pin(name);
    await expect(atlas.sheet.getByRole("link", { name: /^2 pinned/ })).toBeVisible();
  },
  "with the full table": async (atlas) => atlas.openFullTable(),
  "with every chart as a table": async (atlas, page) => {
    const buttons = page.locator(".table-button");
    for (const button of await buttons.all()) await button.click();
    await expect(page.locator(".figure-table")).toHaveCount(await buttons.count());
  },
  "with hits of a search": async (atlas, page) => {
    const open = page.getByRole("button", { name: "Search", exact: true });
    if (await open.isVisible()) await open.tap();
    await atlas.search.fill("san");
    await expect(atlas.hits.first()).toBeVisible();
  },
  "with a filter and a further economy": async (atlas, page) => {
    await atlas.menu("Economy").selectOption({ index: 2 });
    await page.getByRole("combobox", { name: "Add an economy" }).selectOption({ index: 1 });
    await expect(page.getByRole("button", { name: "Fit to filter" })).toBeVisible();
  },
  "with an open claim": async (atlas, page) => {
    await page.locator(".claim").first().locator("button.claim-step").tap();
    await page.locator(".claim.is-chosen summary").tap();
    await expect(page.locator(".claim-bar")).toBeVisible();
  },
  ...MENUS,
};

for (const [width, height] of [[320, 640], [390, 844], [430, 932], [844, 390]]) {
  test.describe(`at ${width}×${height}`, () => {
    test.use({ viewport: { width, height } });
    for (const [state, reach] of Object.entries(STATES)) {
      test(`every control is large enough ${state}`, async ({ atlas, page }) => {
        await reach(atlas, page);
        expect(await controls(page)).toBeGreaterThan(100);
        expect(await tooSmall(page, [24, 44])).toEqual([]);
        expect(await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth), "sideways").toBe(0);
      });
    }
  });
}

test.describe("with a mouse", () => {
  test.use({ viewport: { width: 1440, height: 900 }, hasTouch: false, isMobile: false });
  for (const [state, reach] of Object.entries({ "as it opens": async () => {}, ...MENUS })) {
    test(`every control is at least 24 pixels wide and high ${state}`, async ({ atlas, page }) => {
      await expect(atlas.headline).toBeVisible();
      await reach(atlas, page);
      expect(await tooSmall(page, [24, 24])).toEqual([]);
    });
  }
});
