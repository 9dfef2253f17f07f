import { MARKS } from "./atlas.js";
import { expect, test } from "./fixtures.js";
import { ranking } from "./tables.js";

const ROWS = ranking(2024);
const UNKNOWN = "–";

/** The cells of a column of the full table as they are seen, top to bottom; group headings and gaps left out. */
function column(atlas, name) {
  const cells = atlas.fullTable.locator(`tr[data-cluster] .col-${name}`);
  return cells.evaluateAll((cells) =>
    cells.map((cell) => (cell.querySelector("button, [aria-hidden]") ?? cell).innerText.trim()),
  );
}

const number = (text) => Number(text.replace("−", "-").replace(/[^-\d.]/g, ""));
const change = (text) => (text === "=" ? 0 : number(text) * (text.startsWith("▼") ? -1 : 1));
const letters = (text) => text.normalize("NFD").replace(/[\u0300-\u036f'’]/g, "").toLowerCase().replace(/[^a-z0-9]+/g, " ");
const GRADES = ["WIPO’s table", "two or more", "one", "inferred"];

// What each column sorts by: a value to compare, or undefined for what comes last in either direction.
const COLUMNS = [
  { header: /^Rank 2024/, cells: "rank", first: "ascending", value: number },
  { header: "Cluster", cells: "name", first: "ascending", value: letters },
  { header: "Economy", cells: "economy", first: "ascending", value: letters },
  { header: /^Change of rank/, cells: "change", first: "descending", value: (text) => (text === "new" ? undefined : change(text)) },
  { header: /^Share of world output/, cells: "share", first: "descending", value: number },
  { header: /^Growth/, cells: "growth", first: "descending", value: number },
  { header: /^How well/, cells: "grade", first: "ascending", value: (text) => GRADES.indexOf(text) },
];

function expectOrder(values, direction) {
  const known = values.filter((value) => value !== undefined);
  expect(known.length).toBeGreaterThan(1);
  expect(values.slice(0, known.length), "what is unknown comes last").toEqual(known);
  const sign = direction === "ascending" ? 1 : -1;
  const sorted = [...known].sort((one, other) => sign * (one < other ? -1 : one > other ? 1 : 0));
  expect(known).toEqual(sorted);
}

test.describe("the full table", () => {
  test.beforeEach(async ({ atlas }) => atlas.openFullTable());

  test("is a real table with a header for every column and a row for every named cluster", async ({ atlas }) => {
    for (const { header } of COLUMNS) {
      await expect(atlas.fullTable.getByRole("columnheader", { name: header })).toHaveCount(1);
    }
    expect(new Set(await column(atlas, "name"))).toEqual(new Set(ROWS.map((row) => row.name)));
    const tokyo = atlas.row("Tokyo–Yokohama", atlas.fullTable);
    await expect(tokyo.getByRole("cell").first()).toHaveText("1");
    await expect(tokyo.getByRole("cell", { name: "Japan" })).toBeVisible();
  });

  test("shows the ranks of the tables", async ({ atlas }) => {
    const [names, ranks] = [await column(atlas, "name"), await column(atlas, "rank")];
    for (const { name, rank } of ROWS) {
      expect(ranks[names.indexOf(name)], name).toBe(rank === undefined ? UNKNOWN : String(rank));
    }
  });

  for (const { header, cells, first, value } of COLUMNS) {
    test(`sorts by ${cells} in both directions, unknown values last`, async ({ atlas }) => {
      const head = atlas.fullTable.getByRole("columnheader", { name: header });
      const values = async () => (await column(atlas, cells)).map((text) => (text === UNKNOWN ? undefined : value(text)));
      const isSorted = await head.getAttribute("aria-sort");
      const turned = { ascending: "descending", descending: "ascending" };
      // The table opens sorted by rank.
      if (isSorted === null) await head.getByRole("button").click();
      await expect(head).toHaveAttribute("aria-sort", first);
      await expect(atlas.fullTable.locator("[aria-sort]")).toHaveCount(1);
      expectOrder(await values(), first);
      await head.getByRole("button").click();
      await expect(head).toHaveAttribute("aria-sort", turned[first]);
      expectOrder(await values(), turned[first]);
    });
  }

  test("puts first entries after known changes and before unknown ones", async ({ atlas }) => {
    await atlas.fullTable.getByRole("columnheader", { name: /^Change/ }).getByRole("button").click();
    const changes = await column(atlas, "change");
    const tier = (text) => (text === UNKNOWN ? 2 : text === "new" ? 1 : 0);
    expect(changes.map(tier)).toEqual(changes.map(tier).sort());
    expect(changes).toContain("new");
  });

  test("says unknown values in words to screen readers", async ({ atlas }) => {
    const unknown = ROWS.find((row) => row.rank === undefined);
    await expect(atlas.row(unknown.name, atlas.fullTable)).toContainText("not in open sources");
  });

  for (const [menu, chosen, matches] of [
    ["Economy", "Germany", ({ economy }) => economy.iso3 === "DEU"],
    ["Region", "North America", ({ economy }) => economy.region === "North America"],
    ["Income group", "Lower middle income", ({ economy }) => economy.income_2024 === "Lower middle income"],
  ]) {
    test(`filters by ${menu.toLowerCase()}`, async ({ atlas, page }) => {
      const wanted = ROWS.filter(matches).map((row) => row.name);
      const select = atlas.menu(menu, atlas.fullTable);
      await select.selectOption({ label: `${chosen} (${wanted.length})` });
      await expect.poll(() => column(atlas, "name").then((names) => names.sort())).toEqual([...wanted].sort());
      await atlas.fullTable.getByRole("button", { name: "Clear filters" }).click();
      await expect.poll(() => column(atlas, "name").then((names) => names.length)).toBe(ROWS.length);
      await expect(select).toHaveValue("0");
      await expect(page.getByRole("button", { name: "Clear filters" })).toHaveCount(0);
    });
  }

  test("filters by a range of ranks, each end alone too", async ({ atlas }) => {
    const [first, last] = ["First rank", "Last rank"].map((name) => atlas.fullTable.getByLabel(name));
    const expectRanks = (from, to) => {
      const wanted = ROWS.filter(({ rank }) => rank >= from && rank <= to).map(({ rank }) => String(rank));
      return expect.poll(() => column(atlas, "rank")).toEqual(wanted);
    };
    await first.fill("10");
    await first.press("Enter");
    await expectRanks(10, 100);
    await last.fill("20");
    await last.press("Enter");
    await expectRanks(10, 20);
    await first.fill("");
    await first.press("Enter");
    await expectRanks(1, 20);
    await atlas.fullTable.getByRole("button", { name: "Clear filters" }).click();
    await expect(last).toHaveValue("");
    await expect.poll(() => column(atlas, "rank").then((ranks) => ranks.length)).toBe(ROWS.length);
  });

  test("says when nothing matches and how to go back", async ({ atlas }) => {
    await atlas.fullTable.getByLabel("Last rank").fill("1");
    await atlas.fullTable.getByLabel("Last rank").press("Enter");
    await expect(atlas.row("Tokyo–Yokohama", atlas.fullTable)).toHaveCount(1);
    await atlas.menu("Economy", atlas.fullTable).selectOption({ index: 1 });
    for (const where of [atlas.fullTable, atlas.list]) await expect(where.getByText("No cluster matches.")).toBeVisible();
    await atlas.fullTable.locator(".ranking-empty").getByRole("button", { name: "Clear filters" }).click();
    await expect.poll(() => column(atlas, "name").then((names) => names.length)).toBe(ROWS.length);
    await expect(atlas.fullTable.getByText("No cluster matches.")).toHaveCount(0);
  });

  test("can be closed again", async ({ atlas }) => {
    await atlas.fullTable.getByRole("button", { name: "Close", exact: true }).click();
    await expect(atlas.fullTable).toHaveCount(0);
  });
});

test("list and map share a filter: what it leaves out is dimmed", async ({ atlas }) => {
  const before = await atlas.picture([MARKS]);
  await atlas.menu("Economy").selectOption({ index: 1 });
  await expect.poll(() => atlas.picture([MARKS])).not.toBe(before);
});

test("a click on a row pins the cluster, a second one closes it", async ({ atlas }) => {
  const row = atlas.row("Beijing");
  await row.getByRole("cell").first().click();
  await expect(atlas.card).toHaveAccessibleName("Beijing");
  await expect(row).toHaveClass(/is-pinned/);
  await row.getByRole("cell").first().click();
  await expect(atlas.card).toHaveCount(0);
  await expect(row).not.toHaveClass(/is-pinned/);
});

test("a row can be lit and pinned with keys", async ({ atlas, page }) => {
  const button = atlas.row("Seoul").getByRole("button");
  await button.focus();
  await expect(atlas.row("Seoul")).toHaveClass(/is-lit/);
  await page.keyboard.press("Enter");
  await expect(atlas.card).toHaveAccessibleName("Seoul");
  await expect(button).toBeFocused();
});

test("the list leaves room for ranks that no source names", async ({ atlas }) => {
  const ranks = new Set(ROWS.map((row) => row.rank));
  const missing = Array.from({ length: 100 }, (_, at) => at + 1).filter((rank) => !ranks.has(rank));
  const gaps = await atlas.list.getByText(/· not in open sources$/).allInnerTexts();
  const told = gaps.flatMap((text) => {
    const [first, last = first] = text.match(/\d+/g).map(Number);
    return Array.from({ length: last - first + 1 }, (_, at) => first + at);
  });
  expect(told).toEqual(missing);
});

// It was faded from the start, the full table at its end for good, and a filtered list that had nothing more to show.
test("a list is faded at its foot only where more of it can be scrolled to", async ({ atlas, page }) => {
  const scroller = (where) => where.locator(".ranking-scroll");
  const faded = expect.objectContaining({ mask: expect.stringContaining("gradient") });
  const look = (where) => scroller(where).evaluate((area) => ({ mask: getComputedStyle(area).maskImage }));
  await expect.poll(() => look(atlas.list)).toEqual(faded);
  await scroller(atlas.list).evaluate((area) => area.scrollTo(0, area.scrollHeight));
  await expect.poll(() => look(atlas.list)).not.toEqual(faded);
  await scroller(atlas.list).evaluate((area) => area.scrollTo(0, 0));
  await expect.poll(() => look(atlas.list)).toEqual(faded);
  await atlas.openFullTable();
  await expect.poll(() => look(atlas.fullTable)).not.toEqual(faded);
  await atlas.fullTable.getByLabel("Last rank").fill("3");
  await atlas.fullTable.getByLabel("Last rank").press("Enter");
  await expect.poll(() => look(atlas.list)).not.toEqual(faded);
  await atlas.fullTable.getByRole("button", { name: "Clear filters" }).click();
  await expect.poll(() => look(atlas.list)).toEqual(faded);
  // In one column the list is as high as it may be.
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(() => look(atlas.list)).toEqual(faded);
});

// Every sort placed and painted all labels of the map anew, every step of the map made every row anew.
test("sorting the list paints nothing on the map, moving the map leaves the rows as they are", async ({ atlas, page }) => {
  await page.evaluate(() => {
    const { fillText } = CanvasRenderingContext2D.prototype;
    window.painted = 0;
    CanvasRenderingContext2D.prototype.fillText = function (...text) {
      if (this.canvas.closest(".map-figure")) window.painted += 1;
      return fillText.apply(this, text);
    };
  });
  const painted = () => page.evaluate(() => window.painted);
  const head = atlas.list.getByRole("columnheader", { name: "Cluster" });
  await head.getByRole("button").click();
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await atlas.drawn();
  expect(await painted()).toBe(0);
  await atlas.row("Beijing").evaluate((row) => row.setAttribute("data-kept", ""));
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(painted).toBeGreaterThan(0);
  await expect(atlas.row("Beijing")).toHaveAttribute("data-kept");
});
