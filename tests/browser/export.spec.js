// What a reader takes along: pictures with the view inside, one figure on paper, tables, citations.

import { readFileSync } from "node:fs";
import { expectAccessibleInBoth } from "./accessible.js";
import { AtlasPage, LAND, MARKS, OVERLAY } from "./atlas.js";
import { expect, test } from "./fixtures.js";
import { DIALECTS } from "./made-up.js";
import { pagesOf } from "./paper.js";
import { ADDRESS } from "./server.js";
import { table } from "./tables.js";

const VIEW = "cluster-atlas-view";
/** A view in which a picture has most to show. */
const QUERY = "?a=DEU&income=high&map=europe&marks=apart&pin=paris,munich";

/** The menu of the map, or of a chart by the beginning of its name. */
const menu = (page, name = "map|地图") => page.locator(".save-menu").filter({ has: page.getByLabel(new RegExp(`^(Save: |保存：)(${name})`, "i")).first() });

async function openMenu(page, name) {
  const found = menu(page, name);
  await found.locator("summary").click();
  await expect(found.getByRole("group")).toBeVisible();
  return found;
}

/** What a button hands over: the file's name and its bytes. */
async function saved(page, button) {
  const download = page.waitForEvent("download");
  await button.click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

const press = (where, name) => where.getByRole("button", { name, exact: true });

/** Width and height of a PNG, and its texts by their keywords. */
function png(bytes) {
  const texts = {};
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (bytes.toString("latin1", at + 4, at + 8) === "iTXt") {
      const end = data.indexOf(0);
      texts[data.toString("latin1", 0, end)] = data.toString("utf8", end + 5);
    }
    at += length + 12;
  }
  return { size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)], texts };
}

/** An SVG as the browser reads it: its title, its metadata by id, its texts. */
function svg(page, bytes) {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    const all = (name) => [...parsed.getElementsByTagName(name)];
    return {
      error: parsed.querySelector("parsererror")?.textContent,
      title: all("title")[0]?.textContent,
      metadata: Object.fromEntries(all("metadata").map((one) => [one.id, one.textContent])),
      text: all("text").map((one) => one.textContent).join(" "),
      outside: text.match(/href|<script|<style|url\(/g),
    };
  }, bytes.toString("utf8"));
}

/** Opens an address of the page and waits for its map. */
async function goTo(page, query) {
  await page.goto("about:blank");
  await page.goto(ADDRESS + query);
  const atlas = new AtlasPage(page);
  atlas.map = page.locator(".map-figure");
  await expect(atlas.headline).toBeVisible();
  await atlas.drawn();
  return atlas;
}

for (const [figure, file] of [[undefined, "map"], ["Counts by edition", "counts-by-edition"]]) {
  test(`the picture of the ${file} in three sizes says what it shows`, async ({ page }) => {
    await goTo(page, QUERY);
    const opened = await openMenu(page, figure);
    const pictures = [];
    for (const scale of [1, 2, 4]) {
      const { name, bytes } = await saved(page, press(opened, `PNG ${scale}×`));
      expect(name).toBe(`cluster-atlas_${file}_2024_germany-united-states_filtered_${scale}x.png`);
      await expect(opened.getByText(`Saved as ${name}.`)).toBeVisible();
      await expect(page.getByRole("status")).toHaveText(`Saved as ${name}.`);
      pictures.push(png(bytes));
    }
    const [{ size: [width, height], texts }] = pictures;
    for (const [at, scale] of [1, 2, 4].entries()) {
      expect(Math.abs(pictures[at].size[0] - scale * width)).toBeLessThanOrEqual(scale);
      expect(Math.abs(pictures[at].size[1] - scale * height)).toBeLessThanOrEqual(scale);
    }
    expect(`?${texts[VIEW]}`).toBe(QUERY);
    expect(texts["cluster-atlas-address"]).toBe(ADDRESS + QUERY);
    expect(texts["cluster-atlas-data"]).toMatch(/^[0-9a-f]{16}$/);
    expect(texts.Software).toMatch(/^Cluster Atlas \d+\.\d+\.\d+$/);
    expect(texts.Source).toContain("2024 edition");
    expect(texts.Copyright).toContain("CC BY 4.0");
    expect(texts.Title.length).toBeGreaterThan(10);
    expect(texts.Description).toContain("of 100 clusters can be named from open sources");
    // Something is painted: the page's ground alone would be a few hundred bytes.
    expect(width).toBeGreaterThan(500);
  });
}

test("the picture of the map opens the same view again, from PNG and from SVG", async ({ page }) => {
  const query = `${QUERY}&open=table,growth-table,card-sources`;
  const atlas = await goTo(page, query);
  const before = await atlas.picture([LAND, MARKS, OVERLAY]);
  const opened = await openMenu(page);
  const pngFile = await saved(page, press(opened, "PNG 1×"));
  const { texts } = png(pngFile.bytes);
  const { name, bytes } = await saved(page, press(opened, "SVG"));
  expect(name).toBe("cluster-atlas_map_2024_germany-united-states_filtered.svg");
  const picture = await svg(page, bytes);
  expect(picture.error).toBeUndefined();
  expect(picture.outside).toBeNull();
  expect(picture.title).toBe(texts.Title);
  expect(picture.metadata).toMatchObject({ [VIEW]: texts[VIEW], "cluster-atlas-data": texts["cluster-atlas-data"] });
  for (const part of [
    "Map of the clusters named for the 2024 edition",
    "of 100 clusters can be named from open sources",
    "Filter: High income.",
    "share of world output (2023 edition)",
    "Paris",
    "Rank 12",
    "CC BY 4.0",
  ]) {
    expect(picture.text.replace(/\s+/g, " ")).toContain(part);
  }
  expect(picture.text.replace(/\s+/g, "")).toContain(ADDRESS + query);
  for (const file of [pngFile, { name, bytes }]) {
    const again = await goTo(page, "");
    await press(page, "Bring your own table").click();
    await page.locator("input[type=file]").setInputFiles({ name: file.name, mimeType: "", buffer: file.bytes });
    await expect(page).toHaveURL(ADDRESS + query);
    await expect(page.locator(".figure-table")).toHaveCount(1);
    await expect(page.locator("#full-table")).toBeVisible();
    for (const sources of await page.locator(".card-sources").all()) await expect(sources).toHaveAttribute("open", "");
    await expect.poll(() => again.picture([LAND, MARKS, OVERLAY])).toBe(before);
  }
});

test("a picture of a reader's table says so to those who did not bring it", async ({ page }) => {
  await goTo(page, "");
  await press(page, "Bring your own table").click();
  await page.locator("input[type=file]").setInputFiles(DIALECTS["UTF-8 with commas"]());
  await page.getByRole("button", { name: "Read the table" }).click();
  await page.getByRole("button", { name: "Show it in the atlas" }).click();
  await expect(page.getByRole("region", { name: "Your own table" })).toBeVisible();
  for (const [figure, file] of [[undefined, "map"], ["Rank strip", "rank-strip"], ["Growth", "growth-of-output"], ["Change of rank", "change-of-rank"]]) {
    const opened = await openMenu(page, figure);
    const { name, bytes } = await saved(page, press(opened, "SVG"));
    expect(name).toBe(`cluster-atlas_${file}_2024_china-united-states_own-table.svg`);
    const { text, metadata } = await svg(page, bytes);
    expect(text.replace(/\s+/g, " ")).toMatch(/a reader’s table/i);
    expect(`${text} ${Object.values(metadata).join(" ")}`).not.toMatch(/your/i);
    await page.keyboard.press("Escape");
  }
  // Another edition is shown; this figure still draws a count of the table.
  await page.getByRole("radio", { name: /^2023/ }).check({ force: true });
  const { name, bytes } = await saved(page, press(await openMenu(page, "Counts by edition"), "SVG"));
  expect(name).toBe("cluster-atlas_counts-by-edition_2023_china-united-states_own-table-2024.svg");
  const { metadata } = await svg(page, bytes);
  for (const keyword of ["Source", "Copyright"]) expect(metadata[keyword]).toContain("of 2024");
});

test("a picture has the theme and the language of the page", async ({ page }) => {
  await goTo(page, "?lang=zh-Hans&theme=dark");
  const opened = await openMenu(page);
  const { name, bytes } = await saved(page, press(opened, "SVG"));
  expect(name).toBe("cluster-atlas_map_2024_china-united-states_zh-hans.svg");
  const text = bytes.toString("utf8");
  expect(text.toLowerCase()).toContain('fill="#0f1317"');
  expect((await svg(page, bytes)).text).toContain("公开来源");
});

test.describe("in forced colours", () => {
  test.use({ contextOptions: { forcedColors: "active", reducedMotion: "reduce" } });

  test("a picture has the colours of the system, and a line around land", async ({ page }) => {
    await goTo(page, "?map=europe");
    const opened = await openMenu(page);
    const text = (await saved(page, press(opened, "SVG"))).bytes.toString("utf8");
    const [land, borders, coasts] = text.match(/<path d="M[^>]*>/g);
    expect(land).toContain("fill-rule");
    for (const line of [borders, coasts]) expect(line).toMatch(/fill="none" stroke="#[0-9a-f]{6}"/);
    expect(coasts.length).toBeGreaterThan(2000);
  });
});

test("one figure is printed alone, and the page as a whole afterwards", async ({ page }) => {
  // Headless Chromium has no dialog: the print that follows stands for the one a reader would confirm in it.
  await page.addInitScript(() => {
    window.print = () => {
      window.printed = true;
    };
  });
  await goTo(page, "?theme=dark");
  const opened = await openMenu(page, "Unit chart");
  await press(opened, "Print this figure").click();
  expect(await page.evaluate(() => window.printed)).toBe(true);
  const alone = await pagesOf(await page.pdf({ format: "A4" }));
  expect(alone.length).toBe(1);
  expect(alone[0]).toContain("onemarkpercluster");
  expect(alone[0]).toContain("CCBY4.0");
  expect(alone[0]).toContain(`${ADDRESS}?theme=dark`);
  expect(alone[0]).not.toContain("Anewsarticle,checked");
  await expect(page.locator(".figure-print")).toHaveCount(0);
  const whole = await pagesOf(await page.pdf({ format: "A4" }));
  expect(whole.join("")).toContain("Anewsarticle,checked");
});

/** Rows of CSV as arrays of cells. */
function rowsOf(csv) {
  const cells = (line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
  return csv.trimEnd().split("\r\n").map(cells);
}

const takeAlong = (page) => page.locator(".take-along");

test("a table has the rows that are shown, or all", async ({ page }) => {
  await goTo(page, "?economy=JPN");
  const take = takeAlong(page);
  const economies = new Map(table("clusters").map(({ id, economies }) => [id, economies.split(";")[0]]));
  const all = table("rankings");
  const shown = all.filter(({ edition, cluster }) => edition === "2024" && economies.get(cluster) === "JPN");
  await expect(take.getByRole("radio", { name: `${shown.length} rows as shown` })).toBeChecked();

  const csv = await saved(page, press(take, "CSV"));
  expect(csv.name).toBe(`cluster-atlas_ranking_2024_filtered_${shown.length}-rows.csv`);
  const [head, ...rows] = rowsOf(csv.bytes.toString("utf8"));
  expect(head.slice(0, 6)).toEqual(["edition", "rank", "listing", "key", "name", "economy"]);
  expect(head).toEqual(expect.arrayContaining(["grade", "sources", "source_urls"]));
  expect(rows.map((row) => row[3]).sort()).toEqual(shown.map(({ cluster }) => cluster).sort());

  await take.getByRole("radio", { name: /every edition/ }).check({ force: true });
  const everything = await saved(page, press(take, "CSV"));
  expect(everything.name).toBe(`cluster-atlas_ranking_every-edition_${all.length}-rows.csv`);
  const cells = rowsOf(everything.bytes.toString("utf8")).slice(1);
  expect(cells.length).toBe(all.length);
  // Nothing a spreadsheet would calculate with, and southern and western places are numbers still.
  const signed = cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell));
  expect(signed.length).toBeGreaterThan(0);
  expect(signed.filter((cell) => !/^-\d+(\.\d+)?$/.test(cell))).toEqual([]);

  const json = JSON.parse((await saved(page, press(take, "JSON"))).bytes.toString("utf8"));
  expect(json.length).toBe(all.length);
  expect(Object.keys(json[0])).toEqual(head);
  expect(json.every(({ grade, sources }) => grade && sources.length > 0)).toBe(true);
});

test("a file beside the table tells what it is", async ({ page }) => {
  await goTo(page, "?ranks=1-10&lang=zh-Hans");
  const take = takeAlong(page);
  const { name, bytes } = await saved(page, press(take, "表格说明"));
  expect(name).toMatch(/^cluster-atlas_ranking_2024_filtered_zh-hans_\d+-rows\.about\.json$/);
  const about = JSON.parse(bytes.toString("utf8"));
  expect(about).toMatchObject({
    editions: [2024],
    filters: { ranks: "1-10" },
    view: "ranks=1-10&lang=zh-Hans",
    address: `${ADDRESS}?ranks=1-10&lang=zh-Hans`,
    language: "zh-Hans",
  });
  expect(about.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(about.data).toMatch(/^[0-9a-f]{16}$/);
  expect(about.licence).toContain("CC BY 4.0");
  expect(about.columns.every(({ name, holds }) => name && holds)).toBe(true);
  expect(about.sources.length).toBeGreaterThan(3);
  expect(about.sources.every(({ title, url }) => title && url.startsWith("http"))).toBe(true);
});

test.describe("a citation", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("is copied as text and as BibTeX, and saved", async ({ page }) => {
    await goTo(page, "?a=DEU");
    const take = takeAlong(page);
    const address = `${ADDRESS}?a=DEU`;
    await expect(take.locator(".citation")).toContainText(address);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await press(take, "Copy text").click();
    await expect(take.getByText("Copied.")).toBeVisible();
    expect(await copied()).toBe(await take.locator(".citation").textContent());
    expect(await copied()).toContain("CC BY 4.0");
    await press(take, "Copy BibTeX").click();
    await expect.poll(copied).toMatch(/^@misc\{cluster-atlas-2024,/);
    const bibtex = await copied();
    expect(bibtex).toContain(`\\url{${address}}`);
    const { name, bytes } = await saved(page, press(take, "Save .bib"));
    expect(name).toBe("cluster-atlas_citation_2024.bib");
    expect(bytes.toString("utf8")).toBe(bibtex);
  });

  test("follows the view", async ({ page }) => {
    const atlas = await goTo(page, "");
    const cited = takeAlong(page).locator(".citation");
    await expect(cited).toContainText(ADDRESS);
    await atlas.menu("Economy").selectOption({ index: 1 });
    await expect(cited).toContainText("?economy=");
  });
});

test("a menu opens, closes and is gone through with keys alone", async ({ page }) => {
  await goTo(page, "");
  const map = menu(page);
  const summary = map.locator("summary");
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(press(map, "PNG 1×")).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(press(map, "PNG 1×")).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(press(map, "PNG 1×")).toBeHidden();
  await expect(summary).toBeFocused();
  // Going on closes it too, and so does another menu.
  await page.keyboard.press("Enter");
  for (let presses = 0; presses < 6; presses += 1) await page.keyboard.press("Tab");
  await expect(press(map, "PNG 1×")).toBeHidden();
  await openMenu(page, "Rank strip");
  await openMenu(page, "Unit chart");
  await expect(page.locator(".save-menu[open]")).toHaveCount(1);
  await page.getByRole("heading", { name: /one mark per cluster$/ }).click();
  await expect(page.locator(".save-menu[open]")).toHaveCount(0);
});

for (const [query, figure] of [
  ["", "Rank strip"],
  ["?lang=zh-Hans", undefined],
]) {
  test.describe(`open menus at ${query || "?"}`, () => {
    test("are accessible", async ({ page }) => {
      test.slow();
      await goTo(page, query);
      const opened = await openMenu(page, figure);
      await saved(page, press(opened, "SVG"));
      await expectAccessibleInBoth(page, opened.getByRole("group"));
    });
  });
}

for (const width of [320, 360, 720, 800, 1280]) {
  test(`at ${width} px every menu opens inside the window`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await goTo(page, "");
    for (const found of await page.locator(".save-menu").all()) {
      await found.locator("summary").click();
      const panel = found.getByRole("group");
      await expect.poll(async () => (await panel.boundingBox()).x).toBeGreaterThanOrEqual(0);
      const { x, width: wide } = await panel.boundingBox();
      expect(x + wide).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("every button can be met with a finger, inside the screen", async ({ page }) => {
    await goTo(page, "?pin=paris");
    for (const figure of [undefined, "Rank strip", "Change of rank"]) {
      const found = menu(page, figure);
      await found.locator("summary").tap();
      const buttons = await found.getByRole("button").all();
      expect(buttons.length).toBe(5);
      for (const button of [...buttons, found.locator("summary")]) {
        const { x, width, height } = await button.boundingBox();
        expect(height).toBeGreaterThanOrEqual(44);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(390);
      }
      const download = page.waitForEvent("download");
      await press(found, "PNG 2×").tap();
      const { size } = png(readFileSync(await (await download).path()));
      expect(size[0]).toBeGreaterThanOrEqual(2 * 390);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
