// Ranks as sound: what the page asks of the browser's audio is written down, and played as it would be.

import { expect, test } from "./fixtures.js";
import { ADDRESS } from "./server.js";
import { ranking } from "./tables.js";

const RANKED = ranking(2024);

/** Counts contexts and writes down every tone: pitch, pan and length; nothing is replaced. */
function listen() {
  const heard = (window.heard = { contexts: [], tones: [] });
  const Context = window.AudioContext;
  window.AudioContext = class extends Context {
    constructor(...options) {
      super(...options);
      heard.contexts.push(this);
    }

    createOscillator() {
      const oscillator = super.createOscillator();
      const tone = { oscillator };
      const { start, stop } = oscillator;
      oscillator.start = (at) => start.call(oscillator, (tone.start = at));
      oscillator.stop = (at) => stop.call(oscillator, (tone.stop = at));
      heard.tones.push(tone);
      return oscillator;
    }

    createGain() {
      const volume = super.createGain();
      heard.tones.at(-1).levels = [];
      for (const name of ["setValueAtTime", "linearRampToValueAtTime"]) {
        const method = volume.gain[name];
        volume.gain[name] = (level, at) => {
          heard.tones.at(-1).levels.push([level, at]);
          return method.call(volume.gain, level, at);
        };
      }
      return volume;
    }

    createStereoPanner() {
      const panner = super.createStereoPanner();
      heard.tones.at(-1).panner = panner;
      return panner;
    }
  };
}

/** What was asked for so far. */
const tones = (page) =>
  page.evaluate(() =>
    window.heard.tones.map(({ oscillator, panner, start, stop, levels }) => {
      return { hertz: oscillator.frequency.value, pan: panner.pan.value, start, stop, levels };
    }),
  );
const contexts = (page) => page.evaluate(() => window.heard.contexts.map(({ state }) => state));
const button = (page) => page.getByRole("button", { name: "Sound", exact: true });

test.beforeEach(async ({ page }) => page.addInitScript(listen));

test("nothing sounds, and no context is made, before the reader asks for it", async ({ atlas, page }) => {
  await expect(button(page)).toHaveAttribute("aria-pressed", "false");
  await atlas.map.focus();
  for (const key of ["ArrowRight", "ArrowRight", "Enter"]) await page.keyboard.press(key);
  await expect(atlas.card).toHaveCount(1);
  expect(await contexts(page)).toEqual([]);
  expect(await tones(page)).toEqual([]);
});

test("walking the ranks sounds each: the better the higher, from where it lies", async ({ atlas, page }) => {
  await button(page).click();
  await expect(button(page)).toHaveAttribute("aria-pressed", "true");
  await atlas.map.focus();
  for (let step = 0; step < 6; step += 1) await page.keyboard.press("ArrowRight");
  const heard = await tones(page);
  expect(heard).toHaveLength(6);
  expect((await contexts(page)).length).toBe(1);
  const pitches = heard.map(({ hertz }) => hertz);
  expect(pitches).toEqual([...pitches].sort((one, other) => other - one));
  expect(new Set(pitches).size).toBe(6);
  // Tokyo is heard from the right, San Jose, which is sixth, from the left.
  expect(heard[0].pan).toBeGreaterThan(0.7);
  expect(heard[5].pan).toBeLessThan(-0.6);
});

test("tones are short, swell and fade", async ({ atlas, page }) => {
  await button(page).click();
  await atlas.map.focus();
  await page.keyboard.press("ArrowRight");
  const [{ start, stop, levels }] = await tones(page);
  expect(stop - start).toBeGreaterThan(0.05);
  expect(stop - start).toBeLessThanOrEqual(0.12);
  expect(levels.at(0)).toEqual([0, start]);
  expect(levels.at(-1)).toEqual([0, stop]);
  expect(Math.max(...levels.map(([level]) => level))).toBeLessThanOrEqual(0.25);
  const moments = levels.map(([, at]) => at);
  expect(moments).toEqual([...moments].sort((one, other) => one - other));
});

test("an unknown rank sounds low and softer", async ({ atlas, page }) => {
  await button(page).click();
  await atlas.map.focus();
  await page.keyboard.press("Home");
  await page.keyboard.press("End");
  const [first, last] = await tones(page);
  const loudest = ({ levels }) => Math.max(...levels.map(([level]) => level));
  expect(RANKED.some(({ rank }) => !rank)).toBe(true);
  expect(last.hertz).toBeLessThan(220);
  expect(loudest(last)).toBeLessThan(loudest(first));
});

test("a chart sounds the same, a count has no tone", async ({ atlas, page }) => {
  await button(page).click();
  const slope = page.getByRole("group", { name: "Rank strip" });
  await slope.focus();
  await page.keyboard.press("Home");
  expect(await tones(page)).toHaveLength(1);
  await page.getByRole("group", { name: "Counts by edition" }).focus();
  await page.keyboard.press("Home");
  await expect(atlas.tooltip).toBeVisible();
  expect(await tones(page)).toHaveLength(1);
});

test("a click on a mark sounds it", async ({ atlas, page }) => {
  await atlas.flyTo("São Paulo");
  await button(page).click();
  await page.mouse.click(...(await atlas.middle()));
  await expect(atlas.card).toHaveAccessibleName("São Paulo");
  expect(await tones(page)).toHaveLength(1);
});

test("the button silences again", async ({ atlas, page }) => {
  await button(page).click();
  await expect.poll(() => contexts(page)).toEqual(["running"]);
  await button(page).click();
  await expect(button(page)).toHaveAttribute("aria-pressed", "false");
  await expect.poll(() => contexts(page)).toEqual(["suspended"]);
  await atlas.map.focus();
  await page.keyboard.press("ArrowRight");
  await expect(atlas.tooltip).toBeVisible();
  expect(await tones(page)).toEqual([]);
  await button(page).click();
  await expect.poll(() => contexts(page)).toEqual(["running"]);
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("a tap sounds the mark it opens", async ({ atlas, page }) => {
    await button(page).tap();
    const chart = page.getByRole("group", { name: /^Unit chart/ });
    await chart.scrollIntoViewIfNeeded();
    const { x, y } = await chart.boundingBox();
    await page.touchscreen.tap(x + 17, y + 53);
    await expect(atlas.card).toHaveAccessibleName("Shenzhen–Hong Kong–Guangzhou");
    expect(await tones(page)).toHaveLength(1);
  });
});

test("a browser without sound has no button", async ({ page }) => {
  await page.addInitScript(() => delete window.AudioContext);
  await page.goto(ADDRESS);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(button(page)).toHaveCount(0);
});
