// axe in every state the page has, in both languages and in light and dark. States are reached without a word of either
// language: by addresses, keys and structure. The menus are native selects, whose lists are no part of the page.

import { expectAccessible, expectAccessibleInBoth } from "./accessible.js";
import { AtlasPage } from "./atlas.js";
import { expect, test } from "./fixtures.js";
import {
  toBanner, toColumns, toDifferences, toKept, toKeptAside, toPlacing, toPoints, toReading, toWrongPlace,
} from "./own-steps.js";

const LANGUAGES = [["en-GB", "en"], ["zh-CN", "zh-Hans"]];
/** Where the map looks at a mark that stands alone, and at many that do not. */
const [MADRID, FRANKFURT] = ["map=-3.7026,40.4165,4", "map=8.6842,50.1155,4"];
const PINS = "pin=tokyo-yokohama,beijing,seoul,madrid";
const VAIN = "edition=1999";

const pointAtMiddle = async (atlas) => {
  await atlas.stage.scrollIntoViewIfNeeded();
  await atlas.pointAt([0, 0]);
};
const walk = async (place, ...keys) => {
  await place.focus();
  for (const key of ["Home", ...keys]) await place.press(key);
};
const clickAll = async (places) => {
  for (const place of await places.all()) await place.click();
};
const search = async (atlas, page, text) => {
  const open = page.locator(".search-open");
  if (await open.isVisible()) await open.click();
  await page.locator(".search input").fill(text);
};
const openHelp = (_, page) => page.locator(".help-button").click();
const openSources = async (_, page) => {
  await page.locator(".is-chosen .claim-sources summary").click();
  await clickAll(page.locator(".table-button"));
  await expect(page.locator(".figure-table")).toHaveCount(await page.locator(".chart").count());
};
/** Where the browser does not let a page copy, it shows the code for other sites. */
const showEmbedCode = async (_, page) => {
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  const open = page.locator(".view-actions-open");
  if (await open.isVisible()) await open.click();
  await page.locator(".copy-button").nth(1).click();
};
const openSaveMenu = (_, page) => page.locator(".coverage .save-menu summary").click();

/** The panel of the reader's own table, and what becomes of the page. */
const OWN = {
  "with the panel that asks for a table": ["", (_, page) => page.locator(".own-open").click(), ".own-drop"],
  "with the columns of a table": ["", (_, page) => toColumns(page), ".own-choices"],
  "while a table is read": ["", (_, page) => toReading(page), ".own-panel progress"],
  "with what was read, and a place that is none": ["", (_, page) => toWrongPlace(page), ".own-places [aria-invalid=true]"],
  "while a place is pointed at": ["", (_, page) => toPlacing(page), ".own-placing"],
  "of a reader's table": ["", (_, page) => toBanner(page), ".own-banner"],
};

/** Of each state: what the address asks for, what the reader does then, and what is there when the state is. */
const WIDE = {
  "as it opens": ["", () => {}, ".colour-key"],
  "with a tooltip": [MADRID, pointAtMiddle, ".tooltip.is-measured .tooltip-lines"],
  "with the tooltip of a crowd": [FRANKFURT, pointAtMiddle, ".tooltip.is-measured .crowd"],
  "with a fanned crowd": [
    FRANKFURT,
    async (atlas, page) => {
      await atlas.stage.scrollIntoViewIfNeeded();
      await page.mouse.click(...(await atlas.middle()));
    },
    ".pick-list",
  ],
  "with a card and its sources": ["pin=madrid", (_, page) => page.locator(".card-sources summary").click(), ".card-sources li"],
  "with pins, the full table, a claim, every table of a figure, a notice": [
    `${PINS}&open=table&claim=middle-income&${VAIN}`,
    openSources,
    ".notice",
  ],
  "with hits of a search": ["", (atlas, page) => search(atlas, page, "san"), ".search-list li"],
  "with a search without hits": ["", (atlas, page) => search(atlas, page, "atlantis"), ".search-none"],
  "with the help": ["", openHelp, ".help[open]"],
  "with a filter nothing passes, and sound": [
    "",
    async (_, page) => {
      await page.locator(".quiet-toggle[aria-pressed]").click();
      await clickAll(page.locator(".tools .colour-key button"));
    },
    ".hero .ranking-empty",
  ],
  "with some ranks of some economies, sorted by share": [
    "ranks=1-50&income=high&region=east-asia-pacific&sort=share&with=DEU,JPN&open=table",
    () => {},
    ".full-table .ranking-row",
  ],
  "counted, of an edition of another method": ["marks=counted&edition=2025&a=DEU&b=IND", () => {}, ".is-counted"],
  "apart, with other weights": ["marks=apart&patents=80&axes=linear", () => {}, ".weight-result"],
  "with a mark of the map that keys came to": ["", (atlas) => walk(atlas.map, "ArrowRight"), ".tooltip.is-measured"],
  "with a mark of a chart that keys came to": [
    "",
    (_, page) => walk(page.locator(".chart").first(), "ArrowRight"),
    ".tooltip.is-measured",
  ],
  "with the menu that saves the map": ["", openSaveMenu, ".coverage .save-panel"],
  "with the embed code to copy by hand": ["", showEmbedCode, ".copy-by-hand"],
  "on the full screen": [
    "pin=madrid",
    async (_, page) => {
      await page.locator(".quiet-toggle:not([aria-pressed])").click();
      await expect(page.locator(".bar")).toBeHidden();
    },
    ".stage",
  ],
  ...OWN,
  "of a reader's points, with their table": ["", (_, page) => toPoints(page), ".own-points-foot .figure-table"],
  "with the differences of a reader's table": ["", (_, page) => toDifferences(page), ".own-sources"],
  "of a reader's table that the browser keeps": ["", (_, page) => toKept(page), ".own-banner p"],
  "of the open data beside a kept table": ["", (_, page) => toKeptAside(page), ".own-banner"],
};
const TABLET = {
  "with the menu of the view, and the address to copy by hand": [
    "",
    async (_, page) => {
      await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
      await page.locator(".view-actions-open").click();
      await page.locator(".copy-button").first().click();
    },
    ".copy-by-hand",
  ],
};
const PHONE = {
  "as it opens": ["", () => {}, ".colour-key"],
  "with a card": ["pin=madrid", (_, page) => page.locator(".hero .ranking-row .cluster-name").first().click(), ".sheet .card"],
  "with a fanned crowd": [
    FRANKFURT,
    async (atlas, page) => {
      await atlas.stage.scrollIntoViewIfNeeded();
      await page.touchscreen.tap(...(await atlas.middle()));
    },
    ".sheet .crowd-list",
  ],
  "with the facts of a chart's mark": ["", (_, page) => walk(page.locator(".chart").first()), ".sheet"],
  "with pins, the full table, a claim, every table of a figure, a notice": [
    `${PINS}&open=table&claim=middle-income&${VAIN}`,
    openSources,
    ".notice",
  ],
  "with hits of a search": ["", (atlas, page) => search(atlas, page, "san"), ".search-list li"],
  "with the help": ["", openHelp, ".help[open]"],
  "with the menu of the view": ["", (_, page) => page.locator(".view-actions-open").click(), ".copy-button"],
  "with the menu that saves the map": ["", openSaveMenu, ".coverage .save-panel"],
  "with the embed code to copy by hand": ["", showEmbedCode, ".copy-by-hand"],
  ...OWN,
};

const DEVICES = [
  ["on a wide screen", {}, WIDE],
  ["on a tablet", { viewport: { width: 1024, height: 768 } }, TABLET],
  ["on a phone", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, PHONE],
];

for (const [locale, lang] of LANGUAGES) {
  for (const [device, use, states] of DEVICES) {
    test.describe(`${device}, ${lang}`, () => {
      test.use({ ...use, locale, colorScheme: "light" });
      for (const [state, [query, reach, holds]] of Object.entries(states)) {
        test(`axe finds nothing on the page ${state}`, async ({ page }) => {
          const atlas = new AtlasPage(page);
          await atlas.open(query && `?${query}`);
          await expect(page.locator("html")).toHaveAttribute("lang", lang);
          await reach(atlas, page);
          await expectAccessibleInBoth(page, page.locator(holds).first());
        });
      }
    });
  }
}

test("axe finds nothing in the theme a reader chose against the system's", async ({ atlas, page }) => {
  const button = page.getByRole("button", { name: /^Theme/ });
  await button.click();
  await button.click();
  await expect(button).toHaveAccessibleName("Theme: dark");
  await expect(atlas.headline).toBeVisible();
  await expectAccessible(page);
});

test("axe finds what is wrong", async ({ atlas, page }) => {
  await atlas.headline.evaluate((headline) => {
    headline.append(document.createElement("button"));
    headline.style.color = "#eeeeee";
  });
  await expect(expectAccessible(page)).rejects.toThrow(/button-name[^]*color-contrast/);
});
