// The page by keys alone, and what screen readers get: the accessibility tree and the live region.

import AxeBuilder from "@axe-core/playwright";
import { LAND } from "./atlas.js";
import { expect, test } from "./fixtures.js";
import { ranking } from "./tables.js";

const NAMED = ranking(2024);

/** Everything the live region says from now on, each text once for each time it is said. */
async function listen(page) {
  await page.evaluate(() => {
    window.heard = [];
    const region = document.querySelector("[role=status][aria-live]");
    const hear = () => region.textContent && window.heard.push(region.textContent);
    new MutationObserver(hear).observe(region, { childList: true, characterData: true, subtree: true });
  });
  return async () => {
    // Longer than the pause after which something is told.
    await page.waitForTimeout(700);
    return page.evaluate(() => window.heard);
  };
}

/** The accessibility tree as Chromium hands it to screen readers: what is ignored left out. */
async function tree(page) {
  const browser = await page.context().newCDPSession(page);
  const { nodes } = await browser.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const shown = nodes.filter((node) => !node.ignored);
  const within = (root) => {
    const below = [root, ...(root.childIds ?? []).map((id) => byId.get(id)).filter(Boolean).flatMap(within)];
    return below;
  };
  return {
    find: (role, name) =>
      shown.filter((node) => node.role?.value === role && (name === undefined || node.name?.value === name)),
    names: (root, role) =>
      within(root)
        .filter((node) => !node.ignored && node.role?.value === role)
        .map((node) => node.name?.value),
    property: (node, name) => node.properties?.find((property) => property.name === name)?.value,
  };
}

const charts = (page) => page.locator("[aria-roledescription=chart]");
const chart = (page, name) => page.getByRole("group", { name, exact: true });
const overlay = (figure) => figure.locator("canvas").last().evaluate((canvas) => canvas.toDataURL());
const head = (atlas) => atlas.tooltip.locator(".tooltip-head");

test.describe("the accessibility tree", () => {
  test("has every named cluster in the list beside the map, by role and name", async ({ atlas, page }) => {
    await expect(atlas.headline).toBeVisible();
    const seen = await tree(page);
    const [list] = seen.find("region", "Clusters by rank");
    const headers = seen.names(list, "rowheader");
    const buttons = seen.names(list, "button");
    expect(NAMED.length).toBeGreaterThan(50);
    for (const { name } of NAMED) {
      expect(headers.some((header) => header.startsWith(name)), `${name} is a row`).toBe(true);
      expect(buttons, `${name} can be chosen`).toContain(name);
    }
  });

  test("has map and charts with names, summaries and the way to their equals", async ({ atlas, page }) => {
    await expect(atlas.headline).toBeVisible();
    const seen = await tree(page);
    const [map] = seen.find("group", "Map of the clusters");
    expect(map.description.value).toMatch(new RegExp(`World map of ${NAMED.length} named clusters.*question mark lists all keys`));
    expect(seen.property(map, "focusable").value).toBe(true);
    expect(seen.property(map, "roledescription").value).toBe("map");
    expect(seen.property(map, "details").relatedNodes.map((node) => node.idref)).toEqual(["ranking"]);
    const figures = seen.find("group").filter((node) => seen.property(node, "roledescription")?.value === "chart");
    expect(figures).toHaveLength(10);
    const names = figures.map((figure) => figure.name.value);
    expect(new Set(names).size).toBe(10);
    for (const figure of figures) {
      expect(figure.description.value).toMatch(/\d.*question mark lists all keys/);
      const [details] = seen.property(figure, "details").relatedNodes;
      await expect(page.locator(`#${details.idref}`).getByRole("button")).toHaveAccessibleName(
        `Show as a table ${figure.name.value}`,
      );
    }
    // Several live regions would talk at the same time.
    expect(seen.find("status")).toHaveLength(1);
    const live = "[aria-live], output, [role=status], [role=alert], [role=log]";
    // A modal dialog, which silences what is around it, has its own.
    await expect(page.locator(`:is(${live}):not(dialog:not([open]) *)`)).toHaveCount(1);
  });

  test("has a table for every chart, and in them every cluster with a rank", async ({ atlas, page }) => {
    await expect(atlas.headline).toBeVisible();
    const names = await charts(page).evaluateAll((figures) => figures.map((figure) => figure.ariaLabel));
    for (const name of names) {
      await chart(page, name).focus();
      await page.keyboard.press("t");
    }
    const seen = await tree(page);
    const tables = seen.find("table").map((table) => seen.names(table, "rowheader"));
    expect(tables).toHaveLength(1 + names.length);
    for (const rows of tables) expect(rows.length).toBeGreaterThan(3);
    const told = new Set(tables.slice(1).flat());
    const ranked = NAMED.filter(({ rank }) => rank !== undefined);
    for (const { name } of ranked) expect(told, `${name} is in a table`).toContain(name);
  });
});

test.describe("walking by keys alone", () => {
  test("goes through all clusters of the map and frames each", async ({ atlas, page }) => {
    await atlas.tabTo(atlas.map);
    const ranked = NAMED.filter(({ rank }) => rank !== undefined);
    let before = await overlay(atlas.map);
    for (const { name } of ranked.slice(0, 12)) {
      await page.keyboard.press("ArrowRight");
      await expect(head(atlas)).toHaveText(name);
      await expect.poll(() => overlay(atlas.map)).not.toBe(before);
      before = await overlay(atlas.map);
    }
    // The mark is still framed once its tooltip is closed, and the frame goes with the focus.
    await page.keyboard.press("Escape");
    await expect(atlas.tooltip).toHaveCount(0);
    const framed = await overlay(atlas.map);
    await page.keyboard.press("Tab");
    await expect.poll(() => overlay(atlas.map)).not.toBe(framed);
    await page.keyboard.press("Shift+Tab");
    await expect.poll(() => overlay(atlas.map)).toBe(framed);
    await page.keyboard.press("ArrowRight");
    await expect(head(atlas)).toHaveText(ranked[12].name);
  });

  test("goes in every direction on the map with Shift", async ({ atlas, page }) => {
    await atlas.tabTo(atlas.map);
    for (const [key, name] of [
      ["Home", "Tokyo–Yokohama"],
      ["Shift+ArrowDown", "Taipei–Hsinchu"],
      ["Home", "Tokyo–Yokohama"],
      ["Shift+ArrowLeft", "Nagoya"],
      ["Shift+ArrowLeft", "Osaka–Kobe–Kyoto"],
      ["Shift+ArrowRight", "Nagoya"],
    ]) {
      await page.keyboard.press(key);
      await expect(head(atlas)).toHaveText(name);
    }
    // No cluster lies in that quarter, and the map has not moved instead.
    const land = await atlas.picture([LAND]);
    await page.keyboard.press("Shift+ArrowUp");
    await expect(head(atlas)).toHaveText("Nagoya");
    expect(await atlas.picture([LAND])).toBe(land);
  });

  for (const [name, isPlane] of [
    ["Unit chart: one mark for every cluster", false],
    ["Rank strip", false],
    ["How many of the first ranks", true],
    ["Counts by edition", true],
    ["Clusters per economy", false],
    ["Patents against publications", true],
    ["Growth of output", false],
    ["Ranking with other weights", false],
    ["Change of rank", true],
    ["High and middle income", false],
  ]) {
    test(`goes through ${name} and tells each mark`, async ({ atlas, page }) => {
      const figure = chart(page, name);
      await figure.focus();
      const heard = await listen(page);
      const told = [];
      const press = async (key) => {
        await page.keyboard.press(key);
        await expect(atlas.tooltip).toBeVisible();
        told.push(await atlas.tooltip.innerText());
      };
      await press("Home");
      for (let step = 0; step < 3; step += 1) await press("ArrowRight");
      for (let step = 0; step < 3; step += 1) await press("ArrowLeft");
      expect(new Set(told).size).toBe(4);
      expect(told.slice(4)).toEqual([told[2], told[1], told[0]]);
      await press("ArrowDown");
      if (!isPlane) expect(told.at(-1)).toBe(told[1]);
      await press("End");
      const last = told.at(-1);
      await press("ArrowRight");
      expect(told.at(-1)).toBe(last);
      expect((await heard()).length).toBeGreaterThan(0);
      // The mark in focus is in view, with its frame.
      const [box, height] = [await atlas.tooltip.boundingBox(), page.viewportSize().height];
      expect(box.y + box.height).toBeGreaterThan(0);
      expect(box.y).toBeLessThan(height);
    });
  }

  test("frames a chart's mark apart from what the pointer hovers, in the focused chart alone", async ({ atlas, page }) => {
    const [strip, units] = [chart(page, "Rank strip"), chart(page, "Unit chart: one mark for every cluster")];
    await strip.focus();
    const before = [await overlay(strip), await overlay(units)];
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => overlay(strip)).not.toBe(before[0]);
    await page.keyboard.press("Escape");
    await expect(atlas.tooltip).toHaveCount(0);
    await expect.poll(() => overlay(units)).toBe(before[1]);
    expect(await overlay(strip)).not.toBe(before[0]);
    await page.keyboard.press("Escape");
    await expect.poll(() => overlay(strip)).toBe(before[0]);
  });

  test("scrolls the page to marks of a chart that is taller than the screen", async ({ atlas, page }) => {
    await page.setViewportSize({ width: 1024, height: 480 });
    const figure = chart(page, "Ranking with other weights");
    await figure.focus();
    await page.keyboard.press("End");
    await expect(atlas.tooltip).toBeVisible();
    const { y, height } = await figure.boundingBox();
    expect(y + height).toBeLessThan(480 + 60);
    await page.keyboard.press("Home");
    await expect.poll(async () => (await figure.boundingBox()).y).toBeGreaterThan(-60);
  });

  test("goes on from a mark that was clicked", async ({ atlas, page }) => {
    await atlas.flyTo("Madrid");
    await page.mouse.click(...(await atlas.middle()));
    await expect(atlas.card).toHaveAccessibleName("Madrid");
    await page.mouse.move(0, 0);
    await page.keyboard.press("ArrowRight");
    const next = NAMED[NAMED.findIndex(({ name }) => name === "Madrid") + 1];
    await expect(head(atlas)).toHaveText(next.name);
  });

  test("T goes from the map to the ranking", async ({ atlas, page }) => {
    await atlas.tabTo(atlas.map);
    await page.keyboard.press("t");
    await expect(atlas.list).toBeFocused();
  });

  test("Space lists a crowd, Enter pins one of it and keys go on from there", async ({ atlas, page }) => {
    await atlas.tabTo(atlas.map);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press("ArrowRight");
    await expect(head(atlas)).toHaveText("Beijing");
    await page.keyboard.press(" ");
    await expect(atlas.picks.first()).toBeFocused();
    await page.keyboard.press("End");
    await expect(atlas.picks.last()).toBeFocused();
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    const second = (await atlas.picks.nth(1).locator("span").nth(1).innerText()).trim();
    await page.keyboard.press("Enter");
    await expect(atlas.card).toHaveAccessibleName(second);
    await expect(atlas.map).toBeFocused();
    await page.keyboard.press("Escape");
    await page.keyboard.press("ArrowRight");
    const next = NAMED[NAMED.findIndex(({ name }) => name === second) + 1];
    await expect(head(atlas)).toHaveText(next.name);
  });
});

test.describe("the map is moved", () => {
  test("by W, A, S and D, and by no letter outside it", async ({ atlas, page }) => {
    await atlas.tabTo(atlas.map);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press("+");
    await atlas.drawn();
    for (const [there, back] of ["wd", "sa", "dw", "as"].map((keys) => [keys[0], { w: "s", s: "w", a: "d", d: "a" }[keys[0]]])) {
      const before = await atlas.picture([LAND]);
      await page.keyboard.press(there);
      await expect.poll(() => atlas.picture([LAND])).not.toBe(before);
      await page.keyboard.press(back);
      await expect.poll(() => atlas.picture([LAND])).toBe(before);
    }
    await page.keyboard.press("Tab");
    const before = await atlas.picture([LAND]);
    for (const key of ["w", "a", "s", "d", "0", "+"]) await page.keyboard.press(key);
    await atlas.drawn();
    expect(await atlas.picture([LAND])).toBe(before);
  });

  test("by buttons that stand beside the zoom buttons once there is somewhere to go", async ({ atlas, page }) => {
    const buttons = page.getByRole("group", { name: "Move the map" });
    await expect(buttons).toHaveCount(0);
    await page.getByRole("button", { name: "Zoom in" }).click();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await atlas.drawn();
    for (const [there, back] of [["north", "south"], ["west", "east"]]) {
      const [go, come] = [there, back].map((way) => buttons.getByRole("button", { name: `Move ${way}` }));
      const before = await atlas.picture([LAND]);
      await go.focus();
      await page.keyboard.press("Enter");
      await expect.poll(() => atlas.picture([LAND])).not.toBe(before);
      await come.click();
      await expect.poll(() => atlas.picture([LAND])).toBe(before);
      const { width, height } = await go.boundingBox();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    await atlas.reset.click();
    await expect(buttons).toHaveCount(0);
    await expect(atlas.map).toBeFocused();
  });

  test.describe("on a phone", () => {
    test.use({ viewport: { width: 320, height: 700 }, hasTouch: true, isMobile: true });

    test("by buttons large enough for a finger, inside the map", async ({ atlas, page }) => {
      await page.getByRole("button", { name: "Zoom in" }).tap();
      const buttons = page.getByRole("group", { name: "Move the map" }).getByRole("button");
      await expect(buttons).toHaveCount(4);
      const stage = await atlas.stage.boundingBox();
      for (const button of await buttons.all()) {
        const { x, width, height } = await button.boundingBox();
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
        expect(x).toBeGreaterThanOrEqual(stage.x);
      }
      const before = await atlas.picture([LAND]);
      await buttons.first().tap();
      await expect.poll(() => atlas.picture([LAND])).not.toBe(before);
    });
  });
});

test("a crowd is fanned out by a button in its tooltip too", async ({ atlas, page }) => {
  await atlas.flyTo("Frankfurt am Main");
  await atlas.expectAt([0, 0], "Frankfurt am Main");
  const button = atlas.tooltip.getByRole("button", { name: "Show where each one lies" });
  const members = await atlas.crowd.count();
  await button.click();
  await expect(atlas.picks).toHaveCount(members);
});

test.describe("the live region", () => {
  test("tells a mark once, in rank, name, economy, change and place", async ({ atlas, page }) => {
    await atlas.tabTo(atlas.map);
    const heard = await listen(page);
    await page.keyboard.press("ArrowRight");
    expect(await heard()).toEqual(["Rank 1, Tokyo–Yokohama, Japan, same rank; number 1 of 3 Japanese clusters."]);
    // At the same mark nothing has happened.
    await page.keyboard.press("Home");
    expect(await heard()).toHaveLength(1);
    await page.keyboard.press("ArrowRight");
    expect((await heard()).at(-1)).toBe("Rank 2, Shenzhen–Hong Kong–Guangzhou, China, same rank; number 1 of 26 Chinese clusters.");
    expect(await heard()).toHaveLength(2);
  });

  test("says what is not known", async ({ atlas, page }) => {
    await atlas.tabTo(atlas.map);
    await page.keyboard.press("End");
    await expect(atlas.announced).toHaveText(/^Rank not known, .*change not known; /);
  });

  test("tells only where a held key comes to rest", async ({ atlas, page }) => {
    await atlas.tabTo(atlas.map);
    const heard = await listen(page);
    for (let step = 0; step < 9; step += 1) {
      await page.keyboard.down("ArrowRight");
    }
    await page.keyboard.up("ArrowRight");
    const told = await heard();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^Rank 9, /);
  });

  test("tells cards that open and close", async ({ atlas, page }) => {
    await atlas.tabTo(atlas.map);
    await page.keyboard.press("ArrowRight");
    await expect(atlas.announced).toContainText("Rank 1");
    const heard = await listen(page);
    await page.keyboard.press("Enter");
    expect(await heard()).toEqual(["Tokyo–Yokohama pinned."]);
    await page.keyboard.press("Enter");
    expect(await heard()).toEqual(["Tokyo–Yokohama pinned.", "Tokyo–Yokohama unpinned."]);
  });

  test("tells how many a filter and the colour key leave, again where it is the same number", async ({ atlas, page }) => {
    const china = page.getByRole("group", { name: "Colour key", exact: true }).getByRole("button", { name: /^China/ });
    const left = NAMED.filter(({ economy }) => economy.iso3 !== "CHN").length;
    const heard = await listen(page);
    const some = `${left} of ${NAMED.length} named clusters shown.`;
    await china.click();
    expect(await heard()).toEqual([some]);
    await china.click();
    expect(await heard()).toEqual([some, `All ${NAMED.length} named clusters shown.`]);
    await atlas.menu("Economy").selectOption({ index: 1 });
    expect((await heard()).at(-1)).toMatch(new RegExp(`^\\d+ of ${NAMED.length} named clusters shown\\.$`));
  });

  test("tells the headline of another edition or pair, and the heading is no live region", async ({ atlas, page }) => {
    await expect(atlas.headline).not.toHaveAttribute("aria-live");
    const heard = await listen(page);
    await page.getByRole("radio", { name: /^2023/ }).check();
    const [told] = await heard();
    expect(told).toContain(await atlas.headline.innerText());
    expect(told).toMatch(/named clusters shown\.$/);
    await page.getByRole("combobox", { name: "Second economy" }).selectOption({ label: "Germany (9)" });
    expect((await heard()).at(-1)).toBe(await atlas.headline.innerText());
    expect(await heard()).toHaveLength(2);
  });

  test("tells how the marks stand, and that a table opens", async ({ atlas, page }) => {
    const heard = await listen(page);
    await page.getByRole("group", { name: "Marks" }).getByRole("button", { name: "Apart" }).click();
    expect(await heard()).toEqual(["Crowded marks moved apart, with a line to their place."]);
    await chart(page, "Rank strip").focus();
    await page.keyboard.press("t");
    await expect(atlas.announced).toHaveText("The table is open below the figure.");
  });

  test("tells where the map looks after a key or a button, and how many clusters are there", async ({ atlas, page }) => {
    await atlas.tabTo(atlas.map);
    const heard = await listen(page);
    const last = async () => (await heard()).at(-1);
    await page.keyboard.press("a");
    expect(await last()).toBe("The map goes no further.");
    await page.keyboard.press("+");
    expect(await last()).toMatch(/^Zoomed to 1\.6×, \d+ clusters in view\.$/);
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("+");
    expect(await last()).toMatch(/^Zoomed to 6\.6×, \d+ clusters? in view\.$/);
    expect(await heard(), "only where held keys come to rest").toHaveLength(3);
    await page.keyboard.press("d");
    expect(await last()).toMatch(/^Moved east, \d+ clusters? in view\.$/);
    await page.getByRole("button", { name: "Move north" }).click();
    expect(await last()).toMatch(/^Moved north, /);
    await page.getByRole("button", { name: "Zoom out" }).click();
    expect(await last()).toMatch(/^Zoomed to 4\.1×, /);
    await page.getByRole("button", { name: "Europe", exact: true }).click();
    expect(await last()).toMatch(/^Europe, \d+ clusters in view\.$/);
    await atlas.map.focus();
    await page.keyboard.press("0");
    expect(await last()).toBe(`View of the whole world, ${NAMED.length} clusters in view.`);
  });

  test("tells of a mark in a chart what the chart shows", async ({ atlas, page }) => {
    await expect(atlas.headline).toBeVisible();
    const heard = await listen(page);
    const first = async (name) => {
      await chart(page, name).focus();
      await page.keyboard.press("Home");
      return (await heard()).at(-1);
    };
    expect(await first("Growth of output")).toMatch(/^Rank not known, Hefei, China, .*\. Growth of output in percent: \+22\.7\.$/);
    expect(await first("Patents against publications")).toMatch(/ Share of applications, %: 10\.1\. Share of publications, %: 1\.5\.$/);
    expect(await first("Clusters per economy")).toMatch(/^26 clusters\. China · 2024 edition\. /);
    expect(await first("Change of rank")).toMatch(/ Rank 2023: .+\.$/);
  });

  test("tells how many a search lists, and the cluster it opens", async ({ atlas, page }) => {
    const heard = await listen(page);
    await atlas.search.pressSequentially("nanj");
    expect(await heard()).toEqual(["1 listed."]);
    await page.keyboard.press("Enter");
    expect((await heard()).at(-1)).toMatch(/^Nanjing pinned\. Rank 9, Nanjing, China, up 2; /);
  });
});

test.describe("the help", () => {
  const dialog = (page) => page.getByRole("dialog", { name: "How to use" });

  test("opens from the top bar, keeps the focus, closes with Escape and gives it back", async ({ page, atlas }) => {
    const button = page.getByRole("button", { name: "How to use" });
    await atlas.tabTo(button);
    await page.keyboard.press("Enter");
    await expect(dialog(page)).toBeVisible();
    const inside = () => page.evaluate(() => document.activeElement.closest("dialog") !== null);
    expect(await inside()).toBe(true);
    // Beyond its last element the browser's own bar follows, where a test sees the body.
    for (let press = 0; press < 4; press += 1) {
      await page.keyboard.press("Tab");
      const isOutside = await page.evaluate(() => {
        const active = document.activeElement;
        return active !== document.body && active.closest("dialog") === null;
      });
      expect(isOutside).toBe(false);
    }
    await page.keyboard.press("Escape");
    await expect(dialog(page)).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test("opens with ? in the map and in charts, and keys there mean nothing to the page behind", async ({ atlas, page }) => {
    await atlas.row("Beijing").getByRole("button").click();
    await expect(atlas.card).toBeVisible();
    for (const figure of [atlas.map, chart(page, "Rank strip")]) {
      await figure.focus();
      await page.keyboard.press("?");
      await expect(dialog(page)).toBeVisible();
      await page.keyboard.press("t");
      await page.keyboard.press("Escape");
      await expect(dialog(page)).toHaveCount(0);
      await expect(figure).toBeFocused();
    }
    await expect(atlas.card).toBeVisible();
    await expect(page.locator(".figure-table")).toHaveCount(0);
  });

  test("closes with its button and with a click beside it", async ({ page, atlas }) => {
    await expect(atlas.headline).toBeVisible();
    const button = page.getByRole("button", { name: "How to use" });
    await button.click();
    await dialog(page).getByRole("button", { name: "Close" }).click();
    await expect(dialog(page)).toHaveCount(0);
    await button.click();
    await dialog(page).getByRole("heading", { name: "How to use" }).click();
    await expect(dialog(page)).toBeVisible();
    await page.mouse.click(5, 5);
    await expect(dialog(page)).toHaveCount(0);
  });

  test("names every key, mouse and touch gesture in words", async ({ page, atlas }) => {
    await expect(atlas.headline).toBeVisible();
    await page.getByRole("button", { name: "How to use" }).click();
    const terms = await dialog(page).getByRole("term").allInnerTexts();
    expect(terms.length).toBeGreaterThan(15);
    expect(await dialog(page).getByRole("definition").count()).toBe(terms.length);
    await expect(dialog(page).getByRole("term").first()).toContainText("Left");
  });

  for (const [width, colorScheme] of [[1280, "light"], [1280, "dark"], [320, "light"]]) {
    test(`has no violation and fits at ${width} px in ${colorScheme} colours`, async ({ page, atlas }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 700 });
      await expect(atlas.headline).toBeVisible();
      await page.getByRole("button", { name: "How to use" }).click();
      const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
      expect(violations).toEqual([]);
      const wide = await dialog(page).evaluate((element) => element.scrollWidth - element.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
      const box = await dialog(page).boundingBox();
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  }

  test("prints nothing", async ({ page, atlas }) => {
    await expect(atlas.headline).toBeVisible();
    await page.getByRole("button", { name: "How to use" }).click();
    await page.emulateMedia({ media: "print" });
    for (const dialog of await page.locator("dialog").all()) await expect(dialog).toBeHidden();
  });
});

test("no letter does anything outside a figure", async ({ atlas, page }) => {
  await expect(atlas.headline).toBeVisible();
  const heard = await listen(page);
  const before = await atlas.picture();
  const letters = [..."abcdefghijklmnopqrstuvwxyz0123456789+-?/"];
  for (const target of [page.getByRole("button", { name: /^Theme/ }), page.locator("body")]) {
    if ((await target.getAttribute("type")) === "button") await target.focus();
    else await page.evaluate(() => document.activeElement.blur());
    for (const key of letters) await page.keyboard.press(key);
  }
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.locator(".figure-table")).toHaveCount(0);
  expect(await atlas.picture()).toBe(before);
  expect(await heard()).toEqual([]);
});
