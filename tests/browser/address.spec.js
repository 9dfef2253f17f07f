// The view in the page's address: back, forward, links, and what an address asks for in vain.

import AxeBuilder from "@axe-core/playwright";
import { AtlasPage } from "./atlas.js";
import { expect, test } from "./fixtures.js";
import { DIALECTS } from "./made-up.js";
import { ADDRESS } from "./server.js";

/** Longer than the page waits for the state to settle. */
const SETTLED_MS = 500;

const year = (page, edition) => page.getByRole("radio", { name: new RegExp(`^${edition}`) });
const preset = (page, name) => page.getByRole("button", { name, exact: true });
const tableOf = (page, name) => page.getByRole("button", { name: new RegExp(`as a table ${name}`) });
const notice = (page) => page.getByRole("region", { name: "About the address" });
const opener = (page, key) => page.locator(`#claim-${key} .claim-step`);
const isOpen = (page, key, open) => expect(opener(page, key)).toHaveAttribute("aria-expanded", String(open));

/** Waits until the address has a query, and a fragment if any. */
const said = (page, rest) => expect(page).toHaveURL(ADDRESS + rest);

/** Opens an address of the page in place of the one that is open. */
async function goTo(page, rest) {
  await page.goto("about:blank");
  await page.goto(ADDRESS + rest);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

/** Opens the page with a record of every time it asks the browser's history. */
async function noteWrites(page) {
  await page.addInitScript(() => {
    window.writes = [];
    for (const name of ["pushState", "replaceState"]) {
      const write = history[name].bind(history);
      history[name] = (...all) => {
        window.writes.push([name, performance.now()]);
        write(...all);
      };
    }
  });
  const atlas = new AtlasPage(page);
  await atlas.open();
  return atlas;
}

/** How long it was between two times, in ms. */
const pausesOf = (writes) => writes.slice(1).map(([, time], at) => time - writes[at][1]);

async function choose(page, edition) {
  await year(page, edition).check({ force: true });
}

test("the page that opens has the address it was opened with", async ({ atlas, page }) => {
  await expect(atlas.headline).toBeVisible();
  await page.waitForTimeout(SETTLED_MS);
  await said(page, "");
});

test("steps are gone back and forward over, and movements are not", async ({ atlas, page }) => {
  await choose(page, 2022);
  await said(page, "?edition=2022");
  await preset(page, "Europe").click();
  await said(page, "?edition=2022&map=europe");
  await atlas.list.getByRole("button", { name: "Beijing", exact: true }).click();
  await said(page, "?edition=2022&map=europe&pin=beijing");
  const entries = await page.evaluate(() => history.length);

  await page.goBack();
  await said(page, "?edition=2022&map=europe");
  await expect(atlas.card).toHaveCount(0);
  await expect(preset(page, "Europe")).toHaveAttribute("aria-pressed", "true");
  await page.goBack();
  await said(page, "");
  await expect(year(page, 2024)).toBeChecked();
  await expect(preset(page, "World")).toHaveAttribute("aria-pressed", "true");
  await page.goForward();
  await page.goForward();
  await said(page, "?edition=2022&map=europe&pin=beijing");
  await expect(year(page, 2022)).toBeChecked();
  await expect(atlas.card).toHaveCount(1);
  await page.waitForTimeout(SETTLED_MS);
  expect(await page.evaluate(() => history.length), "going back and forward writes nothing").toBe(entries);
});

test("a page loaded again shows what it showed", async ({ atlas, page }) => {
  await atlas.flyTo("Zurich");
  await page.getByRole("button", { name: "In rows" }).click();
  await atlas.openFullTable();
  await atlas.menu("Region", atlas.fullTable).selectOption({ index: 1 });
  await atlas.fullTable.getByRole("button", { name: "Share of world output in percent" }).click();
  await page.getByRole("slider").first().fill("70");
  await page.getByRole("button", { name: /^Theme/ }).click();
  await expect(page).toHaveURL(/region=.*&map=[\d.,-]+&marks=counted&sort=share.*&patents=70&open=table&theme=light$/);
  const address = page.url();
  const headings = () => page.getByRole("heading").allInnerTexts();
  const before = await headings();

  await page.reload();
  await expect(atlas.fullTable.getByRole("table")).toBeVisible();
  await page.waitForTimeout(SETTLED_MS);
  expect(page.url()).toBe(address);
  expect(await headings()).toEqual(before);
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  await expect(page.getByRole("slider").first()).toHaveValue("70");
  await expect(page.getByRole("button", { name: "In rows" })).toHaveAttribute("aria-pressed", "true");
});

test("the map comes back exactly", async ({ atlas, page }) => {
  await atlas.flyTo("Zurich", { steps: 2 });
  await expect(page).toHaveURL(/map=/);
  const before = await atlas.picture();
  await page.reload();
  await atlas.drawn();
  await expect.poll(() => atlas.picture()).toBe(before);
});

test("only the query is written: path and fragment stay", async ({ page }) => {
  await goTo(page, "#compare");
  await choose(page, 2022);
  await said(page, "?edition=2022#compare");
  await choose(page, 2024);
  await said(page, "#compare");
});

test("what cannot be used is told in one quiet notice, and the rest is shown", async ({ page }) => {
  await goTo(page, "?edition=1999&pin=beijing,atlantis&colour=red&utm_source=letter");
  const atlas = new AtlasPage(page);
  await expect(notice(page).getByRole("listitem")).toHaveText([
    "The address asked for colour=red, which this page does not know; it is left out.",
    "The address asked for edition=1999, which is not among the editions; 2024 is shown.",
    "The address asked for pin=atlantis, which is not among the clusters; it is left out.",
  ]);
  await expect(atlas.announced).toContainText("edition=1999");
  await expect(atlas.card).toHaveCount(1);
  await said(page, "?pin=beijing");
  const axe = await new AxeBuilder({ page }).analyze();
  expect(axe.violations.map(({ id }) => id)).toEqual([]);

  await notice(page).getByRole("button", { name: "Dismiss" }).click();
  await expect(notice(page)).toHaveCount(0);
  await expect(atlas.card).toHaveCount(1);
});

test("a wild address opens the page", async ({ page }) => {
  await goTo(page, `?${"%ff=%zz&&=&a=a&map=NaN,1e999,%00&pin=,,,&".repeat(20)}#%E0%A4`);
  await expect(notice(page).getByRole("listitem")).toHaveCount(4);
  const more = notice(page).getByText("more parts of the address were left out.");
  const [, number] = /(\d+) more/.exec(await more.textContent());
  await more.click();
  await expect(notice(page).getByRole("listitem")).toHaveCount(4 + Number(number));
  await expect(year(page, 2024)).toBeChecked();
});

test.describe("open panels", () => {
  const figureTable = (page) => page.locator(".figure-table");
  const sources = (page) => page.locator(".card-sources");
  const help = (page) => page.getByRole("dialog", { name: "How to use" });

  test("are steps: back, forward, undo and a page loaded again open and close them", async ({ atlas, page }) => {
    await tableOf(page, "Growth").click();
    await said(page, "?open=growth-table");
    await atlas.pin("Beijing");
    await said(page, "?pin=beijing&open=growth-table");
    await atlas.card.getByText("See sources").click();
    await said(page, "?pin=beijing&open=growth-table,card-sources");
    await expect(sources(page).getByRole("listitem").first()).toBeVisible();

    await page.reload();
    await expect(figureTable(page)).toHaveCount(1);
    await expect(sources(page).getByRole("listitem").first()).toBeVisible();
    await page.goBack();
    await said(page, "?pin=beijing&open=growth-table");
    await expect(sources(page).getByRole("listitem").first()).toBeHidden();
    await page.goBack();
    await page.goBack();
    await said(page, "");
    await expect(figureTable(page)).toHaveCount(0);
    for (let step = 0; step < 3; step += 1) await page.goForward();
    await said(page, "?pin=beijing&open=growth-table,card-sources");
    await expect(figureTable(page)).toHaveCount(1);
    await expect(sources(page).getByRole("listitem").first()).toBeVisible();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await said(page, "?pin=beijing&open=growth-table");
    await expect(sources(page).getByRole("listitem").first()).toBeHidden();
  });

  test("of cards beside each other show their sources together", async ({ page }) => {
    await goTo(page, "?pin=beijing,seoul");
    await sources(page).first().locator("summary").click();
    await said(page, "?pin=beijing,seoul&open=card-sources");
    for (const list of await sources(page).all()) await expect(list).toHaveAttribute("open", "");
    await sources(page).last().locator("summary").click();
    await said(page, "?pin=beijing,seoul");
    for (const list of await sources(page).all()) await expect(list).not.toHaveAttribute("open", "");
  });

  test("of every figure and claim can be asked for, and what is no panel is told", async ({ page }) => {
    const tables = ["units", "strip", "cumulative", "editions", "bars", "scatter", "what-if", "growth", "slope", "income"];
    const open = `${tables.map((name) => `${name}-table`).join(",")}`;
    await goTo(page, `?claim=us-twenty&open=table,${open},cellar,claim-sources`);
    await expect(figureTable(page)).toHaveCount(tables.length);
    await expect(page.locator("#full-table")).toBeVisible();
    await expect(page.locator(".claim-sources").getByRole("listitem").first()).toBeVisible();
    await expect(notice(page).getByRole("listitem")).toHaveText([
      "The address asked for open=cellar, which is not among the panels that open; it is left out.",
    ]);
    await said(page, `?claim=us-twenty&open=table,${open},claim-sources`);
  });

  test("of a link from before there were others still open", async ({ page }) => {
    await goTo(page, "?edition=2023&table=open");
    await expect(page.locator("#full-table")).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
    await said(page, "?edition=2023&open=table");
  });

  test("of the help are in the address while it is read, and no step", async ({ page }) => {
    await goTo(page, "");
    const entries = await page.evaluate(() => history.length);
    await page.getByRole("button", { name: "How to use" }).click();
    await said(page, "?open=help");
    await page.reload();
    await expect(help(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(help(page)).toHaveCount(0);
    await said(page, "");
    expect(await page.evaluate(() => history.length)).toBe(entries);
    await expect(page.getByRole("button", { name: "Undo", exact: true })).toHaveAttribute("aria-disabled", "true");
    await goTo(page, "?open=help&lang=zh-Hans");
    await expect(page.getByRole("dialog", { name: "使用说明" })).toBeVisible();
  });
});

test("the language is in the address", async ({ page }) => {
  await goTo(page, "?lang=zh-Hans&edition=1999");
  await expect(page.getByRole("region", { name: "关于网址" })).toContainText("没有这一年版；现显示 2024 年版。");
  await expect(page.getByRole("button", { name: "复制链接" })).toBeVisible();
  await said(page, "?lang=zh-Hans");
  await page.reload();
  await expect(page.getByRole("button", { name: "复制链接" })).toBeVisible();
});

test("a claim's old address opens it and becomes a whole one", async ({ page }) => {
  await goTo(page, "#claim-tokyo-first");
  await isOpen(page, "tokyo-first", true);
  await expect(page.locator("#claim-tokyo-first")).toBeInViewport();
  await expect(page).toHaveURL(/\?map=[\d.,-]+&claim=tokyo-first#claim-tokyo-first$/);
  // Closed, the claim is no longer what the address says.
  await opener(page, "tokyo-first").click();
  await expect(page).toHaveURL(/\?map=[\d.,-]+$/);
});

test("a claim in the query goes before one in the fragment, and a link within the page before both", async ({ page }) => {
  await goTo(page, "?claim=us-twenty#claim-tokyo-first");
  await isOpen(page, "us-twenty", true);
  await isOpen(page, "tokyo-first", false);
  await said(page, "?claim=us-twenty");

  await page.evaluate(() => (location.hash = "#claim-tokyo-first"));
  await isOpen(page, "tokyo-first", true);
  await expect(page).toHaveURL(/claim=tokyo-first#claim-tokyo-first$/);
  await page.goBack();
  await isOpen(page, "us-twenty", true);
  await page.waitForTimeout(SETTLED_MS);
  await said(page, "?claim=us-twenty");
});

test("the link to a claim leads to all that is shown", async ({ page }) => {
  await goTo(page, "?a=DEU&b=IND&sort=share");
  await opener(page, "second-and-third").click();
  await expect(page).toHaveURL(/claim=second-and-third$/);
  const link = page.getByRole("link", { name: "Link to this claim" });
  await expect(link).toHaveCount(1);
  const address = await link.evaluate(({ href }) => href);
  expect(address).toMatch(/\?a=DEU&b=IND&map=.*&sort=share&claim=second-and-third#claim-second-and-third$/);

  await goTo(page, address.slice(ADDRESS.length));
  await isOpen(page, "second-and-third", true);
  await expect(page.locator("#claim-second-and-third")).toBeInViewport();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Germany");
  await page.waitForTimeout(SETTLED_MS);
  expect(page.url()).toBe(address);
});

test("panning asks the browser's history rarely", async ({ page }) => {
  const atlas = await noteWrites(page);
  await preset(page, "Europe").click();
  await said(page, "?map=europe");
  const [x, y] = await atlas.middle();
  await page.evaluate(() => (window.writes = []));
  const began = Date.now();
  for (let drag = 0; Date.now() - began < 4000; drag += 1) {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + (drag % 2 ? 40 : -40), y + 20, { steps: 8 });
    await page.mouse.up();
    await page.waitForTimeout(drag % 4 ? 60 : SETTLED_MS);
  }
  await page.waitForTimeout(SETTLED_MS);
  const writes = await page.evaluate(() => window.writes);
  expect(writes.length).toBeGreaterThan(0);
  expect(new Set(writes.map(([name]) => name))).toEqual(new Set(["replaceState"]));
  for (const pause of pausesOf(writes)) expect(pause).toBeGreaterThanOrEqual(300);
});

test("many steps, and many steps back, ask it as rarely", async ({ page }) => {
  const atlas = await noteWrites(page);
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  await page.evaluate(() => (window.writes = []));
  // What is done at once is one step.
  for (const name of ["Beijing", "Seoul"]) await atlas.list.getByRole("button", { name, exact: true }).click();
  await expect(page).toHaveURL(/seoul$/);
  for (const edition of [2022, 2023]) {
    await choose(page, edition);
    await expect(page).toHaveURL(new RegExp(`edition=${edition}`));
  }
  for (let step = 0; step < 4; step += 1) await undo.evaluate((button) => button.click());
  await said(page, "");
  await page.waitForTimeout(SETTLED_MS);
  const writes = await page.evaluate(() => window.writes);
  expect(writes.at(-1)[0]).toBe("pushState");
  // Two or three steps there, one way back.
  expect(writes.length).toBeLessThanOrEqual(5);
  for (const pause of pausesOf(writes)) expect(pause).toBeGreaterThanOrEqual(300);
});

test("every way to take the view along or back is named and worked with keys", async ({ atlas, context, page }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await goTo(page, "?edition=2022");
  const named = async (name) => {
    const button = page.getByRole("button", { name, exact: true });
    await atlas.tabTo(button);
    await page.keyboard.press("Enter");
  };
  await named("Copy link");
  await expect(atlas.announced).toHaveText("Link copied");
  await named("Copy embed code");
  await expect(atlas.announced).toHaveText("Embed code copied");
  await named("Undo");
  await named("Reset");
  await expect(year(page, 2024)).toBeChecked();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(year(page, 2022)).toBeChecked();
  const full = page.getByRole("button", { name: "Full screen", exact: true });
  await full.focus();
  await page.keyboard.press("Enter");
  const leave = page.getByRole("button", { name: "Leave full screen" });
  await expect(leave).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(full).toBeFocused();
});

test.describe("with motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });
  test("going back cuts to the map of the address", async ({ atlas, page }) => {
    await preset(page, "Europe").click();
    await said(page, "?map=europe");
    await atlas.drawn();
    await choose(page, 2022);
    await said(page, "?edition=2022&map=europe");
    await preset(page, "East Asia").click();
    await said(page, "?edition=2022&map=east-asia");
    await preset(page, "North America").click();
    await page.evaluate(() => history.back());
    await said(page, "?map=europe");
    const soon = await atlas.picture();
    await page.waitForTimeout(600);
    expect(await atlas.picture()).toBe(soon);
  });
});

test("undo goes back step by step, reset to how the page opens, and undo over the reset", async ({ atlas, page }) => {
  const undo = page.getByRole("button", { name: "Undo", exact: true });
  const reset = page.getByRole("button", { name: "Reset", exact: true });
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await expect(reset).toHaveAttribute("aria-disabled", "true");
  await choose(page, 2022);
  await said(page, "?edition=2022");
  await atlas.list.getByRole("button", { name: "Beijing", exact: true }).click();
  // Right away: what has not settled yet is a step as well.
  await undo.click();
  await expect(atlas.card).toHaveCount(0);
  await expect(year(page, 2022)).toBeChecked();
  await expect(atlas.announced).toHaveText("The last change is undone");
  await said(page, "?edition=2022");
  await reset.click();
  await expect(year(page, 2024)).toBeChecked();
  await said(page, "");
  await undo.click();
  await said(page, "?edition=2022");
  await undo.click();
  await said(page, "");
  await expect(undo).toHaveAttribute("aria-disabled", "true");
  await expect(undo).toBeFocused();
});

test.describe("a table of the reader's", () => {
  const undo = (page) => page.getByRole("button", { name: "Undo", exact: true });
  const banner = (page) => page.getByRole("region", { name: "Your own table" });

  /** Gives the page a made-up table and lets it show that. */
  async function show(page, given) {
    await page.getByRole("button", { name: "Bring your own table" }).click();
    await page.getByRole("dialog").locator("input[type=file]").setInputFiles(given);
    await page.getByRole("button", { name: "Read the table" }).click();
    await page.getByRole("button", { name: "Show it in the atlas" }).click();
    await expect(banner(page)).toContainText("The atlas shows your table");
    await expect(page.getByRole("status")).toContainText("The atlas shows your table");
  }

  test("is a step that undo goes back over, to the open data in the view and with the steps of before", async ({ atlas, page }) => {
    await choose(page, 2022);
    await said(page, "?edition=2022");
    await atlas.pin("Beijing");
    await said(page, "?edition=2022&pin=beijing");
    await show(page, DIALECTS["UTF-8 with commas"]());
    await said(page, "?pin=beijing");
    await expect(undo(page)).toHaveAttribute("aria-disabled", "false");
    await tableOf(page, "Growth").click();
    await said(page, "?pin=beijing&open=growth-table");

    // First the step on the table, then the table itself.
    await undo(page).click();
    await said(page, "?pin=beijing");
    await expect(banner(page)).toHaveCount(1);
    await undo(page).click();
    await expect(banner(page)).toHaveCount(0);
    await said(page, "?edition=2022&pin=beijing");
    await expect(year(page, 2022)).toBeChecked();
    await expect(atlas.announced).toHaveText("The atlas shows the open data again.");
    // Then the steps before it.
    await undo(page).click();
    await said(page, "?edition=2022");
    await expect(atlas.card).toHaveCount(0);
    await undo(page).click();
    await said(page, "");
    await expect(undo(page)).toHaveAttribute("aria-disabled", "true");
  });

  test("that was left with one click comes back with undo, and goes with the next", async ({ atlas, page }) => {
    await show(page, DIALECTS["UTF-8 with commas"]());
    await atlas.pin("Beijing");
    await banner(page).getByRole("button", { name: "Back to the open data" }).click();
    await expect(banner(page)).toHaveCount(0);
    await undo(page).click();
    await expect(banner(page)).toContainText("The atlas shows your table");
    await expect(atlas.card).toHaveCount(1);
    await undo(page).click();
    await expect(atlas.card).toHaveCount(0);
    await undo(page).click();
    await expect(banner(page)).toHaveCount(0);
    await expect(undo(page)).toHaveAttribute("aria-disabled", "true");
    await expect(page.getByRole("button", { name: "Bring your own table" })).toBeFocused();
  });

  test("that undo took away comes again with back", async ({ atlas, page }) => {
    await show(page, DIALECTS["UTF-8 with commas"]());
    await atlas.pin("Beijing");
    await said(page, "?pin=beijing");
    for (let step = 0; step < 2; step += 1) await undo(page).click();
    await expect(banner(page)).toHaveCount(0);
    await expect(undo(page)).toHaveAttribute("aria-disabled", "true");
    await page.goBack();
    await expect(banner(page)).toContainText("The atlas shows your table");
    await page.goForward();
    await expect(banner(page)).toHaveCount(0);
  });

  test("is not looked for by a page that was loaded anew", async ({ atlas, page }) => {
    await choose(page, 2022);
    await said(page, "?edition=2022");
    await show(page, DIALECTS["UTF-8 with commas"]());
    await said(page, "");
    await page.reload();
    await expect(atlas.headline).toBeVisible();
    await page.goBack();
    await expect(year(page, 2022)).toBeChecked();
    await page.goForward();
    await expect(year(page, 2024)).toBeChecked();
    await expect(banner(page)).toHaveCount(0);
  });

  test("stays while back and forward change the view, goes with those of before it and comes again", async ({ atlas, page }) => {
    await expect(atlas.headline).toBeVisible();
    await choose(page, 2022);
    await said(page, "?edition=2022");
    await show(page, DIALECTS["UTF-8 with commas"]());
    await said(page, "");
    await choose(page, 2023);
    await said(page, "?edition=2023");
    const steps = [
      ["goBack", "", 2024, true],
      ["goBack", "?edition=2022", 2022, false],
      ["goForward", "", 2024, true],
      ["goForward", "?edition=2023", 2023, true],
    ];
    for (const [step, query, edition, isOwn] of steps) {
      await page[step]();
      await said(page, query);
      await expect(year(page, edition)).toBeChecked();
      await expect(banner(page)).toHaveCount(isOwn ? 1 : 0);
    }
  });

  // Nothing in the address told the two apart: going back left the page, and the table was lost.
  test("that takes the place of the view the page opens with is gone back over", async ({ atlas, page }) => {
    await show(page, DIALECTS["UTF-8 with commas"]());
    await page.evaluate(() => location.assign("#ranking"));
    await expect(banner(page)).toHaveCount(1);
    await page.goBack();
    await expect(banner(page)).toHaveCount(1);
    await page.goBack();
    await expect(banner(page)).toHaveCount(0);
    await expect(atlas.announced).toHaveText("The atlas shows the open data again.");
    await expect(undo(page)).toHaveAttribute("aria-disabled", "true");
    await page.goForward();
    await expect(banner(page)).toContainText("The atlas shows your table");
    await banner(page).getByRole("button", { name: "Back to the open data" }).click();
    await expect(banner(page)).toHaveCount(0);
    await page.goBack();
    await expect(banner(page)).toContainText("The atlas shows your table");
  });

  test("and its links open the open data, which is told where they are taken", async ({ atlas, context, page }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await show(page, DIALECTS["UTF-8 with commas"]());
    const stays = "of the open data: your table never leaves this page.";
    for (const [button, copied, what] of [
      ["Copy link", "Link copied", "The link opens"],
      ["Copy embed code", "Embed code copied", "The frame shows"],
    ]) {
      await page.getByRole("button", { name: button }).click();
      await expect(notice(page).getByRole("listitem")).toHaveText([`${what} this view ${stays}`]);
      await expect(atlas.announced).toHaveText(`${copied}. ${what} this view ${stays}`);
      await notice(page).getByRole("button", { name: "Dismiss" }).click();
      await expect(notice(page)).toHaveCount(0);
    }
    await undo(page).click();
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
    await expect(notice(page)).toHaveCount(0);
  });
});

test.describe("the link", () => {
  test("is copied and the reader told", async ({ atlas, context, page }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await choose(page, 2022);
    await page.getByRole("button", { name: "Copy link" }).click();
    await expect(page.getByRole("button", { name: "Link copied" })).toBeVisible();
    await expect(atlas.announced).toHaveText("Link copied");
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${ADDRESS}?edition=2022`);
    await expect(page.getByRole("button", { name: "Copy link" })).toBeVisible();
  });

  for (const [how, script] of [
    ["has no clipboard", () => Object.defineProperty(navigator, "clipboard", { value: undefined })],
    // The blank page before has none.
    ["refuses", () => navigator.clipboard && (navigator.clipboard.writeText = () => Promise.reject(new Error("no")))],
  ]) {
    test(`stands selected in a field where the browser ${how}`, async ({ page }) => {
      await page.addInitScript(script);
      await goTo(page, "?edition=2022");
      await page.getByRole("button", { name: "Copy link" }).click();
      const field = page.getByRole("textbox", { name: "Copy this address:" });
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(`${ADDRESS}?edition=2022`);
      expect(await field.evaluate((input) => input.value.slice(input.selectionStart, input.selectionEnd))).toBe(
        `${ADDRESS}?edition=2022`,
      );
      await page.mouse.click(700, 250);
      await expect(field).toHaveCount(0);
    });
  }

  test("is shared where the browser can", async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = (data) => {
        window.shared = data;
        return Promise.reject(new DOMException("the reader closed it", "AbortError"));
      };
    });
    await goTo(page, "?edition=2022");
    await page.getByRole("button", { name: "Share…" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => window.shared)).toEqual({ title: "Cluster Atlas", url: `${ADDRESS}?edition=2022` });
  });
});

for (const width of [320, 390, 1024]) {
  test(`a page of ${width} px has the buttons in a panel that opens and closes`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await goTo(page, "?edition=1999");
    const open = page.getByRole("button", { name: "Link, embed, undo and reset" });
    const copy = page.getByRole("button", { name: "Copy link" });
    await expect(copy).toBeHidden();
    await open.click();
    const buttons = await page.getByRole("group", { name: "Link, embed, undo and reset" }).getByRole("button").all();
    for (const button of buttons) {
      await expect(button).toBeInViewport({ ratio: 1 });
      expect((await button.boundingBox()).height).toBeGreaterThanOrEqual(43.9);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    const axe = await new AxeBuilder({ page }).include("header").analyze();
    expect(axe.violations.map(({ id }) => id)).toEqual([]);

    await page.keyboard.press("Escape");
    await expect(copy).toBeHidden();
    await expect(open).toBeFocused();
    await open.click();
    await page.mouse.click(20, 600);
    await expect(copy).toBeHidden();
    await open.click();
    for (let presses = 0; presses <= buttons.length; presses += 1) await page.keyboard.press("Tab");
    await expect(copy, "the focus went on").toBeHidden();
  });
}
