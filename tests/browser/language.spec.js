// The language of the page: which it opens in, how it changes, and that nothing is left in the other one.

import AxeBuilder from "@axe-core/playwright";
import { AtlasPage, LAND } from "./atlas.js";
import { expect, test } from "./fixtures.js";
import { toColumns, toDifferences, toKept, toPlacing, toPoints, toReading, toWrongPlace } from "./own-steps.js";
import { shortName, table } from "./tables.js";

const CHINESE = "zh-Hans";
const HAN = /\p{Script=Han}/u;

const root = (page) => page.locator("html");
const menu = (page) => page.getByRole("banner").getByRole("combobox", { name: /^(Language|语言)$/ });

/** The page in whatever language it opens. */
async function open(page) {
  const atlas = new AtlasPage(page);
  atlas.map = page.locator(".map-figure");
  await atlas.open();
  return atlas;
}

for (const [locale, lang] of [["zh-CN", CHINESE], ["zh-TW", CHINESE], ["en-GB", "en"], ["fr-FR", "en"]]) {
  test.describe(`in a browser for ${locale}`, () => {
    test.use({ locale });
    test(`the page opens in ${lang}`, async ({ page }) => {
      await open(page);
      await expect(root(page)).toHaveAttribute("lang", lang);
      await expect(root(page)).toHaveAttribute("dir", "ltr");
      await expect(menu(page)).toHaveValue(lang);
      await (lang === CHINESE ? expect(page).toHaveTitle(HAN) : expect(page).toHaveTitle("Cluster Atlas"));
    });
  });
}

test("another language changes every kind of text and keeps what the reader chose", async ({ atlas, page }) => {
  await atlas.choose("Madrid");
  await atlas.menu("Income group").selectOption("1");
  await atlas.openFullTable();
  await atlas.drawn();
  const [headline, land] = [await atlas.headline.textContent(), await atlas.picture([LAND])];
  const rows = await page.locator("#ranking tbody tr").count();

  await menu(page).selectOption(CHINESE);
  await expect(root(page)).toHaveAttribute("lang", CHINESE);
  await expect(page).toHaveTitle(HAN);
  await expect(atlas.headline).not.toHaveText(headline);
  const list = page.getByRole("region", { name: "2024 年版排名" });
  await expect(list.getByRole("columnheader", { name: "集群" })).toBeVisible();
  await expect(page.getByRole("group", { name: "集群地图" })).toHaveCount(1);
  await expect(page.getByRole("button", { name: "放大" })).toBeVisible();

  await expect(page.locator(".card")).toHaveCount(1);
  await expect(atlas.menu("收入组", list)).toHaveValue("1");
  await expect(list.locator("tbody tr")).toHaveCount(rows);
  await expect(page.getByRole("region", { name: "2024 年版的全部已知信息" })).toBeVisible();
  atlas.map = page.locator(".map-figure");
  await atlas.drawn();
  expect(await atlas.picture([LAND])).toBe(land);

  await menu(page).selectOption("en");
  await expect(atlas.headline).toHaveText(headline);
  await expect(page).toHaveTitle("Cluster Atlas");
});

test("the menu keeps the focus and the page its place", async ({ atlas, page }) => {
  await menu(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(root(page)).toHaveAttribute("lang", CHINESE);
  await expect(menu(page)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await expect(root(page)).toHaveAttribute("lang", "en");
  await expect(menu(page)).toBeFocused();

  await atlas.drawn();
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
  // Sections are as high as their texts, so the place is what is read there, not a number of pixels.
  const place = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest("section").id;
  const before = await page.evaluate(place);
  await menu(page).evaluate((select, tag) => {
    select.value = tag;
    select.dispatchEvent(new Event("change"));
  }, CHINESE);
  await expect(page.locator("#data-title")).toHaveText("数据与来源");
  await expect(page.locator("main")).not.toHaveAttribute("style", /./);
  expect(await page.evaluate(place)).toBe(before);
});

test("an open list folds, so that it does not take the focus in another language", async ({ atlas, page }) => {
  await atlas.flyTo("Frankfurt am Main");
  await page.mouse.click(...(await atlas.middle()));
  await expect(atlas.pickList).toBeVisible();
  await menu(page).focus();
  await page.keyboard.press("ArrowDown");
  await expect(root(page)).toHaveAttribute("lang", CHINESE);
  await expect(atlas.pickList).toHaveCount(0);
  await expect(menu(page)).toBeFocused();
});

test.describe("in Chinese", () => {
  test.use({ locale: "zh-CN" });

  const REGIONS = [
    ".skip-link", ".bar", ".tools", ".zoom-buttons", ".map-hint", "#map-keys", ".size-key", ".coverage a",
    "#ranking .ranking-head", "#ranking .ranking-scroll", "#ranking .ranking-foot .link", "#full-table",
    ".cards", ".pin-table", ".tooltip", "[role=status]", ".pair", ".section > .colour-key", ".filter-key", "#output-title", "#output .section-note",
    "#data h2", "#data h3", "#data .coverage-key", "#data .licence", ".footer",
    "#claims", ".claim-bar", ".take-along", ".save-menu", ".help", ".own-banner", ".own-placing", ".own-points-foot", ".own-points-key",
    ".embed-foot", ".figure-foot", ".notice",
  ];
  const ALLOWED = [
    "BY", "BibTeX", "CC", "CSV", "Cluster Atlas", "Cookie", "Ctrl", "End", "Enter", "Esc", "GeoNames", "Home", "JSON", "MB",
    "Natural Earth", "PCT", "PNG", "SVG", "Shift", "TSV", "UTF", "WIPO", "XLSX",
  ];
  /** Addresses, names of files, versions with the hash of the data, and what the files of these tests say. */
  const GIVEN = /https?:[^，\s]+|\d\.\d\.\d\/[\da-f]+|[\w-]*\.(bib|csv|svg)\b|Atlantis|Broken|Eldorado|Nowhere|cluster name|economy|rank/g;
  const NAMES = [
    ...table("clusters").flatMap((cluster) => [cluster.name, shortName(cluster)]),
    ...table("economies").map(({ name }) => name.replace(/^The /, "")),
  ].sort((one, other) => other.length - one.length);

  /** Every text and accessible name in some regions, but for what is marked as another language. */
  const texts = (page) =>
    page.evaluate((regions) => {
      const ATTRIBUTES = ["aria-label", "aria-roledescription", "aria-valuetext", "title", "placeholder", "alt"];
      const isOwn = (element) => !element.closest("[lang]:not(html):not([lang|=zh]), noscript");
      const elements = new Set(regions.flatMap((region) => [...document.querySelectorAll(`${region}, ${region} *`)]));
      return [...elements].filter(isOwn).flatMap((element) => [
        ...ATTRIBUTES.map((name) => element.getAttribute(name)).filter(Boolean),
        ...[...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.data),
      ]);
    }, REGIONS);

  /** What is left of a text without names and what is Latin in Chinese too. */
  const english = (text) =>
    [...NAMES, ...ALLOWED].reduce((rest, name) => rest.replaceAll(name, ""), text.replace(GIVEN, "")).match(/\p{Script=Latin}{2,}/gu);

  /** States of the page, and what each shows that the others do not. */
  const STATES = {
    "as it opens": async () => {},
    "with a card": async (page) => page.locator("#ranking .ranking-row button").nth(12).click(),
    "with two pins": async (page) => {
      for (const at of [0, 40]) await page.locator("#ranking .ranking-row button").nth(at).click();
      await expect(page.locator(".pin-table")).toBeVisible();
    },
    "with the full table": async (page) => {
      await page.locator(".ranking-foot .link").click();
      await expect(page.locator("#full-table")).toBeVisible();
    },
    "with a tooltip": async (page) => {
      await page.locator(".map-figure").focus();
      await page.keyboard.press("Home");
      await expect(page.locator(".tooltip.is-measured")).toBeVisible();
    },
    "with the help": async (page) => page.locator(".help-button").click(),
    "with a claim": async (page) => {
      await page.locator("#claim-middle-income .claim-step").click();
      await page.locator(".is-chosen .claim-sources summary").click();
    },
    "with the code for other sites to copy by hand": async (page) => {
      await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
      await page.locator(".copy-button").nth(1).click();
      await expect(page.locator(".copy-by-hand")).toBeVisible();
    },
    "with a picture that was saved": async (page) => {
      await page.locator(".coverage .save-menu summary").click();
      await page.locator(".coverage .save-panel > button").first().click();
      await expect(page.locator(".coverage .save-told")).toHaveText(/./);
    },
    "with the panel that asks for a table": async (page) => page.locator(".own-open").click(),
    "with the columns of a table": toColumns,
    "while a table is read": toReading,
    "with what was read, and a place that is none": toWrongPlace,
    "while a place is pointed at": toPlacing,
    "with a reader's table that is kept": toKept,
    "with the differences of a reader's table": toDifferences,
    "with a reader's points": toPoints,
  };

  for (const [state, reach] of Object.entries(STATES)) {
    test(`no English is left ${state}`, async ({ page }) => {
      await open(page);
      await reach(page);
      const found = await texts(page);
      expect(found.length).toBeGreaterThan(100);
      expect(found.filter(english)).toEqual([]);
    });
  }

  test("no English is left in the frame of another site", async ({ page }) => {
    await new AtlasPage(page).open("?embed=1");
    await page.locator(".embed-foot button").click();
    await expect(page.locator("#full-table")).toBeVisible();
    const found = await texts(page);
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(english)).toEqual([]);
  });

  test("axe finds nothing", async ({ page }) => {
    await open(page);
    await STATES["with a card"](page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  });

  for (const [width, height] of [[1440, 900], [1024, 768], [390, 844], [320, 700]]) {
    test(`nothing is cut or hangs over at ${width} pixels`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await open(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const cut = await page.locator("button, select, th, h1, h2, h3, .size-key li, .size-key-title").evaluateAll((all) =>
        all
          .filter((element) => element.checkVisibility() && !element.matches(".visually-hidden, .cluster-name"))
          .filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline")
          .map((element) => `${element.className}: ${element.textContent}`),
      );
      expect(cut).toEqual([]);
    });
  }
});
