// Paper: what is on it, what is not, that canvases are painted for it and for the screen again, and the pages themselves.

import { LAND, MARKS } from "./atlas.js";
import { chart, coloursOf, resolved } from "./canvases.js";
import { expect, test } from "./fixtures.js";
import { pagesOf } from "./paper.js";
import { table } from "./tables.js";

const layer = (atlas, at) => atlas.map.locator("canvas").nth(at);

/** The whole ranking as it is printed. */
const ranking = (page) => page.locator(".paper-ranking");

/** Width and height of every canvas in pixels of its own, and how many of them a CSS pixel has. */
function sizes(page) {
  return page.locator("canvas").evaluateAll((canvases) =>
    canvases.map((canvas) => {
      const { width, height } = canvas.getBoundingClientRect();
      return { own: [canvas.width, canvas.height], density: [canvas.width / width, canvas.height / height] };
    }),
  );
}

/** As a reader sees the print, without printing it. */
async function toPaper(page) {
  await page.emulateMedia({ media: "print" });
  await expect(ranking(page)).toBeVisible();
  await expect.poll(async () => (await sizes(page)).every(({ density }) => density.every((one) => one > 1.9))).toBe(true);
}

for (const [width, height] of [[1440, 900], [390, 844]]) {
  test.describe(`from a dark screen of ${width} pixels`, () => {
    test.use({ colorScheme: "dark", viewport: { width, height } });

    test("canvases are painted in light inks, on white, densely, and as they were afterwards", async ({ atlas, page }) => {
      const [before, picture] = [await sizes(page), await atlas.picture([LAND, MARKS])];
      await toPaper(page);
      const paper = ["rgb(255, 255, 255)", "rgb(238, 238, 234)", "rgb(194, 55, 26)", "rgb(29, 90, 171)"];
      expect(await resolved(page, ["var(--bg)", "var(--land)", "var(--a)", "var(--b)"])).toEqual(paper);
      await expect(page.locator("body")).toHaveCSS("background-color", paper[0]);
      expect(await coloursOf(layer(atlas, LAND))).toContain(paper[1]);
      for (const canvas of [chart(page, /^Unit chart/), chart(page, /^Clusters per economy/)]) {
        expect(await coloursOf(canvas)).toEqual(expect.arrayContaining(paper.slice(2)));
      }
      await page.emulateMedia({ media: "screen" });
      await expect(ranking(page)).toHaveCount(0);
      await expect.poll(() => sizes(page)).toEqual(before);
      await expect.poll(() => atlas.picture([LAND, MARKS])).toBe(picture);
    });

    test("the map and every chart fit the paper, a chart as the room beside its text allows", async ({ atlas, page }) => {
      await toPaper(page);
      expect(await atlas.stage.boundingBox()).toMatchObject({ width: 700, height: 384 });
      for (const { width, height } of await Promise.all((await page.locator(".chart").all()).map((one) => one.boundingBox()))) {
        expect([338, 700]).toContain(width);
        expect(height).toBeLessThanOrEqual(width === 700 ? 800 : 620);
      }
    });
  });
}

test("a print that sends events alone finds everything painted at once", async ({ atlas, page }) => {
  const before = await atlas.picture([LAND, MARKS]);
  const printed = await page.evaluate(async () => {
    dispatchEvent(new Event("beforeprint"));
    // What the browser does between the event and its layout for paper: no frame, no observation of sizes.
    await new Promise(queueMicrotask);
    const stage = document.querySelector(".map-figure canvas");
    const unit = document.querySelector(".chart canvas");
    return { stage: [stage.width, stage.height], unit: unit.width, rows: document.querySelectorAll(".paper-ranking tr").length };
  });
  expect(printed).toMatchObject({ stage: [2100, 1152], unit: 2100 });
  expect(printed.rows).toBeGreaterThan(60);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  await expect.poll(() => atlas.picture([LAND, MARKS])).toBe(before);
});

test("what is printed and what is not", async ({ atlas, page }) => {
  await atlas.choose("Madrid");
  await page.locator("#claim-tokyo-first .claim-step").click();
  await toPaper(page);
  const shown = [
    atlas.headline,
    page.locator(".lede"),
    atlas.map,
    page.getByRole("group", { name: "Colour key", exact: true }),
    page.locator(".size-key"),
    page.locator(".coverage p"),
    page.getByRole("heading", { name: /^A news article, checked/ }),
    page.getByRole("heading", { name: /^Sources/ }),
    page.locator(".licence"),
    page.getByText(/^Address of this view: http/),
    page.getByText(/^Weight of patents/),
    page.locator(".claim-bar .claim-text"),
  ];
  for (const one of shown) await expect(one).toBeVisible();
  for (const control of await page.locator("select, input, summary, .link, .icon-button, .zoom-buttons, .presets, .quiet-toggle").all()) {
    await expect(control).toBeHidden();
  }
  for (const floats of [atlas.card, atlas.tooltip, page.locator(".skip-link").first(), page.locator("#ranking")]) {
    await expect(floats).toBeHidden();
  }
});

test("the whole ranking is printed in two columns, whether it is open or not", async ({ atlas, page }) => {
  const names = () => ranking(page).getByRole("rowheader").allInnerTexts();
  const named = table("rankings").filter(({ edition }) => edition === "2024").length;
  await expect(atlas.headline).toBeVisible();
  await toPaper(page);
  const closed = await names();
  expect(closed.length).toBe(named);
  await expect(ranking(page).locator(".ranking-scroll")).toHaveCSS("column-count", "2");
  const cut = await ranking(page).locator(".cluster-name").evaluateAll((all) =>
    all.filter((name) => name.scrollWidth > name.clientWidth + 1).length,
  );
  expect(cut, "names that are cut off").toBe(0);
  await page.emulateMedia({ media: "screen" });
  await atlas.openFullTable();
  await toPaper(page);
  await expect(atlas.fullTable).toBeHidden();
  expect(await names()).toEqual(closed);
});

test("a filter is told on paper", async ({ atlas, page }) => {
  await page.getByRole("group", { name: "Colour key", exact: true }).getByRole("button").first().click();
  await expect(atlas.headline).toBeVisible();
  await toPaper(page);
  await expect(ranking(page).getByText(/^A filter is on/)).toBeVisible();
  expect(await ranking(page).getByRole("rowheader").allInnerTexts()).not.toContain("Beijing");
});

/** Headings, each with a word of the figure or the text that has to be on the same page. */
const TOGETHER = [
  ["Chinahas26oftheworld", "shareofworldoutput"],
  ["Twenty-sixagainsttwenty", "namedina2024source"],
  ["Theleadchangedhands", "21each"],
  ["Thetwoeconomiestogetherhold46", "notattributed"],
  ["Output,growthandchangeofrank", "internationalpatentapplications(PCT)→"],
  ["Output,growthandchangeofrank", "Philadelphia"],
  ["HefeiandZhengzhougrewfastest", "Istanbul"],
  ["Changshaclimbedfiveplaces", "Taipei–Hsinchu"],
  ["High-incomeeconomieshold", "Growthofoutput,2023to2024"],
  ["Anewsarticle,checked", "Holds"],
  ["Allthatisknownof2024", "Washington–Baltimore"],
  ["Sources(", "S01"],
  ["Licence", "Addressofthisview:http"],
];

/** Headings as they are printed, without spaces. */
async function headings(page) {
  const texts = await page.locator("h2:visible, h3:visible").allInnerTexts();
  return texts.map((text) => text.normalize("NFKC").replace(/\s+/g, ""));
}

for (const [format, most] of [["A4", 10], ["Letter", 11]]) {
  for (const locale of ["en-GB", "zh-CN"]) {
    test.describe(`on ${format}, ${locale}`, () => {
      test.use({ locale });

      test("headings stay with what they head, and no page is nearly empty", async ({ atlas, page }) => {
        test.slow();
        await toPaper(page);
        const alone = await headings(page);
        expect(alone.length).toBeGreaterThan(12);
        await page.emulateMedia({ media: null });
        await expect(ranking(page)).toHaveCount(0);
        const pages = await pagesOf(await page.pdf({ format }));
        const name = locale === "en-GB" ? "ClusterAtlas" : "科技集群地图集";
        expect(pages.length).toBeGreaterThanOrEqual(9);
        expect(pages.length).toBeLessThanOrEqual(most);
        for (const [at, text] of pages.entries()) {
          const foot = `${at + 1}/${pages.length}`;
          expect(text.startsWith(`${foot}${name}`), `page ${at + 1} is counted and named`).toBe(true);
          expect(text.length, `page ${at + 1}`).toBeGreaterThan(300);
          const body = text.slice(`${foot}${name}`.length);
          expect(alone.filter((heading) => body.endsWith(heading)), `last on page ${at + 1}`).toEqual([]);
        }
        if (locale === "en-GB") {
          for (const [heading, companion] of TOGETHER) {
            const found = pages.filter((text) => text.includes(heading));
            expect(found.length, heading).toBe(1);
            expect(found[0], heading).toContain(companion);
          }
          // Figures are drawn, not photographed: their texts are text.
          expect(pages.join("")).toContain("5economies,1each");
        }
        // And the screen is as before.
        await expect(ranking(page)).toHaveCount(0);
        await atlas.drawn();
      });
    });
  }
}
