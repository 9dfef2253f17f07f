// The article's claims: steps in a list, and the chosen one beside the map.

import AxeBuilder from "@axe-core/playwright";
import { MARKS } from "./atlas.js";
import { expect, test } from "./fixtures.js";
import { ADDRESS } from "./server.js";
import { table } from "./tables.js";

const CLAIMS = table("claims");
const VERDICTS = ["Holds", "Holds in part", "Does not hold as written", "Cannot be checked with open data"];
/** A claim whose rows lie together. */
const TOGETHER = "nearly-twenty-percent";

const section = (page) => page.getByRole("region", { name: /^A news article, checked: / });
const step = (page, key) => page.locator(`#claim-${key}`);
/** The button that opens a step. */
const opener = (page, key) => step(page, key).locator(".claim-step");
/** The chosen claim at the map. */
const bar = (page) => page.getByRole("region", { name: "The claim whose evidence is highlighted" });
const verdictOf = (place) => place.locator(".verdict").first();
const isOpen = (page, key, open) => expect(opener(page, key)).toHaveAttribute("aria-expanded", String(open));

test("every claim is a step with a verdict, a claim and an answer with figures", async ({ atlas, page }) => {
  await expect(atlas.headline).toBeVisible();
  const steps = section(page).locator("ol.claims > li");
  await expect(steps).toHaveCount(CLAIMS.length);
  const ids = await steps.evaluateAll((items) => items.map((item) => item.id));
  expect(ids).toEqual(CLAIMS.map(({ id }) => `claim-${id}`));
  for (const { id } of CLAIMS) {
    expect(VERDICTS).toContain(await verdictOf(step(page, id)).innerText());
    await expect(step(page, id).locator(".claim-says")).toHaveText(/\.$/);
    await expect(verdictOf(step(page, id)).locator("svg")).toBeVisible();
  }
});

test("the title counts the verdicts of the list", async ({ atlas, page }) => {
  await expect(atlas.headline).toBeVisible();
  const words = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven"];
  const title = await section(page).getByRole("heading", { level: 2 }).innerText();
  const shown = await section(page).locator(".claims .verdict").allInnerTexts();
  const verbs = [/claims? holds?(,|$)/, /holds? in part/, /(does|do) not hold as written/, /cannot be checked/];
  for (const [at, verdict] of VERDICTS.entries()) {
    const count = shown.filter((text) => text === verdict).length;
    if (count === 0) expect(title).not.toMatch(verbs[at]);
    else expect(title).toMatch(new RegExp(`\\b${words[count]} ${verbs[at].source}`));
  }
});

test("a mouse walks all claims at the map, each with the verdict of the list", async ({ atlas, page }) => {
  test.slow();
  await step(page, CLAIMS[0].id).getByRole("button", { name: /^Show \d+ clusters? on the map/ }).click();
  await expect(bar(page)).toBeFocused();
  await expect(atlas.stage).toBeInViewport();
  const next = bar(page).getByRole("button", { name: "Next claim" });
  for (const [at, { id }] of CLAIMS.entries()) {
    await expect(bar(page)).toContainText(`Claim ${at + 1} of ${CLAIMS.length}`);
    await isOpen(page, id, true);
    await expect(verdictOf(bar(page))).toHaveText(await verdictOf(step(page, id)).innerText());
    // The bar runs the sentences together that the list sets apart.
    const sentences = (place) => place.locator(".claim-says p").allInnerTexts();
    expect(await sentences(bar(page))).toEqual(await sentences(step(page, id)));
    if (at + 1 < CLAIMS.length) await next.click();
  }
  await expect(next).toHaveAttribute("aria-disabled", "true");
  await bar(page).getByRole("button", { name: "Previous claim" }).click();
  await isOpen(page, CLAIMS.at(-2).id, true);
  await bar(page).getByRole("button", { name: "Close the claim" }).click();
  await expect(bar(page)).toHaveCount(0);
  await expect(atlas.map).toBeFocused();
});

test("keys open, walk and close the claims", async ({ atlas, page }) => {
  await opener(page, CLAIMS[0].id).focus();
  await page.keyboard.press("Enter");
  await isOpen(page, CLAIMS[0].id, true);
  await expect(atlas.announced).toContainText(await verdictOf(step(page, CLAIMS[0].id)).innerText());
  await expect(step(page, CLAIMS[0].id).locator(".claim-evidence")).toBeVisible();
  for (const { id } of CLAIMS.slice(1)) {
    await opener(page, id).press("Enter");
    await isOpen(page, id, true);
    expect(await page.locator(".claim.is-chosen").count()).toBe(1);
  }
  await page.keyboard.press("Space");
  await expect(page.locator(".claim.is-chosen")).toHaveCount(0);
  await expect(bar(page)).toHaveCount(0);
});

test("choosing lights the rows on the map and in the list, and closing puts them back", async ({ atlas, page }) => {
  const before = await atlas.picture([MARKS]);
  await opener(page, TOGETHER).click();
  await expect.poll(() => atlas.picture([MARKS])).not.toBe(before);
  const chips = step(page, TOGETHER).locator(".claim-rows").getByRole("button");
  await expect(page.locator(".ranking-row.is-claimed")).toHaveCount(await chips.count());
  await expect(atlas.reset).toBeVisible();
  const scrolled = await page.evaluate(() => window.scrollY);
  expect(scrolled, "only the reader's own click scrolled there").toBeGreaterThan(1000);

  await opener(page, TOGETHER).click();
  await expect(page.locator(".ranking-row.is-claimed")).toHaveCount(0);
  await atlas.reset.click();
  await expect.poll(() => atlas.picture([MARKS])).toBe(before);
});

test("what a claim rests on can be hovered, pinned and read", async ({ atlas, page }) => {
  await opener(page, TOGETHER).click();
  const chips = step(page, TOGETHER).locator(".claim-rows").getByRole("button");
  await chips.first().hover();
  await expect(chips.first()).toHaveClass(/is-lit/);
  await expect(page.locator(".ranking-row.is-lit")).toHaveCount(1);
  await chips.first().click();
  await expect(chips.first()).toHaveAttribute("aria-pressed", "true");
  await expect(atlas.card).toHaveCount(1);

  const sources = step(page, TOGETHER).locator(".claim-sources");
  await sources.locator("summary").click();
  const links = await sources.getByRole("link").evaluateAll((all) => all.map((link) => link.href));
  const urls = new Set(table("sources").map(({ url }) => new URL(url).href));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(urls).toContain(link);
});

test("Escape leaves the claim last", async ({ atlas, page }) => {
  await opener(page, TOGETHER).click();
  await step(page, TOGETHER).locator(".claim-rows").getByRole("button").first().click();
  await page.mouse.move(0, 0);
  await expect(atlas.card).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(atlas.card).toHaveCount(0);
  await isOpen(page, TOGETHER, true);
  await page.keyboard.press("Escape");
  await isOpen(page, TOGETHER, false);
});

test("a claim of the edition it is about brings that edition back", async ({ atlas, page }) => {
  await page.getByRole("radio", { name: /^2022/ }).check({ force: true });
  await expect(atlas.headline).toContainText("each have 21");
  await opener(page, "us-twenty").click();
  await expect(page.getByRole("radio", { name: /^2024/ })).toBeChecked();
});

test("the address of a claim opens it, at the start and later", async ({ atlas, page }) => {
  await expect(atlas.headline).toBeVisible();
  await page.goto("about:blank");
  await page.goto(`${ADDRESS}#claim-tokyo-first`);
  await isOpen(page, "tokyo-first", true);
  await expect(step(page, "tokyo-first")).toBeInViewport();
  await expect(page.locator(".ranking-row.is-claimed")).toHaveCount(1);

  await page.evaluate(() => (location.hash = "#claim-us-twenty"));
  await isOpen(page, "us-twenty", true);
  await isOpen(page, "tokyo-first", false);
  const link = step(page, "us-twenty").getByRole("link", { name: "Link to this claim" });
  const whole = /^\?(map=[\d.,-]+&)?claim=us-twenty#claim-us-twenty$/;
  await expect.poll(async () => (await link.evaluate(({ href }) => href)).slice(ADDRESS.length)).toMatch(whole);

  await page.evaluate(() => (location.hash = "#claim-no-such-claim"));
  await isOpen(page, "us-twenty", true);
});

for (const [colorScheme, rules] of [["light"], ["dark", ["color-contrast", "link-in-text-block"]]]) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    test("axe finds nothing with a claim chosen", async ({ atlas, page }) => {
      await expect(atlas.headline).toBeVisible();
      await opener(page, "middle-income").click();
      await step(page, "middle-income").locator("summary").click();
      const axe = new AxeBuilder({ page });
      const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
    });
  });
}

for (const width of [320, 390, 720, 1024]) {
  test(`nothing is wider than a page of ${width} px`, async ({ atlas, page }) => {
    await page.setViewportSize({ width, height: 844 });
    await expect(atlas.headline).toBeVisible();
    await opener(page, "middle-income").click();
    await expect(bar(page)).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("a tap opens a claim, and every control of it is large enough for a finger", async ({ atlas, page }) => {
    await expect(atlas.headline).toBeVisible();
    await opener(page, TOGETHER).tap();
    await isOpen(page, TOGETHER, true);
    await step(page, TOGETHER).getByRole("button", { name: /^Show/ }).tap();
    await expect(bar(page)).toBeInViewport();
    const controls = page.locator(".claim-bar button, .claim-bar a, .claim.is-chosen :is(button, summary, .claim-link a)");
    for (const control of await controls.all()) {
      const { height } = await control.boundingBox();
      expect(height, await control.innerText()).toBeGreaterThanOrEqual(43.9);
    }
  });
});

test("in print every claim stands with its verdict and answer, without controls", async ({ atlas, page }) => {
  await expect(atlas.headline).toBeVisible();
  await opener(page, TOGETHER).click();
  await page.emulateMedia({ media: "print" });
  for (const { id } of CLAIMS) {
    await expect(verdictOf(step(page, id))).toBeVisible();
    await expect(step(page, id).locator(".claim-says")).toBeVisible();
    await expect(step(page, id).locator(".claim-evidence")).toBeVisible();
  }
  // The one whose evidence the map shows stands under it.
  await expect(bar(page).locator(".claim-text")).toBeVisible();
  await expect(bar(page).getByRole("button")).toHaveCount(0);
  await expect(section(page).getByRole("button", { name: /^Show/ })).toHaveCount(0);
  await expect(section(page).locator(".claim-rows")).toBeHidden();
  await expect(section(page).getByRole("link")).toHaveCount(0);
});
