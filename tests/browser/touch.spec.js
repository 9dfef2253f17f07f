import { LAND } from "./atlas.js";
import { swipe, way } from "./fingers.js";
import { expect, test } from "./fixtures.js";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });

const PHONES = [
  { width: 320, height: 640 },
  { width: 390, height: 844 },
  { width: 844, height: 390 },
];

/** Taps a crowd in the middle of the map. */
async function fanOut(atlas, page) {
  await atlas.flyTo("Frankfurt am Main");
  await page.touchscreen.tap(...(await atlas.middle()));
  await expect(atlas.pickList).toBeVisible();
}

/** Taps a lone mark in the middle of the map. */
async function openCard(atlas, page, name = "São Paulo") {
  await atlas.flyTo(name);
  await page.touchscreen.tap(...(await atlas.middle()));
  await expect(atlas.card).toHaveAccessibleName(name);
}

const unitChart = (page) => page.getByRole("group", { name: /^Unit chart/ });

/** A point of an element, so far from its upper left corner, once it stands still. */
async function pointOf(locator, [right, down]) {
  const { x, y } = await settled(locator);
  return [x + right, y + down];
}

/** Scrolls the page until a point of an element is so far from the window's upper edge. */
async function scrollTo(page, locator, place, to) {
  const [, y] = await pointOf(locator, place);
  await page.evaluate((way) => scrollBy({ top: way, behavior: "instant" }), y - to);
}

/** Marks of China in the unit chart of a phone, from its upper left corner. */
const [SHENZHEN, BEIJING, UNNAMED] = [[17, 53], [53, 53], [90, 125]];

/** Longer than the pause between the taps of a double tap: a test taps faster than any finger. */
const TAPS_APART_MS = 350;

const scrolled = (page) => page.evaluate(() => scrollY);
const close = (atlas) => atlas.sheet.getByRole("button", { name: "Close", exact: true });
const pin = (atlas) => atlas.sheet.getByRole("button", { name: "Pin", exact: true });

/** Where the handle is. */
async function handle(atlas) {
  const { x, y, width } = await atlas.sheet.boundingBox();
  return [x + width / 2, y + 12];
}

/** Waits for a box to stand still. */
async function settled(locator) {
  let before;
  await expect
    .poll(async () => {
      const [now, last] = [JSON.stringify(await locator.boundingBox()), before];
      before = now;
      return now === last;
    })
    .toBe(true);
  return JSON.parse(before);
}

test("a tap on a crowd lists it in the sheet, a tap on a row shows its card there", async ({ atlas, page }) => {
  await fanOut(atlas, page);
  await atlas.picks.filter({ hasText: "Heidelberg–Mannheim" }).tap();
  await expect(atlas.pickList).toHaveCount(0);
  await expect(atlas.card).toHaveAccessibleName("Heidelberg–Mannheim");
  await expect(atlas.sheet).toHaveCount(1);
});

test("the list of a crowd gives way to the mark that keys walk to on the map", async ({ atlas, page }) => {
  await fanOut(atlas, page);
  await atlas.map.focus();
  await page.keyboard.press("Home");
  await expect(atlas.pickList).toHaveCount(0);
  await expect(atlas.card).toHaveAccessibleName("Tokyo–Yokohama");
  await expect(atlas.map).toBeFocused();
});

test("a tap on a chart's mark shows its facts in the same sheet, and pins from there", async ({ atlas, page }) => {
  const chart = unitChart(page);
  await chart.scrollIntoViewIfNeeded();
  await page.touchscreen.tap(...(await pointOf(chart, SHENZHEN)));
  await expect(atlas.card).toHaveAccessibleName("Shenzhen–Hong Kong–Guangzhou");
  await expect(atlas.tooltip).toHaveCount(0);
  await expect(atlas.pins).toHaveCount(0);
  await pin(atlas).tap();
  await expect(atlas.sheet.getByRole("button", { name: "Unpin" })).toBeVisible();
  await page.touchscreen.tap(...(await pointOf(chart, BEIJING)));
  await expect(atlas.card).toHaveAccessibleName("Beijing");
  await pin(atlas).tap();
  await atlas.sheet.getByRole("link", { name: /^2 pinned/ }).tap();
  await expect(atlas.sheet).toHaveCount(0);
  await expect(page.locator("#pins")).toBeInViewport();
  await expect(atlas.pins).toHaveText([/^Shenzhen/, /^Beijing/]);
});

test("what is pinned stays when the sheet closes, and the sheet can take it back", async ({ atlas, page }) => {
  await openCard(atlas, page);
  await pin(atlas).tap();
  await close(atlas).tap();
  await expect(atlas.card).toHaveCount(0);
  await expect(atlas.pins).toHaveText(["São Paulo"]);
  await page.waitForTimeout(TAPS_APART_MS);
  await page.touchscreen.tap(...(await atlas.middle()));
  await atlas.sheet.getByRole("button", { name: "Unpin" }).tap();
  await expect(atlas.pins).toHaveCount(0);
});

test("a mark without a name has facts and nothing to pin", async ({ atlas, page }) => {
  const chart = unitChart(page);
  await chart.scrollIntoViewIfNeeded();
  await page.touchscreen.tap(...(await pointOf(chart, UNNAMED)));
  await expect(atlas.sheet).toContainText("One of 26, not named");
  await expect(atlas.sheet.getByRole("button")).toHaveCount(1);
});

test("a row of the ranking opens the sheet, lies above it, and closes it again", async ({ atlas, page }) => {
  const row = atlas.row("Boston–Cambridge");
  await row.getByRole("button").tap();
  await expect(atlas.card).toHaveAccessibleName("Boston–Cambridge");
  const sheet = await settled(atlas.sheet);
  const { y, height } = await settled(row);
  expect(y + height).toBeLessThanOrEqual(sheet.y + 1);
  await expect(row.getByRole("button")).toHaveAttribute("aria-pressed", "true");
  await row.getByRole("button").tap();
  await expect(atlas.sheet).toHaveCount(0);
});

for (const [what, open] of [["a card", openCard], ["a list", fanOut]]) {
  for (const [how, act] of [
    ["its button", async (atlas) => close(atlas).tap()],
    ["a tap on the page", async (atlas) => atlas.headline.tap()],
    [
      "a tap on the sea",
      async (atlas, page) => {
        const { x, y } = await atlas.stage.boundingBox();
        await page.touchscreen.tap(x + 12, y + 30);
      },
    ],
    [
      "a drag of its handle",
      async (atlas, page) => {
        const [x, y] = await handle(atlas);
        await swipe(page, [way([x, y], [x, y + 220])], 30);
      },
    ],
    [
      "a flick of its handle",
      async (atlas, page) => {
        const [x, y] = await handle(atlas);
        await swipe(page, [way([x, y], [x, y + 100], 2)]);
      },
    ],
    ["Escape", async (atlas, page) => page.keyboard.press("Escape")],
  ]) {
    test(`${how} closes the sheet of ${what}`, async ({ atlas, page }) => {
      await open(atlas, page);
      await settled(atlas.sheet);
      await act(atlas, page);
      await expect(atlas.sheet).toHaveCount(0);
      await expect(atlas.pins).toHaveCount(0);
    });
  }
}

test("a short drag of the handle springs back", async ({ atlas, page }) => {
  await openCard(atlas, page);
  const before = await settled(atlas.sheet);
  const [x, y] = await handle(atlas);
  await swipe(page, [way([x, y], [x, y + 40])], 40);
  expect(await settled(atlas.sheet)).toEqual(before);
});

test("the sheet scrolls inside, the page behind it stays", async ({ atlas, page }) => {
  await fanOut(atlas, page);
  const { x, y, width, height } = await settled(atlas.sheet);
  const top = await scrolled(page);
  const body = atlas.sheet.locator(".sheet-body");
  const middle = x + width / 2;
  await swipe(page, [way([middle, y + height - 120], [middle, y + 90])], 16);
  await expect.poll(() => body.evaluate((element) => element.scrollTop)).toBeGreaterThan(60);
  // Past its end as well.
  for (let again = 0; again < 3; again += 1) await swipe(page, [way([middle, y + height - 120], [middle, y + 60])], 8);
  expect(await scrolled(page)).toBe(top);
  await expect(atlas.pickList).toBeVisible();
});

test("the page scrolls behind the sheet, which stays", async ({ atlas, page }) => {
  await openCard(atlas, page);
  const sheet = await settled(atlas.sheet);
  const top = await scrolled(page);
  await swipe(page, [way([195, sheet.y - 20], [195, sheet.y - 260])], 16);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(top + 100);
  expect(await settled(atlas.sheet)).toEqual(sheet);
});

for (const viewport of PHONES) {
  test.describe(`at ${viewport.width}×${viewport.height}`, () => {
    test.use({ viewport });

    test("sheets are at the lower edge, at most 60 % high, with rows of 48 pixels", async ({ atlas, page }) => {
      for (const open of [openCard, fanOut]) {
        await open(atlas, page);
        const { x, y, width, height } = await settled(atlas.sheet);
        expect(y + height).toBeCloseTo(viewport.height, 0);
        expect(height).toBeLessThanOrEqual(0.6 * viewport.height + 0.5);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(viewport.width);
        const cross = await close(atlas).boundingBox();
        expect(Math.min(cross.width, cross.height)).toBeGreaterThanOrEqual(44);
        for (const row of await atlas.picks.all()) expect((await row.boundingBox()).height).toBeGreaterThanOrEqual(48);
        await close(atlas).tap();
      }
    });

    test("the sheet of a mark on the map does not cover it", async ({ atlas, page }) => {
      await atlas.flyTo("São Paulo");
      // The mark near the window's lower edge, where the sheet comes.
      const { width, height } = await atlas.stage.boundingBox();
      await scrollTo(page, atlas.stage, [width / 2, height / 2], viewport.height - 40);
      await page.touchscreen.tap(...(await atlas.middle()));
      await expect(atlas.card).toHaveAccessibleName("São Paulo");
      await expectAbove(atlas, await atlas.middle());
    });

    test("the sheet of a mark in a chart does not cover it", async ({ atlas, page }) => {
      const chart = unitChart(page);
      const place = viewport.width < 720 ? SHENZHEN : [217, 30];
      await scrollTo(page, chart, place, viewport.height - 40);
      await page.touchscreen.tap(...(await pointOf(chart, place)));
      await expect(atlas.card).toHaveAccessibleName("Shenzhen–Hong Kong–Guangzhou");
      await settled(atlas.sheet);
      await expectAbove(atlas, await pointOf(chart, place));
    });

    test("the search shows what it found above the sheet", async ({ atlas, page }) => {
      await page.evaluate(() => scrollTo(0, 0));
      await atlas.choose("Cairo");
      await expect(atlas.card).toHaveAccessibleName("Cairo");
      await settled(atlas.sheet);
      await settled(atlas.stage);
      await expectAbove(atlas, await atlas.middle());
    });

    test("what has the focus is never under the sheet", async ({ atlas, page }) => {
      await atlas.row("Tokyo–Yokohama").getByRole("button").focus();
      await page.keyboard.press("Enter");
      await expect(atlas.card).toHaveAccessibleName("Tokyo–Yokohama");
      for (let presses = 0; presses < 12; presses += 1) {
        const { y, height, inside } = await settledFocus(page);
        const sheet = await atlas.sheet.boundingBox();
        if (!inside) expect(y, `after ${presses} presses of Tab`).toBeLessThan(sheet.y - Math.min(height, 20) + 1);
        await page.keyboard.press("Tab");
      }
    });
  });
}

/** A point of the screen is in the window and the sheet does not cover it. */
async function expectAbove(atlas, [x, y]) {
  const sheet = await settled(atlas.sheet);
  expect(y).toBeGreaterThan(0);
  const beside = x > sheet.x + sheet.width;
  expect(beside || y < sheet.y, `${Math.round(y)} above ${Math.round(sheet.y)}`).toBe(true);
}

/** The box of what has the focus, and whether it is a part of the sheet. */
async function settledFocus(page) {
  await settled(page.locator(":focus"));
  return page.locator(":focus").evaluate((element) => {
    const { y, height } = element.getBoundingClientRect();
    return { y, height, inside: element.closest(".sheet") !== null };
  });
}

test("keys walk the marks in the sheet too, and the page follows", async ({ atlas, page }) => {
  await atlas.map.focus();
  await page.keyboard.press("ArrowRight");
  await expect(atlas.card).toHaveAccessibleName("Tokyo–Yokohama");
  await page.keyboard.press("ArrowRight");
  await expect(atlas.card).toHaveAccessibleName("Shenzhen–Hong Kong–Guangzhou");
  await page.keyboard.press("Enter");
  await expect(atlas.pins).toHaveText(["Shenzhen–Hong Kong–Guangzhou"]);
  await page.keyboard.press("Escape");
  await expect(atlas.sheet).toHaveCount(0);
  await expect(atlas.map).toBeFocused();
  const chart = page.getByRole("group", { name: "Clusters per economy" });
  await chart.focus();
  await page.keyboard.press("End");
  await expect(atlas.sheet).toBeVisible();
  const sheet = await settled(atlas.sheet);
  const { y } = await settled(chart);
  expect(y).toBeLessThan(sheet.y);
});

test("a focus inside the sheet goes back to where it came from", async ({ atlas, page }) => {
  await atlas.map.focus();
  await page.keyboard.press("ArrowRight");
  await close(atlas).focus();
  await page.keyboard.press("Enter");
  await expect(atlas.sheet).toHaveCount(0);
  await expect(atlas.map).toBeFocused();
});

test("the sheet keeps clear of a screen's rounded edges", async ({ atlas, page }) => {
  const browser = await page.context().newCDPSession(page);
  await browser.send("Emulation.setSafeAreaInsetsOverride", { insets: { bottom: 34, left: 44, right: 44 } });
  await openCard(atlas, page);
  const sheet = await settled(atlas.sheet);
  const button = await pin(atlas).boundingBox();
  expect(sheet.y + sheet.height).toBeCloseTo(844, 0);
  expect(button.y + button.height).toBeLessThanOrEqual(844 - 34);
  expect(button.x).toBeGreaterThanOrEqual(44);
  expect((await atlas.headline.boundingBox()).x).toBeGreaterThanOrEqual(44);
});

test.describe("on its side", () => {
  test.use({ viewport: { width: 844, height: 390 } });

  test("the map fits the window and goes on beside the sheet", async ({ atlas, page }) => {
    expect((await atlas.stage.boundingBox()).height).toBeLessThanOrEqual(390);
    await openCard(atlas, page);
    const sheet = await settled(atlas.sheet);
    expect(sheet.width).toBeLessThanOrEqual(420);
    // Another mark beside the sheet, without closing it first.
    await atlas.stage.scrollIntoViewIfNeeded();
    const before = await atlas.picture([LAND]);
    const [x, y] = await atlas.middle([150, -40]);
    await swipe(page, [way([x - 20, y], [x - 80, y]), way([x + 20, y], [x + 80, y])]);
    await expect.poll(() => atlas.picture([LAND])).not.toBe(before);
    await expect(atlas.card).toHaveAccessibleName("São Paulo");
  });
});

test("one finger on the map scrolls the page and leaves the map as it is", async ({ atlas, page }) => {
  await atlas.stage.scrollIntoViewIfNeeded();
  const before = await atlas.picture([LAND]);
  const top = await scrolled(page);
  await swipe(page, [way(await atlas.middle([0, 90]), await atlas.middle([0, -110]))]);
  await expect.poll(() => scrolled(page)).toBeGreaterThan(top + 80);
  expect(await atlas.picture([LAND])).toBe(before);
  await expect(atlas.sheet).toHaveCount(0);
});

test("a finger that scrolls over the map is told once that two move it", async ({ atlas, page }) => {
  const hint = page.locator(".map-hint");
  const drag = async () => {
    await atlas.stage.scrollIntoViewIfNeeded();
    await swipe(page, [way(await atlas.middle([0, 60]), await atlas.middle([0, -60]))]);
  };
  await drag();
  await expect(hint).toHaveText("Two fingers move the map.");
  // Quietly: no screen reader is interrupted.
  await expect(atlas.announced).toBeEmpty();
  await expect(hint.and(page.locator("[aria-live], [role=status], [role=alert]"))).toHaveCount(0);
  await expect(hint).toHaveCount(0, { timeout: 10_000 });
  await drag();
  await page.waitForTimeout(300);
  await expect(hint).toHaveCount(0);
});

test("a reader who moves the map with two fingers is not told how", async ({ atlas, page }) => {
  await atlas.stage.scrollIntoViewIfNeeded();
  const [x, y] = await atlas.middle();
  await swipe(page, [way([x - 30, y], [x - 30, y + 60]), way([x + 30, y], [x + 30, y + 60])]);
  await swipe(page, [way([x, y + 60], [x, y - 60])]);
  await page.waitForTimeout(300);
  await expect(page.locator(".map-hint")).toHaveCount(0);
});

test("two fingers zoom the map and not the page", async ({ atlas, page }) => {
  await atlas.stage.scrollIntoViewIfNeeded();
  const middle = await atlas.middle();
  const [left, right] = [-1, 1].map((side) => (px) => [middle[0] + side * px, middle[1]]);
  await swipe(page, [way(left(30), left(110)), way(right(30), right(110))]);
  await expect(atlas.reset).toBeVisible();
  expect(await page.evaluate(() => visualViewport.scale)).toBe(1);
});

test("two fingers zoom the page everywhere else", async ({ atlas, page }) => {
  await expect(atlas.headline).toBeVisible();
  await swipe(page, [way([150, 100], [60, 100]), way([240, 100], [330, 100])], 16);
  await expect.poll(() => page.evaluate(() => visualViewport.scale)).toBeGreaterThan(1.2);
  await expect(page.locator("meta[name=viewport]")).not.toHaveAttribute("content", /user-scalable|maximum-scale/);
});

test("a double tap zooms the map", async ({ atlas, page }) => {
  await atlas.stage.scrollIntoViewIfNeeded();
  const before = await atlas.picture([LAND]);
  const { x, y, width, height } = await atlas.stage.boundingBox();
  const sea = [x + 0.1 * width, y + 0.9 * height];
  await page.touchscreen.tap(...sea);
  await page.touchscreen.tap(...sea);
  await expect.poll(() => atlas.picture([LAND])).not.toBe(before);
  await expect(atlas.reset).toBeVisible();
});

test.describe("at 320 pixels", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("the presets go on beyond the edge, fade there, and scroll clear of the fade", async ({ atlas, page }) => {
    await expect(atlas.headline).toBeVisible();
    const presets = page.getByRole("group", { name: "Parts of the world" });
    const last = presets.getByRole("button", { name: "North America" });
    await expect(presets).toHaveCSS("mask-image", /linear-gradient/);
    const { y, height } = await presets.boundingBox();
    await swipe(page, [way([280, y + height / 2], [60, y + height / 2])], 16);
    await expect.poll(async () => (await last.boundingBox()).x + (await last.boundingBox()).width).toBeLessThanOrEqual(281);
  });

  test("every edition of the edition line is in the window", async ({ atlas, page }) => {
    await expect(atlas.headline).toBeVisible();
    const editions = await page.locator(".edition-year").all();
    expect(editions.length).toBeGreaterThan(5);
    for (const edition of editions) {
      const { x, width } = await edition.boundingBox();
      expect(x).toBeGreaterThanOrEqual(16);
      expect(x + width).toBeLessThanOrEqual(304.5);
      expect(width).toBeGreaterThanOrEqual(24);
    }
  });
});
