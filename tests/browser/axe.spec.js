import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "./fixtures.js";

/** Fails on every violation axe finds, of some rules or of all, in words that say where. */
async function expectAccessible(page, rules) {
  const axe = new AxeBuilder({ page });
  const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
  const found = violations.flatMap(({ id, impact, nodes }) =>
    nodes.slice(0, 4).map(({ target, failureSummary }) => `${impact} ${id}: ${target} ${failureSummary.split("\n")[1]}`),
  );
  expect(found).toEqual([]);
}

/** States of the page; each leaves it as a reader could. */
const STATES = {
  "as it opens": async () => {},
  "with a tooltip": async (atlas) => {
    await atlas.flyTo("Madrid");
    await atlas.expectAt([0, 0], "Madrid");
  },
  "with the tooltip of a crowd": async (atlas) => {
    await atlas.flyTo("Frankfurt am Main");
    await atlas.expectAt([0, 0], "Frankfurt am Main");
  },
  "with a fanned crowd": async (atlas, page) => {
    await atlas.flyTo("Frankfurt am Main");
    await page.mouse.click(...(await atlas.middle()));
    await expect(atlas.pickList).toBeVisible();
  },
  "with a card": async (atlas) => {
    await atlas.choose("Madrid");
    await expect(atlas.card).toBeVisible();
    await atlas.card.getByText("See sources").click();
  },
  "with four pins": async (atlas, page) => {
    for (const name of ["Tokyo–Yokohama", "Beijing", "Seoul", "Paris"]) await atlas.pin(name);
    await expect(page.locator(".pin-table")).toBeVisible();
  },
  "with the full table": async (atlas) => atlas.openFullTable(),
  "with hits of a search": async (atlas) => {
    await atlas.search.fill("san");
    await expect(atlas.hits.first()).toBeVisible();
  },
  "with a search without hits": async (atlas, page) => {
    await atlas.search.fill("atlantis");
    await expect(page.getByText(/^Not among the/)).toBeVisible();
  },
  "with a filter nothing passes": async (atlas, page) => {
    const key = page.getByRole("group", { name: "Colour key", exact: true }).getByRole("button");
    for (const button of await key.all()) await button.click();
    await expect(atlas.list.getByText("No cluster matches.")).toBeVisible();
  },
};

// Only colours differ in the dark.
for (const [colorScheme, rules] of [["light"], ["dark", ["color-contrast", "link-in-text-block"]]]) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const [state, reach] of Object.entries(STATES)) {
      test(`axe finds nothing on the page ${state}`, async ({ atlas, page }) => {
        await reach(atlas, page);
        await expectAccessible(page, rules);
      });
    }
  });
}

test("axe finds nothing in the theme a reader chose against the system's", async ({ atlas, page }) => {
  const button = page.getByRole("button", { name: /^Theme/ });
  await button.click();
  await button.click();
  await expect(button).toHaveAccessibleName("Theme: dark");
  await expect(atlas.headline).toBeVisible();
  await expectAccessible(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  for (const state of ["as it opens", "with a card", "with four pins", "with the full table"]) {
    test(`axe finds nothing on the page ${state}`, async ({ atlas, page }) => {
      await STATES[state](atlas, page);
      await expectAccessible(page);
    });
  }

  test("axe finds nothing on the page with the facts of a chart's mark", async ({ atlas, page }) => {
    const chart = page.getByRole("group", { name: /^Unit chart/ });
    await chart.scrollIntoViewIfNeeded();
    const { x, y } = await chart.boundingBox();
    await page.touchscreen.tap(x + 90, y + 125);
    await expect(atlas.sheet).toContainText("not named");
    await expectAccessible(page);
  });

  test("axe finds nothing on the page with a fanned crowd", async ({ atlas, page }) => {
    await atlas.flyTo("Frankfurt am Main");
    await page.touchscreen.tap(...(await atlas.middle()));
    await expect(atlas.pickList).toBeVisible();
    await expectAccessible(page);
  });
});
