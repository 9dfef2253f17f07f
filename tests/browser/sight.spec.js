// For readers who need other colours, more contrast, larger text or a narrow page. Contrast itself is computed from the
// tokens in tests/contrast.rs.

import { expectAccessible } from "./accessible.js";
import { AtlasPage, LAND, MARKS } from "./atlas.js";
import { chart, coloursOf, inkOf, recordTexts, resolved, takeTexts } from "./canvases.js";
import { expect, test } from "./fixtures.js";

/** Whether two colours are the same but for the tenth that a halo lets through of what it covers. */
function isNear(one, other) {
  const [these, those] = [one, other].map((colour) => colour.match(/\d+/g).map(Number));
  return these.every((part, at) => Math.abs(part - those[at]) <= 26);
}

const layer = (atlas, at) => atlas.map.locator("canvas").nth(at);
/** The charts that let nothing shine through; in the counts of the first ranks areas tint what they cover. */
const OPAQUE = [
  /^Unit chart/,
  /^Rank strip/,
  /^Counts by edition/,
  /^Clusters per economy/,
  /^Patents against publications/,
  /^Ranking with other weights/,
  /^Growth of output/,
  /^Change of rank/,
  /^High and middle income/,
];

for (const colorScheme of ["light", "dark"]) {
  test.describe(`in forced colours, ${colorScheme}`, () => {
    // So dense that thin lines have pixels of their own colour.
    test.use({ colorScheme, deviceScaleFactor: 3, contextOptions: { reducedMotion: "reduce", forcedColors: "active" } });

    test("canvases are painted in the system's colours alone", async ({ atlas, page }) => {
      const system = await resolved(page, ["Canvas", "CanvasText", "GrayText", "Highlight"]);
      // On the map marks shine through those that a table of the year before names.
      const canvases = [layer(atlas, LAND), ...OPAQUE.map((name) => chart(page, name))];
      for (const canvas of canvases) {
        const colours = await coloursOf(canvas);
        expect(colours.length).toBeGreaterThan(0);
        const strange = colours.filter((colour) => !system.some((one) => isNear(one, colour)));
        expect(strange, `of ${canvas}`).toEqual([]);
      }
    });

    test("economy A is Highlight, B is CanvasText, others are rings, land has a line", async ({ atlas, page }) => {
      const [ground, text, line, highlight] = await resolved(page, ["Canvas", "CanvasText", "GrayText", "Highlight"]);
      expect(new Set([ground, text, line, highlight]).size).toBe(4);
      const units = await coloursOf(chart(page, /^Unit chart/));
      expect(units).toEqual(expect.arrayContaining([text, highlight]));
      expect(await coloursOf(layer(atlas, MARKS))).toEqual(expect.arrayContaining([text, highlight]));
      const land = await coloursOf(layer(atlas, LAND));
      expect(land).toEqual(expect.arrayContaining([ground, line]));
      expect((await inkOf(layer(atlas, MARKS))).tinted).toBeLessThan(1000);
    });

    test("canvases follow when the mode comes and goes", async ({ atlas, page }) => {
      const forced = await atlas.picture([LAND, MARKS]);
      await page.emulateMedia({ forcedColors: "none" });
      await expect.poll(() => atlas.picture([LAND, MARKS])).not.toBe(forced);
      await page.emulateMedia({ forcedColors: "active" });
      await expect.poll(() => atlas.picture([LAND, MARKS])).toBe(forced);
    });

    test("what is chosen is told without a ground or a shadow", async ({ atlas, page }) => {
      await expect(atlas.headline).toBeVisible();
      const underlined = [
        page.getByRole("button", { name: "World", exact: true }),
        page.getByRole("button", { name: "In place", exact: true }),
        page.locator(".edition-year:has(:checked) .year"),
        page.locator("#output .segments label:has(:checked) span"),
        page.locator(".take-along .segments label:has(:checked) span"),
      ];
      for (const one of underlined) await expect(one).toHaveCSS("text-decoration-line", "underline");
      await expect(page.getByRole("button", { name: "Europe", exact: true })).toHaveCSS("text-decoration-line", "none");
      const other = page.getByRole("group", { name: "Colour key", exact: true }).getByRole("button").nth(2);
      await other.click();
      await expect(other).toHaveCSS("text-decoration-line", "line-through");
    });

    test("what is lit has a line around it", async ({ atlas, page }) => {
      const row = atlas.row("Madrid");
      await expect(row).toHaveCSS("outline-style", "none");
      await row.hover();
      await expect(row).toHaveCSS("outline-style", "solid");
      await atlas.search.fill("san");
      await expect(atlas.hits.first()).toHaveCSS("outline-style", "solid");
      await expect(page.locator(".search-list")).toHaveCSS("outline-style", "solid");
    });

    test("bars, glyphs and verdicts keep their fills", async ({ atlas, page }) => {
      await expect(atlas.headline).toBeVisible();
      const [ground, text, highlight] = await resolved(page, ["Canvas", "CanvasText", "Highlight"]);
      const fill = (place, property) =>
        place.evaluate((element, property) => getComputedStyle(element)[property], property);
      const bars = page.locator("#ranking .share-bar i");
      for (const [at, colour] of [[0, text], [1, highlight]]) {
        const [shown] = await resolved(page, [await fill(bars.nth(at), "backgroundColor")]);
        expect(shown).toBe(colour);
      }
      // The parts of the bar of what is known: each looks like no other.
      const looks = await page.locator("#data .coverage-bar i").evaluateAll((parts) =>
        parts.map((part) => {
          const { backgroundColor, backgroundImage, boxShadow } = getComputedStyle(part);
          return [backgroundColor, backgroundImage, boxShadow].join();
        }),
      );
      expect(looks.length).toBe(4);
      expect(new Set(looks).size).toBe(4);
      const key = await page.locator("#data .coverage-key i").evaluateAll((parts) =>
        parts.map((part) => getComputedStyle(part).forcedColorAdjust),
      );
      expect(key).toEqual(["none", "none", "none", "none"]);
      const sign = page.locator(".verdict .sign").first();
      expect(await resolved(page, [await fill(sign, "stroke")])).toEqual([ground]);
      const disc = page.locator(".verdict .ground").first();
      expect(await resolved(page, [await fill(disc, "fill")])).toEqual([text]);
    });

    test("axe finds nothing", async ({ atlas, page }) => {
      await atlas.choose("Madrid");
      await expect(atlas.card).toBeVisible();
      await expectAccessible(page);
    });
  });

  test.describe(`with more contrast, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce", contrast: "more" } });

    test("notes and outlines are as dark as second texts, lines are wider, rings are clear", async ({ atlas, page }) => {
      const [second, third, edge] = await resolved(page, ["var(--ink-2)", "var(--ink-3)", "var(--edge)"]);
      expect([third, edge]).toEqual([second, second]);
      const places = [layer(atlas, MARKS), chart(page, /^Rank strip/), chart(page, /^Counts by edition/)];
      const more = await Promise.all(places.map(inkOf));
      await page.emulateMedia({ contrast: "no-preference" });
      await expect.poll(async () => (await inkOf(places[0])).tinted).toBeGreaterThan(1000);
      const usual = await Promise.all(places.map(inkOf));
      expect(more[0].tinted).toBeLessThan(usual[0].tinted / 10);
      for (const at of [1, 2]) expect(more[at].painted).toBeGreaterThan(1.1 * usual[at].painted);
      expect(await resolved(page, ["var(--ink-3)"])).not.toEqual([third]);
    });

    test("axe finds nothing", async ({ atlas, page }) => {
      await atlas.choose("Madrid");
      await expect(atlas.card).toBeVisible();
      await expectAccessible(page);
    });
  });
}

/** How far the page can be scrolled sideways. */
const overflow = (page) => page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth);

/** Texts that are cut off where nothing can be scrolled and no title tells the rest. */
function cutOff(page) {
  return page.locator("body *").evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { overflowX, overflowY, visibility, display } = getComputedStyle(element);
        if (visibility === "hidden" || display === "none" || element.closest(".visually-hidden, .logo-word, .help-word")) return false;
        const isWider = overflowX === "hidden" && element.scrollWidth > element.clientWidth + 1;
        const isTaller = overflowY === "hidden" && element.scrollHeight > element.clientHeight + 2;
        return (isWider || isTaller) && !element.title;
      })
      .map((element) => element.className || element.tagName),
  );
}

/** What is scrolled sideways, but for tables of more columns than a phone has room for, and for charts in a place that is
 * narrower than 18 rem. */
function sideways(page) {
  return page.locator("body *").evaluateAll((elements) =>
    elements
      .filter((element) => {
        const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX) && element.scrollWidth > element.clientWidth + 1;
        if (element.matches(".chart-scroll")) {
          const least = 18 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
          return scrolls !== element.parentElement.clientWidth < least;
        }
        return scrolls && !element.matches(".pin-table, .figure-table, .full-table .ranking-scroll");
      })
      .map((element) => element.className || element.tagName),
  );
}

/** Words, none of them long, that are broken for want of room. */
function broken(page) {
  return page.evaluate(() => {
    const found = [];
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      // Sources are named by addresses and files as well, a citation by one; seven columns have narrow ones.
      if (!text.parentElement.checkVisibility() || text.parentElement.closest(".source-list, .full-table, .citation")) continue;
      for (const { index, 0: word } of text.data.matchAll(/(?<!\w)[a-z]{2,11}(?!\w)/gi)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word);
      }
    }
    return found;
  });
}

/** Texts of one element that stand on another's, of those that are set in the flow. */
function covered(page, selector) {
  return page.locator(selector).evaluateAll((elements) => {
    const boxes = elements.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
    const meet = (one, other) =>
      one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;
    return boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => meet(one, other))).length;
  });
}

/** Waits until every chart is laid out and all canvases are painted. */
async function painted(page) {
  await expect.poll(() => page.locator(".chart").evaluateAll((charts) => charts.every((chart) => chart.clientHeight > 40))).toBe(true);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => requestAnimationFrame(done)))));
}

const enlarge = (page) => page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));

/** What is set in the flow, side by side or under one another. */
const TEXTS =
  ".skip-link[href='#ranking'], .bar button:not(.is-open *), .headline, .lede, .edition-line, .tools button, .stage, .ranking-head, .hero .ranking-row:nth-child(-n + 3) .cluster-name, .coverage p";

/** Steps to a page with much text in little room, one after the other. */
const STEPS = {
  "as it opens": async () => {},
  "with a card": async (atlas) => {
    await atlas.choose("Madrid");
    await expect(atlas.card).toBeVisible();
  },
  "with four pins": async (atlas, page) => {
    // The card of the step before is pinned already, the sheet is not.
    const pin = atlas.sheet.getByRole("button", { name: "Pin", exact: true });
    if (await pin.isVisible()) await pin.click();
    for (const name of ["Tokyo–Yokohama", "Beijing", "Seoul"]) await atlas.pin(name);
    await expect(atlas.pins).toHaveCount(4);
  },
  "with the full table": async (atlas) => atlas.openFullTable(),
  "with a claim": async (_, page) => page.locator("#claim-middle-income .claim-step").click(),
  "with the menu that saves the map": async (_, page) => {
    await page.locator(".coverage .save-menu summary").click();
    await expect(page.locator(".coverage .save-panel")).toBeInViewport({ ratio: 1 });
  },
  "with the embed code to copy by hand": async (_, page) => {
    await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
    const open = page.locator(".view-actions-open");
    if (await open.isVisible()) await open.click();
    await page.getByRole("button", { name: "Copy embed code" }).click();
    await expect(page.locator(".view-actions-panel")).toBeInViewport({ ratio: 1 });
    await expect(page.locator(".copy-by-hand")).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Escape");
  },
  "with a crowd's list": async (atlas, page) => {
    await atlas.map.focus();
    for (const key of ["Home", "ArrowRight", "ArrowRight"]) await page.keyboard.press(key);
    await expect(page.locator(".tooltip.is-measured, .sheet").first()).toBeInViewport({ ratio: 0.99 });
    await page.keyboard.press(" ");
    await expect(page.locator(".pick-list li button, .sheet .crowd-list li button").first()).toBeFocused();
  },
  "with what the search found": async (atlas, page) => {
    await page.keyboard.press("Escape");
    const open = page.getByRole("button", { name: "Search", exact: true });
    if (await open.isVisible()) await open.click();
    await atlas.search.fill("an");
    await expect(atlas.hits.first()).toBeVisible();
  },
};

for (const width of [320, 390, 720, 768, 1024, 1200, 1280, 1366, 1440]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("with text of twice the size nothing is cut off and the page does not scroll sideways", async ({ atlas, page }) => {
      test.slow();
      await enlarge(page);
      for (const [name, step] of Object.entries(STEPS)) {
        await step(atlas, page);
        await atlas.drawn();
        expect(await overflow(page), name).toBeLessThanOrEqual(0);
        expect(await cutOff(page), name).toEqual([]);
        expect(await sideways(page), name).toEqual([]);
        expect(await broken(page), name).toEqual([]);
        expect(await covered(page, TEXTS), name).toBe(0);
      }
    });
  });
}

test("where the browser's own text is of twice the size nothing is cut off or covered", async ({ playwright, launchOptions, baseURL }) => {
  const browser = await playwright.chromium.launch({ ...launchOptions, args: [...launchOptions.args, "--blink-settings=defaultFontSize=32"] });
  const page = await browser.newPage({ viewport: { width: 1280, height: 844 }, reducedMotion: "reduce" });
  await recordTexts(page);
  await page.goto(baseURL);
  await expect(page.locator(".headline")).toBeVisible();
  await expect(page.locator(".size-key")).toBeAttached();
  await painted(page);
  const sizes = (await takeTexts(page)).flatMap(Object.values);
  expect(sizes.length).toBeGreaterThan(100);
  expect(Math.min(...sizes)).toBeGreaterThan(23.9);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  expect(await cutOff(page)).toEqual([]);
  expect(await broken(page)).toEqual([]);
  expect(await covered(page, TEXTS)).toBe(0);
  await browser.close();
});

test.describe("with text of twice the size", () => {
  for (const width of [320, 390, 1280]) {
    test.describe(`at ${width} pixels`, () => {
      test.use({ viewport: { width, height: 844 } });

      test("every text is twice as large, those of figures too", async ({ page }) => {
        await recordTexts(page);
        const atlas = new AtlasPage(page);
        const sizes = () =>
          page.locator(".headline, .lede, .section-title, .figure-title, .pair-chosen, .unit-label b, .cluster-name").evaluateAll((texts) =>
            texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)),
          );
        await atlas.open();
        await painted(page);
        const [before, usual] = [await sizes(), await takeTexts(page)];
        await enlarge(page);
        await atlas.drawn();
        await painted(page);
        expect((await sizes()).map((size, at) => size / before[at]).filter((ratio) => ratio < 1.99)).toEqual([]);
        let compared = 0;
        for (const [at, written] of (await takeTexts(page)).entries()) {
          for (const [text, size] of Object.entries(written)) {
            // The smallest of the page has 12 pixels at the usual size.
            expect(size, text).toBeGreaterThan(23.9);
            if (!(text in usual[at])) continue;
            // Canvases have whole pixels: small ones are stretched by up to a hundredth.
            expect(size / usual[at][text], text).toBeGreaterThan(1.98);
            compared += 1;
          }
        }
        expect(compared).toBeGreaterThan(100);
      });
    });
  }

  test("figures grow with the text, and stay sharp", async ({ atlas, page }) => {
    const heights = () =>
      page.locator(".chart").evaluateAll((charts) => charts.map((chart) => chart.getBoundingClientRect().height));
    await expect(atlas.headline).toBeVisible();
    const low = await heights();
    await enlarge(page);
    // Rows of marks and names take twice the height at least; plots with an aspect need not.
    const taller = async () => (await heights()).map((high, at) => high / low[at]);
    for (const at of [0, 1, 4, 6]) await expect.poll(async () => (await taller())[at]).toBeGreaterThan(1.7);
    const blurred = await page.locator("canvas").evaluateAll((canvases) =>
      canvases.filter((canvas) => Math.abs(canvas.width - canvas.getBoundingClientRect().width) > 1).length,
    );
    expect(blurred).toBe(0);
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 390, height: 844 } });

    test("the names of a chosen pair have room", async ({ page }) => {
      const atlas = new AtlasPage(page);
      await atlas.open();
      await enlarge(page);
      const menu = page.getByRole("combobox", { name: "Second economy" });
      await menu.selectOption({ label: "United Kingdom (3)" });
      await expect(page.locator(".pair-chosen").last()).toHaveText("United Kingdom (3)");
      expect(await cutOff(page)).toEqual([]);
    });

    test("a chart wider than the screen is scrolled by its keys", async ({ atlas, page }) => {
      await enlarge(page);
      const strip = page.getByRole("group", { name: /^Rank strip/ });
      const place = strip.locator("xpath=..");
      await expect(place).toHaveRole("group");
      await expect.poll(() => strip.evaluate((chart) => chart.clientWidth)).toBe(576);
      await strip.focus();
      await page.keyboard.press("End");
      await expect(atlas.sheet).toBeVisible();
      const [last, scrolled] = [await atlas.sheet.textContent(), await place.evaluate((element) => element.scrollLeft)];
      expect(scrolled).toBeGreaterThan(100);
      await page.keyboard.press("Home");
      await expect(atlas.sheet).not.toHaveText(last);
      await expect.poll(() => place.evaluate((element) => element.scrollLeft)).toBeLessThan(scrolled);
      await page.keyboard.press("Escape");
      await expect(atlas.sheet).toBeHidden();
      // Beyond the marks as well: the frame is a stop of its own.
      await expect(place).toHaveAccessibleName(/^Scrolls sideways: Rank strip/);
      await page.keyboard.press("Shift+Tab");
      await expect(place).toBeFocused();
      const before = await place.evaluate((element) => element.scrollLeft);
      await page.keyboard.press("ArrowRight");
      await expect.poll(() => place.evaluate((element) => element.scrollLeft)).toBeGreaterThan(before);
      await expectAccessible(page);
    });

    test("in a chart that is scrolled a click finds the mark it falls on", async ({ atlas, page }) => {
      await enlarge(page);
      const units = page.getByRole("group", { name: /^Unit chart/ });
      await expect.poll(() => units.evaluate((chart) => chart.clientWidth)).toBe(576);
      await atlas.drawn();
      await painted(page);
      const found = async (position, scrolled) => {
        await units.locator("xpath=..").evaluate((place, to) => place.scrollTo(to, 0), scrolled);
        await units.click({ position });
        const title = await atlas.sheet.locator(".card-name").textContent();
        await page.keyboard.press("Escape");
        await expect(atlas.sheet).toBeHidden();
        return title;
      };
      const second = await found({ x: 120, y: 115 }, 0);
      expect(await found({ x: 120, y: 115 }, 80)).toBe(second);
      expect(await found({ x: 250, y: 115 }, 80)).not.toBe(second);
    });
  });

  test("the pointer finds what is drawn, and a fanned list is tied to its rows", async ({ atlas, page }) => {
    await enlarge(page);
    await atlas.flyTo("Madrid");
    await atlas.expectAt([0, 0], "Madrid");
    await page.mouse.move(0, 0);
    await atlas.flyTo("Frankfurt am Main");
    await page.mouse.click(...(await atlas.middle()));
    await expect(atlas.pickList).toBeVisible();
    const [list, stage] = [await atlas.pickList.boundingBox(), await atlas.stage.boundingBox()];
    expect(list.x).toBeGreaterThanOrEqual(stage.x);
    expect(list.y + list.height).toBeLessThanOrEqual(stage.y + stage.height + 1);
    const last = await atlas.picks.last().boundingBox();
    expect(last.height).toBeCloseTo(68, 0);
    const units = page.getByRole("group", { name: /^Unit chart/ });
    await units.scrollIntoViewIfNeeded();
    await units.focus();
    await page.keyboard.press("ArrowRight");
    await expect(atlas.tooltip).toBeVisible();
    const [tip, chartBox] = [await atlas.tooltip.boundingBox(), await units.boundingBox()];
    expect(tip.x).toBeLessThan(chartBox.x + chartBox.width);
  });

  test("axe finds nothing", async ({ atlas, page }) => {
    await enlarge(page);
    await atlas.choose("Madrid");
    await expectAccessible(page);
  });
});

for (const width of [320, 390, 1024, 1280]) {
  test.describe(`with the text spacing of WCAG 1.4.12 at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("nothing is cut off, and no text leaves its place", async ({ atlas, page }) => {
      await expect(atlas.headline).toBeVisible();
      // The page's policy forbids style elements.
      await page.evaluate(() => {
        const spacing = new CSSStyleSheet();
        const [all, paragraphs] = [
          "line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important",
          "margin-bottom: 2em !important",
        ];
        spacing.replaceSync(`* { ${all} } p { ${paragraphs} }`);
        document.adoptedStyleSheets = [spacing];
      });
      await atlas.drawn();
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      expect(await cutOff(page)).toEqual([]);
      // Texts over figures, in places of a fixed width, and the names of the pair.
      const out = await page.locator(".unit-label > *, .pair-chosen").evaluateAll((texts) =>
        texts
          .filter((text) => {
            const [{ left, right }, place] = [text, text.parentElement].map((element) => element.getBoundingClientRect());
            return left < place.left - 1 || right > place.right + 1 || text.scrollWidth > text.clientWidth + 1;
          })
          .map((text) => text.textContent),
      );
      expect(out).toEqual([]);
    });
  });
}

for (const colorScheme of ["light", "dark"]) {
  test.describe(`at 320 pixels, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } });

    test("all is in one column, nothing is cut off, and axe finds nothing", async ({ atlas, page }) => {
      test.slow();
      const years = page.locator(".edition-scroll");
      for (const [name, step] of Object.entries(STEPS)) {
        await step(atlas, page);
        expect(await overflow(page), name).toBeLessThanOrEqual(0);
        expect(await cutOff(page), name).toEqual([]);
        const hidden = await years.evaluate((element) => element.scrollWidth - element.clientWidth);
        expect(hidden, "every year is in sight").toBe(0);
        await expectAccessible(page);
      }
    });
  });
}
