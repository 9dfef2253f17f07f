// A table of the reader's own: given, corrected, accepted, kept, forgotten. Every table is made up by made-up.js.

import { readFileSync } from "node:fs";
import { expectAccessibleInBoth } from "./accessible.js";
import { expect, test } from "./fixtures.js";
import { DIALECTS, FEW, countOf, file, madeUpRows, manyPoints } from "./made-up.js";

/** The panel and the line above the page. */
class OwnTable {
  constructor(page) {
    this.page = page;
    this.panel = page.getByRole("dialog", { name: "Your own table" });
    this.banner = page.getByRole("region", { name: "Your own table" });
    this.told = this.panel.locator(".own-problem");
    this.open = page.getByRole("button", { name: "Bring your own table" });
  }

  button(name) {
    return this.panel.getByRole("button", { name });
  }

  /** A menu of the form in which the file is seen. */
  menu(name) {
    return this.panel.getByRole("combobox", { name, exact: true });
  }

  /** What is chosen in each of them. */
  async expectForm(chosen) {
    const menus = this.panel.locator(".own-form select");
    await expect.poll(() => menus.evaluateAll((all) => all.map((one) => one.selectedOptions[0].text))).toEqual(chosen);
  }

  async give(given) {
    await this.open.click();
    await this.panel.locator("input[type=file]").setInputFiles(given);
  }

  /** Drops a file on the page, as a file manager does. */
  async drop({ name, mimeType, buffer }) {
    const dropped = await this.page.evaluateHandle(
      ({ name, mimeType, bytes }) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], name, { type: mimeType }));
        return data;
      },
      { name, mimeType, bytes: [...buffer] },
    );
    await this.page.dispatchEvent("body", "dragover", { dataTransfer: dropped });
    await expect(this.page.locator(".drop-veil")).toHaveText("Drop the file to read it");
    await this.page.dispatchEvent("body", "drop", { dataTransfer: dropped });
    await expect(this.page.locator(".drop-veil")).toHaveCount(0);
  }

  async read() {
    await this.button("Read the table").click();
    await expect(this.button("Show it in the atlas")).toBeVisible();
  }

  async accept() {
    await this.button("Show it in the atlas").click();
    await expect(this.panel).toHaveCount(0);
    await expect(this.banner).toContainText("The atlas shows your table");
  }

  async show(given) {
    await this.give(given);
    await this.read();
    await this.accept();
  }
}

const own = test.extend({ own: async ({ atlas, page }, use) => use(new OwnTable(atlas.page ?? page)) });

const OPEN_HEADLINE = /^China has 26 .* United States 20\./;

for (const [dialect, given] of Object.entries(DIALECTS)) {
  own(`a hundred rows in ${dialect} are dropped and the whole atlas follows`, async ({ own, atlas, page }) => {
    const before = await atlas.picture();
    await own.drop(given());
    await expect(own.panel).toContainText("What do the columns hold?");
    expect(await own.panel.locator("tbody select").evaluateAll((all) => all.map(({ value }) => value))).toEqual(
      ["2", "5", "6", "7", "8"],
    );
    await own.read();
    await expect(own.panel).toContainText("Placed on the map: 100 of 100 clusters.");
    await own.accept();
    await expect(own.banner).toContainText("for 2024: 100 rows, 100 of them placed on the map.");
    await expect(own.banner).toBeFocused();
    const [china, states] = ["CHN", "USA"].map(countOf);
    await expect(atlas.headline).toHaveText(new RegExp(`${china} .* ${states}\\.$`));
    const [first] = madeUpRows();
    await expect(atlas.list.getByRole("row").nth(1)).toContainText(first.name.split(",")[0]);
    await expect(page.locator(".coverage").first()).toContainText("Your table has 100 of the 100 clusters");
    await atlas.drawn();
    expect(await atlas.picture()).not.toBe(before);
    await expect(page.locator("#claims, .claims").first()).toBeVisible();

    await own.banner.getByRole("button", { name: "Back to the open data" }).click();
    await expect(atlas.headline).toHaveText(OPEN_HEADLINE);
    await expect(own.banner).toHaveCount(0);
    await atlas.drawn();
    expect(await atlas.picture()).toBe(before);
  });
}

own("cells that were copied are pasted into the panel, or into its field", async ({ own, page }) => {
  await own.open.click();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.setData("text/plain", "rank\tname\n1\tBeijing\n");
    document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  });
  await expect(own.panel.getByRole("heading", { name: "How Pasted table is understood" })).toBeFocused();
  await own.expectForm(["UTF-8", "tabs", "line 1: rank · name", "point, as in 1,234.5"]);
  await page.keyboard.press("Escape");
  await expect(own.panel).toHaveCount(0);
  await own.open.click();
  await own.button("Read the pasted table").click();
  await expect(own.told).toHaveText("There is nothing in the field yet.");
  await own.panel.getByRole("textbox").fill("rank;name\n1;Paris\n");
  await own.button("Read the pasted table").click();
  await expect(own.menu("Between cells")).toHaveValue("1");
});

own("what the columns hold is corrected, and what is lacking is told", async ({ own }) => {
  await own.give(file("odd.csv", "a,b,c\n1,Beijing,China\n2,Paris,France\n"));
  const holds = (name) => own.panel.getByRole("combobox", { name: `What “${name}” holds` });
  await expect(own.panel).toContainText("A ranking needs a column with the cluster name");
  await own.button("Read the table").click({ force: true });
  await expect(holds("a")).toBeVisible();
  await holds("a").selectOption("rank");
  await holds("b").selectOption("cluster name");
  await holds("c").selectOption("cluster name");
  await expect(holds("b"), "a field has one column").toHaveValue("0");
  await holds("b").selectOption("cluster name");
  await holds("c").selectOption("economy");
  await own.panel.getByRole("combobox", { name: "Edition", exact: true }).selectOption("2023");
  await own.read();
  await own.accept();
  await expect(own.banner).toContainText("for 2023: 2 rows, 2 of them placed on the map.");
});

own("what is understood of the file is shown, and each part of it can be corrected", async ({ own }) => {
  const text = "Clusters of a test\nSija;Kaupunki;Maa;Arvo\n1;Vienna;Austria;38,067\n2;Berlin;Germany;1,234\n";
  const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");
  await own.give(file("kept.csv", utf16));
  const headings = "line 2: Sija · Kaupunki · Maa · Arvo";
  await own.expectForm(["UTF-16, little-endian", "semicolons", headings, "point, as in 1,234.5"]);
  await expect(own.panel).toContainText("One line above the table is passed over.");
  const holds = (name) => own.panel.getByRole("combobox", { name: `What “${name}” holds` });
  await holds("Sija").selectOption("rank");
  await holds("Kaupunki").selectOption("cluster name");
  await expect(own.panel.locator(".own-doubt"), "nothing in doubt is used").toBeEmpty();
  await holds("Arvo").selectOption("PCT applications");
  await expect(own.panel.locator(".own-doubt")).toHaveText(
    /Nothing in the file tells whether “38,067” is 38.067 or 38\.067\. It is read as 38.067; if that is wrong/,
  );

  await own.menu("Decimal sign").selectOption("comma, as in 1.234,5");
  await expect(own.panel.locator(".own-doubt")).toBeEmpty();
  await expect(holds("Arvo"), "corrections of columns stay").toHaveValue("7");

  await own.menu("Headings").selectOption("none");
  await expect(own.panel.getByRole("rowheader", { name: "Column 1", exact: true })).toBeVisible();
  await expect(own.panel.locator("tbody tr").first()).toContainText("Sija");
  await expect(own.panel.locator("tbody select").nth(3), "of a file without headings, too").toHaveValue("7");
  await own.menu("Headings").selectOption(headings);
  await expect(holds("Sija")).toHaveValue("2");

  await own.menu("Encoding").selectOption("UTF-8");
  await expect(own.told).toHaveText("Line 1 of kept.csv is not UTF-8. Choose another encoding. kept.csv stays as it is.");
  await expect(own.menu("Encoding"), "what cannot be is not chosen").toHaveValue("1");
  await own.menu("Between cells").selectOption("commas");
  await expect(own.panel.locator("tbody tr")).toHaveCount(2);
  await own.menu("Between cells").selectOption("semicolons");
  await expect(own.told).toBeEmpty();

  await holds("Sija").selectOption("rank");
  await holds("Kaupunki").selectOption("cluster name");
  await own.read();
  await expect(own.panel).toContainText("Placed on the map: 2 of 2 clusters.");
  await own.accept();
});

own("without a column of economies counts are lower limits, and rows are of an unknown economy", async ({ own, atlas, page }) => {
  await own.give(file("two.csv", "Rank,Cluster\n1,Beijing\n2,Newtown\n3,Seattle\n"));
  await expect(own.panel).toContainText("No column is read as the economy. If one holds it, choose so below");
  await own.read();
  await expect(own.panel).toContainText("Your table gives no economy for 1 cluster; every economy’s count is therefore a lower limit.");
  await own.accept();
  await expect(atlas.headline).toContainText("China has at least 1 of");
  await expect(own.banner).toContainText("Your table gives no economy for 1 cluster");
  const menu = page.locator("#ranking select").first();
  await expect(menu.locator("option").last()).toHaveText("Economy unknown (1)");
  await expect(page.locator("#ranking")).toContainText("Economy unknown · 1 source");
  await atlas.pin("Newtown");
  await expect(atlas.card).toContainText("Economy unknown: your table names none");
});

own("a file without headings keeps its first row", async ({ own, page }) => {
  await own.give(file("bare.csv", "1,Beijing,China\n2,Mexico City,Mexico\n3,Prague,Czech Republic\n"));
  await expect(own.menu("Headings")).toHaveValue("0");
  await expect(own.panel.getByRole("rowheader")).toHaveText(["Column 1", "Column 2", "Column 3"]);
  expect(await own.panel.locator("tbody select").evaluateAll((all) => all.map(({ value }) => value))).toEqual(["2", "5", "6"]);
  await own.read();
  await expect(own.panel).toContainText("Placed on the map: 3 of 3 clusters.");
  await expect(own.panel).toContainText("Czech Republic is not among the economies the atlas knows");
  await own.accept();
  await own.banner.getByRole("button", { name: "Keep in this browser" }).click();
  await expect(own.banner.getByRole("button", { name: "Forget" })).toBeVisible();
  await page.reload();
  await expect(own.banner).toContainText("3 rows, 3 of them placed on the map.");
});

own("a broken file dropped over a draft leaves it as it is", async ({ own }) => {
  await own.give(file("odd.csv", "a,b\n1,Beijing\n2,Paris\n"));
  const holds = (name) => own.panel.getByRole("combobox", { name: `What “${name}” holds` });
  await holds("a").selectOption("rank");
  await holds("b").selectOption("cluster name");
  const broken = file("book.xlsx", Buffer.from("PK\x03\x04rest"));
  await own.drop(broken);
  await expect(own.told).toHaveText(/^book\.xlsx is a spreadsheet.*odd\.csv stays as it is\.$/);
  await expect(holds("b")).toHaveValue("5");
  await own.read();
  await own.drop(broken);
  await expect(own.told).toHaveText(/odd\.csv stays as it is\.$/);
  await expect(own.panel.getByRole("heading", { name: "2 rows read from odd.csv" })).toBeVisible();
  await own.accept();
  await expect(own.banner).toContainText("odd.csv");
});

own("a hundred thousand points are read with progress, which can be cancelled", async ({ own, atlas, page }) => {
  await own.give(manyPoints());
  await own.panel.evaluate((panel) => {
    window.seen = [];
    new MutationObserver(() => {
      const progress = panel.querySelector("progress");
      if (progress) window.seen.push(progress.value);
    }).observe(panel, { subtree: true, childList: true, characterData: true });
  });
  // A disk that takes its time, so that there is something to cancel.
  await page.evaluate(() => {
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = async function () {
      await new Promise((done) => setTimeout(done, 150));
      return read.call(this);
    };
  });
  await own.button("Read the table").click();
  await expect(own.panel.getByRole("progressbar")).toBeVisible();
  await own.button("Cancel").click();
  await expect(own.told).toHaveText("Reading made-up-points.csv was cancelled. Nothing on the page was changed.");
  await own.read();
  await expect(own.panel).toContainText("100 000 rows read from made-up-points.csv");
  expect(await page.evaluate(() => new Set(window.seen).size), "steps of progress").toBeGreaterThan(2);
  await own.button("Show it in the atlas").click();
  await expect(own.banner).toContainText("The map shows 100 000 points of your file made-up-points.csv.");
  await expect(page.locator(".own-points-key")).toContainText("values from 0 to 999");
  await expect(atlas.headline).toHaveText(OPEN_HEADLINE);
  await expect(atlas.map.locator("canvas")).toHaveCount(4);
  await atlas.stage.scrollIntoViewIfNeeded();
  await expect
    .poll(async () => {
      await page.mouse.move(...(await atlas.middle([Math.random() * 100 - 150, Math.random() * 60 + 60])));
      return page.locator(".own-pointed").allInnerTexts();
    })
    .toEqual([expect.stringMatching(/^\d+ at -?[\d.]+, -?[\d.]+$/)]);
});

own("rows that do not fit are listed with line and column, the others are kept", async ({ own, page }) => {
  const text = 'rank,name,economy,PCT share\n1,Beijing,China,5\nsecond,Paris,France,1\n3,,Japan,1\n4,Berlin,Germany,140 %\n5,Beijing,China,2\n5,"=1+1",Nowhere,1\n';
  await own.give(file("broken.csv", text));
  await own.read();
  await expect(own.panel.getByRole("heading", { name: "2 rows read from broken.csv" })).toBeVisible();
  await expect(own.panel.locator(".own-lines li")).toHaveText([
    "Line 3, column rank: “second” is not a rank, a whole number from 1 to 100",
    "Line 4, column name: empty, where a name is needed",
    "Line 5, column PCT share: “140 %” is not a number from 0 to 100",
    "Line 6, Beijing: line 2 is the same cluster",
  ]);
  const saved = page.waitForEvent("download");
  await own.button("Download the rows left out").click();
  const download = await saved;
  expect(download.suggestedFilename()).toBe("left out of broken.csv");
  const csv = readFileSync(await download.path(), "utf8").split("\r\n");
  expect(csv[0]).toBe("rank,name,economy,PCT share,reason");
  expect(csv[1]).toMatch(/^second,Paris,France,1,"Line 3/);
  expect(csv[4]).toMatch(/^5,Beijing,China,2,"Line 6/);
});

const REFUSED = {
  "an empty file": [file("empty.csv", ""), "empty.csv is empty."],
  "a file of headings alone": [file("bare.csv", "rank,name\n"), "bare.csv has headings and nothing below them."],
  "a binary file": [file("noise.bin", Buffer.from([1, 2, 3, 0, 0, 9, 8, 7])), /^noise\.bin is not a text file: line 1/],
  "a broken XLSX file": [file("book.xlsx", Buffer.from("PK\x03\x04rest")), /^book\.xlsx is a spreadsheet.*save it as CSV/],
  "an XLS file": [file("book.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1])), /^book\.xls is a spreadsheet/],
  "a PDF": [file("report.pdf", "%PDF-1.7"), /^report\.pdf is a PDF/],
  "a file in an older encoding": [file("old.csv", Buffer.from("rank,name\n1,M\xfcnchen\n", "latin1")), /^Line 2 of old\.csv is neither/],
  "HTML under the name of a spreadsheet": [file("book.xls", "<html><table><tr><td>1</td></tr></table></html>"), /^book\.xls holds HTML or XML/],
  JSON: [file("table.json", '[{"rank": 1}]'), /^table\.json is JSON/],
  "a photograph": [file("photo.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70])), /^photo\.jpg is a picture, not a table/],
  "a picture without a view": [file("photo.png", Buffer.from("\x89PNG\r\n\x1a\nrest", "latin1")), /^photo\.png is a picture/],
};
for (const [what, [given, told]] of Object.entries(REFUSED)) {
  own(`${what} is refused in words, and nothing is lost`, async ({ own, atlas }) => {
    const before = await atlas.picture();
    await own.drop(given);
    await expect(own.told).toContainText(told);
    await expect(own.told).toContainText("Nothing on the page was changed.");
    await own.button("Close").click();
    await expect(atlas.headline).toHaveText(OPEN_HEADLINE);
    expect(await atlas.picture()).toBe(before);
  });
}

own("a quote that never closes is told, and the rows before it are kept", async ({ own }) => {
  await own.give(file("quote.csv", `rank,name\n1,Beijing\n2,"Paris\n${"3,x\n".repeat(400_000)}`));
  await own.read();
  await expect(own.told).toHaveText("A quotation mark on line 3 of quote.csv is never closed. Close or remove it and choose the file again.");
  await expect(own.panel.getByRole("heading", { name: "1 row read from quote.csv" })).toBeVisible();
});

own("a cluster without a place is placed by typing, and by a click on the map", async ({ own, atlas, page }) => {
  await own.give(FEW);
  await own.read();
  await expect(own.panel).toContainText("Placed on the map: 2 of 4 clusters.");
  const typed = (name) => own.panel.getByRole("textbox", { name: `Latitude, longitude of ${name}` });
  await typed("Atlantis").fill("91, 0");
  await typed("Atlantis").press("Tab");
  await expect(own.panel).toContainText("No latitude and longitude");
  await typed("Atlantis").fill("31.2, -24.5");
  await typed("Atlantis").press("Tab");
  await expect(own.panel).toContainText("Placed on the map: 3 of 4 clusters.");

  await own.button("Place Eldorado on the map").click();
  await expect(own.panel).toHaveCount(0);
  await expect(page.getByText("Click or tap where Eldorado lies.").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(own.panel).toContainText("3 of 4 clusters");
  await own.button("Place Eldorado on the map").click();
  await page.mouse.click(...(await atlas.middle([-150, 60])));
  await expect(own.told).toHaveText(/^Eldorado is placed at -?[\d.]+, -?[\d.]+\.$/);
  await expect(own.panel).toContainText("Placed on the map: 4 of 4 clusters.");
  await own.accept();
  await expect(own.banner).toContainText("4 rows, 4 of them placed on the map.");
  await atlas.choose("Eldorado");
  await expect(atlas.card).toContainText("Eldorado");
  await expect(atlas.card).toContainText("not in your table");
  await expect(atlas.list).toContainText("5–100 · not in your table");

  // The places can be changed afterwards.
  await own.banner.getByRole("button", { name: "Places" }).click();
  await expect(typed("Atlantis")).toHaveValue("31.2, -24.5");
  await typed("Atlantis").fill("");
  await typed("Atlantis").press("Tab");
  await own.accept();
  await expect(own.banner).toContainText("4 rows, 3 of them placed on the map.");
});

own("a place is chosen with keys, and Escape leaves that alone", async ({ own, atlas, page }) => {
  await atlas.pin("Beijing");
  await own.give(FEW);
  await own.read();
  const place = async () => {
    await own.button("Place Eldorado on the map").focus();
    await page.keyboard.press("Enter");
    await expect(own.panel).toHaveCount(0);
    await expect(atlas.map).toBeFocused();
    await expect(page.locator(".own-placing")).toContainText("W A S D");
  };
  await place();
  await page.keyboard.press("Escape");
  await expect(own.panel).toContainText("2 of 4 clusters");
  await expect(page).toHaveURL(/pin=beijing/);

  const placed = async (key) => {
    await page.keyboard.press(key);
    await expect(own.told).toHaveText(/^Eldorado is placed at -?[\d.]+, -?[\d.]+\.$/);
    return own.told.innerText();
  };
  await place();
  expect(await atlas.map.evaluate((map) => getComputedStyle(map, "::before").width), "a cross").toBe("26px");
  const middle = await placed("Enter");
  await place();
  await page.keyboard.press("+");
  await page.keyboard.press("d");
  await page.keyboard.press("s");
  await expect(atlas.announced).toHaveText(/^The middle of the map is at -?[\d.]+, -?[\d.]+\.$/);
  expect(await placed("Space"), "the map moved").not.toBe(middle);
  await expect(page, "nothing else was pinned").toHaveURL(/pin=beijing(&|$)/);
});

own("points are listed in a table, announced, and counted in the summary of the map", async ({ own, atlas, page }) => {
  await own.give(file("points.csv", "latitude,longitude,value\n20,-40,7\n-30,-20,\n"));
  await own.read();
  await own.button("Show it in the atlas").click();
  await expect(page.locator("#map-summary")).toContainText("The map shows 2 points of your file points.csv.");
  await page.getByRole("button", { name: "Show the points as a table" }).click();
  const table = page.getByRole("region", { name: "2 points of your file points.csv" });
  await expect(table).toHaveAttribute("tabindex", "0");
  await expect(table.getByRole("row")).toHaveText(["Latitude, longitudevalue", "20, -407", "-30, -20no value"]);
  await page.getByRole("button", { name: "Hide the table" }).click();
  await expect(table).toHaveCount(0);

  // Sought in steps smaller than a pointer's reach, for the projection is not the test's.
  await atlas.stage.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await atlas.stage.boundingBox();
  const told = page.locator(".own-pointed");
  search: for (let up = 0.3; up < 0.6; up += 0.02) {
    for (let across = 0.3; across < 0.5; across += 0.01) {
      await page.mouse.move(x + width * across, y + height * up);
      if (await told.isVisible()) break search;
    }
  }
  await expect(told).toHaveText("7 at 20, -40");
  await expect(atlas.announced).toContainText("7 at 20, -40");
});

own("a saved map has the points of the reader", async ({ own, page }) => {
  await own.give(file("points.csv", "latitude,longitude,value\n20,-40,7\n-30,-20,\n"));
  await own.read();
  await own.button("Show it in the atlas").click();
  await page.locator(".coverage .save-menu summary").click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "SVG", exact: true }).click();
  expect((await download).suggestedFilename()).toContain("_own-points");
  const svg = readFileSync(await (await download).path(), "utf8");
  expect(svg).toContain("2 points of a reader’s file points.csv, values from 7 to 7");
  expect(svg.match(/<path [^>]*fill="#6a1f8c"/gi)).toHaveLength(2);
});

own("in a file of many columns those that are used are listed", async ({ own }) => {
  const spare = Array.from({ length: 70 }, (_, at) => `x${at}`).join(",");
  await own.give(file("wide.csv", `${spare},rank,name,economy\n${",".repeat(70)}1,Beijing,China\n`));
  await expect(own.panel.getByRole("rowheader", { name: "rank", exact: true })).toBeVisible();
  await expect(own.panel).toContainText("10 more are not listed.");
  await own.read();
  await own.accept();
});

own("many points are listed a thousand at a time", async ({ own, atlas, page }) => {
  await own.give(manyPoints(1200));
  await own.read();
  await own.button("Show it in the atlas").click();
  await page.getByRole("button", { name: "Show the points as a table" }).click();
  const listed = (range) => page.getByRole("region", { name: `${range} of 1\u202f200 points of your file made-up-points.csv` });
  await expect(listed("1 to 1\u202f000").getByRole("row")).toHaveCount(1001);
  const [before, after] = ["The 1\u202f000 before", "The next 1\u202f000"].map((name) => page.getByRole("button", { name }));
  await expect(before).toHaveAttribute("aria-disabled", "true");
  await after.click();
  await expect(listed("1\u202f001 to 1\u202f200").getByRole("row")).toHaveCount(201);
  await expect(atlas.announced).toContainText("1\u202f001 to 1\u202f200 of");
  await expect(after).toHaveAttribute("aria-disabled", "true");
  await expect(after, "the focus is not lost").toBeFocused();
  await after.click({ force: true });
  await before.click();
  await expect(listed("1 to 1\u202f000")).toBeVisible();
});

own("keys walk over the points, in the order of the file or to the nearest in a direction", async ({ own, atlas, page }) => {
  await own.give(file("points.csv", "latitude,longitude,value\n20,-40,7\n30,-40,8\n21,-20,9\n-75,170,10\n"));
  await own.read();
  await own.button("Show it in the atlas").click();
  await expect(atlas.announced, "the arrival is told first").toContainText("The map shows 4 points");
  const walker = page.getByRole("group", { name: "4 points of your file points.csv, values from 7 to 10" });
  const told = page.locator(".own-pointed");
  const press = async (key, text) => {
    await page.keyboard.press(key);
    await expect(told).toHaveText(text);
  };
  await page.locator(".own-points-foot .table-button").focus();
  await page.keyboard.press("Shift+Tab");
  await expect(walker).toBeFocused();
  await expect(page.locator(".map-hint").first()).toContainText("Arrows walk over the points.");
  await press("ArrowRight", "7 at 20, -40");
  await expect(page.locator(".own-point-ring")).toBeVisible();
  await expect(atlas.announced).toContainText("7 at 20, -40");
  await press("ArrowRight", "8 at 30, -40");
  await press("ArrowDown", "7 at 20, -40");
  await press("Shift+ArrowRight", "9 at 21, -20");
  await press("End", "10 at -75, 170");
  await press("ArrowRight", "10 at -75, 170");
  await press("Home", "7 at 20, -40");
  await page.keyboard.press("+");
  await expect(atlas.announced).toContainText("Zoomed to");
  await expect(page.locator(".own-point-ring"), "the map is magnified about the dot").toBeInViewport();
  await page.keyboard.press("Shift+Tab");
  await expect(told, "the reader has gone on").toHaveCount(0);
  await page.keyboard.press("Tab");
  await expect(told, "and comes back to the dot").toHaveText("7 at 20, -40");
  for (let times = 0; times < 12; times += 1) await page.keyboard.press("s");
  await expect(page.locator(".own-point-ring"), "no ring around a dot out of sight").toHaveCount(0);
  await page.keyboard.press("0");
  await expect(atlas.announced).toContainText("View of the whole world");
  await expect(page.locator(".own-point-ring")).toBeInViewport();
  await expectAccessibleInBoth(page, page.locator(".own-points-foot"));
  await page.keyboard.press("t");
  await expect(page.getByRole("region", { name: "4 points of your file points.csv" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(told).toHaveCount(0);

  await page.getByRole("button", { name: "In rows" }).click();
  await expect(page.locator(".own-points-foot"), "no dots, no key to them").toHaveCount(0);
  await expect(page.locator("#map-summary")).not.toContainText("points of your file");
  await page.getByRole("button", { name: "In place" }).click();
  await expect(walker).toBeVisible();
});

own("what is pasted into a field goes there, and the draft stays", async ({ own, page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await own.give(FEW);
  await own.read();
  await page.evaluate(() => navigator.clipboard.writeText("48.21, 16.37"));
  const place = own.panel.locator(".own-places input").first();
  await place.click();
  await page.keyboard.press("Control+V");
  await expect(place).toHaveValue("48.21, 16.37");
  await expect(own.panel.getByRole("heading", { name: "4 rows read from few.csv" })).toBeVisible();
});

own("a picture is not opened over a draft", async ({ own }) => {
  await own.give(FEW);
  await own.drop(file("map.svg", '<svg xmlns="http://www.w3.org/2000/svg"></svg>', "image/svg+xml"));
  await expect(own.told).toHaveText(
    "map.svg is a picture. Close this panel before you open the view it shows. few.csv stays as it is.",
  );
  await expect(own.panel).toContainText("How few.csv is understood");
});

own("a table that is kept does not take over a page in use", async ({ own, atlas, page }) => {
  await own.show(FEW);
  await page.getByRole("button", { name: "Keep in this browser" }).click();
  await expect(page.getByRole("button", { name: "Forget" })).toBeVisible();
  await page.addInitScript(() => {
    const read = Blob.prototype.arrayBuffer;
    const free = new Promise((resolve) => (window.letThemRead = resolve));
    Blob.prototype.arrayBuffer = async function () {
      await free;
      return read.call(this);
    };
  });
  await page.reload();
  await atlas.drawn();
  await page.locator("#ranking .ranking-row button").nth(3).click();
  await expect(page.locator("#ranking .is-pinned")).toHaveCount(1);
  await page.evaluate(() => window.letThemRead());
  await expect(own.banner).toContainText("few.csv");
  await expect(own.banner.getByRole("button", { name: "Open it" })).toBeVisible();
  await page.waitForTimeout(500);
  await expect(page.locator("#ranking .is-pinned")).toHaveCount(1);
  await expect(atlas.headline).toHaveText(OPEN_HEADLINE);
  await own.banner.getByRole("button", { name: "Open it" }).click();
  await expect(own.banner).toContainText("The atlas shows your table");
});

own("a file past the limit is refused before it is read", async ({ own, page }) => {
  await page.evaluate(() => {
    window.read = 0;
    const bytes = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = function () {
      window.read += this.size;
      return bytes.call(this);
    };
    const megabyte = new Blob([new Uint8Array(1 << 20).fill(49)]);
    const data = new DataTransfer();
    data.items.add(new File([...Array(100).fill(megabyte), "1"], "huge.csv"));
    document.body.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await expect(own.told).toHaveText("huge.csv is 101 MB. The page takes up to 100 MB. Leave out what is not needed and choose the file again. Nothing on the page was changed.");
  expect(await page.evaluate(() => window.read), "no more than what tells a picture").toBeLessThan(1 << 17);
});

own("rows that are refused as duplicates are downloaded as they are written", async ({ own, page }) => {
  await own.give(file("twice.csv", "1;Beijing;China;a, b\n1;Paris;France;\n2;北京;PRC;\n101;Oslo;Norway;\n"));
  await own.read();
  await expect(own.panel.getByRole("heading", { name: "1 row read from twice.csv" })).toBeVisible();
  const saved = page.waitForEvent("download");
  await own.button("Download the rows left out").click();
  const csv = readFileSync(await (await saved).path(), "utf8").trim().split("\r\n");
  expect(csv).toEqual([
    "Column 1,Column 2,Column 3,Column 4,reason",
    '1,Paris,France,,"Line 2, Paris: line 1 has rank 1 already"',
    '2,北京,PRC,,"Line 3, 北京: line 1 is the same cluster"',
    '101,Oslo,Norway,,"Line 4, Oslo: rank 101 is past the last, which is 100"',
  ]);
});

// What comes of waiting once asked an atlas that was gone, and the page was dead.
own("a table that is kept can be asked for twice", async ({ own, page, atlas }) => {
  await own.show(FEW);
  await own.banner.getByRole("button", { name: "Keep in this browser" }).click();
  await expect(own.banner.getByRole("button", { name: "Forget", exact: true })).toBeVisible();
  await own.banner.getByRole("button", { name: "Back to the open data" }).click();
  await expect(atlas.headline).toHaveText(OPEN_HEADLINE);
  await own.banner.getByRole("button").first().evaluate((button) => {
    button.click();
    button.click();
  });
  await expect(own.banner).toContainText("The atlas shows your table");
  await page.waitForTimeout(500);
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(atlas.headline).toHaveText(OPEN_HEADLINE);
});

own("rows left out come as a file, also where the table is accepted meanwhile", async ({ own, page, atlas }) => {
  await own.give(file("few.csv", `${FEW.buffer}5,Beijing,China\n`));
  await own.read();
  await page.evaluate(() => {
    const read = Blob.prototype.arrayBuffer;
    Blob.prototype.arrayBuffer = async function () {
      await new Promise((rested) => setTimeout(rested, 1000));
      return read.call(this);
    };
  });
  const download = page.waitForEvent("download");
  await own.button("Download the rows left out").click();
  await own.accept();
  expect((await download).suggestedFilename()).toBe("left out of few.csv");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await expect(atlas.headline).toHaveText(OPEN_HEADLINE);
});

// No count of its edition is known, and the page showed the open data of another one.
own("a table of another edition that names no economy is shown", async ({ own, page }) => {
  await own.show(file("atlantis-2023.csv", "edition,rank,cluster name,lat,lon\n2023,1,Atlantis,30,-40\n2023,2,Poseidonis,10,-30\n"));
  await expect(own.banner).toContainText("for 2023: 2 rows, 2 of them placed on the map.");
  await expect(page.locator(".edition-year input:checked")).toHaveAccessibleName(/^2023/);
  await page.goBack();
  await expect(own.banner).toHaveCount(0);
  await page.goForward();
  await expect(own.banner).toContainText("for 2023");
  await expect(page.locator(".notice")).toHaveCount(0);
});

own("economies and places that differ are listed too", async ({ own, page }) => {
  await own.show(file("moved.csv", "rank,name,economy,lat,lon\n1,Tokyo–Yokohama,Japan,10,20\n3,Seoul,Japan,,\n"));
  await own.banner.getByRole("button", { name: "Differences" }).click();
  const row = (name) => own.panel.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) }).first();
  await expect(row("Tokyo–Yokohama").getByRole("cell")).toHaveText([
    "2024",
    /^place, [\d\u202f]+ km apart$/,
    "10, 20",
    /^35\.\d+, 139\.\d+$/,
    "GeoNames: TokyoGeoNames: Yokohama",
  ]);
  await expect(row("Tokyo–Yokohama").getByRole("link").first()).toHaveAttribute("href", /^https:\/\/www\.geonames\.org\/\d+$/);
  await expect(row("Seoul").getByRole("cell").nth(1)).toHaveText("economy");
  await expect(row("Seoul").getByRole("cell").nth(2)).toHaveText("Japan");
  await expect(row("Seoul").getByRole("cell").nth(3)).toHaveText("South Korea");
});

own("differences are listed cell by cell with the source of the open data", async ({ own, page }) => {
  await own.show(FEW);
  await own.banner.getByRole("button", { name: "Differences" }).click();
  await expect(own.panel.getByRole("heading", { name: "Where few.csv and the open data differ" })).toBeVisible();
  const row = (name) => own.panel.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });
  await expect(row("Tokyo–Yokohama").getByRole("cell").nth(2)).toHaveText("2");
  await expect(row("Tokyo–Yokohama").getByRole("cell").nth(3)).toHaveText("1");
  await expect(row("Tokyo–Yokohama").getByRole("link").first()).toHaveAttribute("href", /^https:/);
  await expect(row("Atlantis")).toContainText("only in your table");
  await expect(row("Seoul")).toContainText("only in the open data");
});

own("a table is kept, is there after a reload, and is forgotten", async ({ own, atlas, page }) => {
  expect(await page.evaluate(() => indexedDB.databases()), "nothing is stored unasked").toEqual([]);
  await own.show(FEW);
  await atlas.pin("Atlantis");
  await own.banner.getByRole("button", { name: "Keep in this browser" }).click();
  await expect(own.banner.getByRole("button", { name: "Forget" })).toBeVisible();
  await expect(page).toHaveURL(/pin=atlantis/);
  await page.reload();
  await expect(own.banner).toContainText("The atlas shows your table few.csv for 2024: 4 rows");
  await expect(own.banner).toContainText("few.csv is kept in this browser until you choose “Forget”.");
  await expect(own.banner.getByRole("button", { name: "Keep in this browser" })).toHaveCount(0);
  await expect(atlas.card).toContainText("Atlantis");
  await own.banner.getByRole("button", { name: "Back to the open data" }).click();
  await expect(own.banner).toContainText("This browser keeps your table few.csv.");
  await expect(page.getByRole("region", { name: "Not shown as asked" }).or(page.locator(".notice"))).toContainText("atlantis");
  await own.banner.getByRole("button", { name: "Open it" }).click();
  await expect(own.banner).toContainText("4 rows");
  await own.banner.getByRole("button", { name: "Forget" }).click();
  await expect(own.banner.getByRole("button", { name: "Forget" })).toHaveCount(0);
  await expect(own.banner.getByRole("button", { name: "Keep in this browser" }), "the focus is not lost").toBeFocused();
  await own.banner.getByRole("button", { name: "Keep in this browser" }).click();
  await own.banner.getByRole("button", { name: "Back to the open data" }).click();
  await own.banner.getByRole("button", { name: "Forget" }).click();
  await expect(own.banner).toHaveCount(0);
  await expect(own.open, "nor where the line is gone").toBeFocused();
  await page.reload();
  await expect(atlas.headline).toHaveText(OPEN_HEADLINE);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

own("a table that is kept and cannot be opened is said", async ({ own, atlas, page }) => {
  await own.show(FEW);
  await own.banner.getByRole("button", { name: "Keep in this browser" }).click();
  await own.banner.getByRole("button", { name: "Back to the open data" }).click();
  await expect(own.banner).toContainText("This browser keeps your table few.csv.");
  await expect(atlas.announced).toContainText("The atlas shows the open data again.");
  await page.evaluate(() => {
    Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException("gone", "NotReadableError"));
  });
  await own.banner.getByRole("button", { name: "Open it" }).click();
  const told = "The table that this browser keeps could not be opened. Choose the file again.";
  await expect(own.banner).toContainText(told);
  await expect(atlas.announced).toContainText(told);
  await expect(atlas.headline).toHaveText(OPEN_HEADLINE);
});

own("storage that is forbidden is said", async ({ own, page }) => {
  await own.show(FEW);
  await page.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("no", "SecurityError");
    };
  });
  await own.banner.getByRole("button", { name: "Keep in this browser" }).click();
  await expect(own.banner).toContainText("this browser forbids the page to store anything");
});

own("storage that is full is said", async ({ own, page }) => {
  await own.show(FEW);
  const keep = own.banner.getByRole("button", { name: "Keep in this browser" });
  await keep.click();
  await expect(own.banner).toContainText("few.csv is kept in this browser until you choose “Forget”.");
  await own.banner.getByRole("button", { name: "Forget" }).click();
  await expect(keep).toBeVisible();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await keep.click();
  await expect(own.banner).toContainText("the storage of this browser is full");
});

own("a picture saved from the page opens its view", async ({ own, atlas, page }) => {
  const view = "edition=2023&amp;pin=beijing";
  await own.drop(file("map.svg", `<svg><metadata id="cluster-atlas-view">${view}</metadata></svg>`, "image/svg+xml"));
  await expect(own.panel).toHaveCount(0);
  await expect(atlas.card).toContainText("Beijing");
  await expect(page).toHaveURL(/edition=2023.*pin=beijing/);
});

for (const locale of ["en", "zh-CN"]) {
  test.describe(`in ${locale}`, () => {
    test.use({ locale });
    // What axe finds in these states is told by axe.spec.js.
    test("the panel fits", async ({ page, baseURL }) => {
      const check = async (state) => {
        for (const width of [320, 390, 768, 1600]) {
          await page.setViewportSize({ width, height: 900 });
          const over = await page.locator(".own-panel[open]").evaluateAll((all) => all.map((one) => one.scrollWidth - one.clientWidth));
          expect(over.filter((one) => one > 0), `${state} at ${width}`).toEqual([]);
          expect(await page.evaluate(() => document.scrollingElement.scrollWidth - innerWidth), `${state} at ${width}`).toBe(0);
        }
        await page.setViewportSize({ width: 1280, height: 800 });
      };
      await page.goto(baseURL);
      await page.locator(".own-open").click();
      await check("asking for a file");
      const text = `${FEW.buffer}x,Broken,France\n`;
      await page.locator(".own-drop input").setInputFiles(file("few.csv", text));
      await expect(page.locator(".own-choices")).toBeVisible();
      await check("with the columns");
      await page.locator(".own-buttons .is-first").click();
      await expect(page.locator(".own-places")).toBeVisible();
      await check("with what was read");
      await page.locator(".own-buttons .is-first").click();
      await expect(page.locator(".own-banner")).toBeFocused();
      await check("with the banner");
      await page.locator(".own-banner-buttons button").nth(1).click();
      await expect(page.locator(".own-sources").first()).toBeVisible();
      await check("with the differences");
    });
  });
}

test.describe("in Chinese", () => {
  test.use({ locale: "zh-CN" });
  test("the form of a file, what is in doubt and what differs are told in the reader's language", async ({ page, baseURL }) => {
    await page.goto(baseURL);
    await page.getByRole("button", { name: "导入您的表格" }).click();
    const panel = page.getByRole("dialog", { name: "您的表格" });
    await panel.locator("input[type=file]").setInputFiles(file("bare.csv", "1;北京;日本;38,067\n2;东京;日本;1,234\n"));
    await expect(panel.getByRole("heading", { name: "bare.csv 的读取方式" })).toBeFocused();
    await panel.getByRole("combobox", { name: "列“第 4 列”的内容" }).selectOption("论文");
    await expect(panel.locator(".own-doubt")).toHaveText(/^从文件中无法判断“38,067”是 38.067 还是 38\.067。目前按 38.067 读取/);
    await panel.getByRole("combobox", { name: "小数点符号" }).selectOption("逗号，如 1.234,5");
    await expect(panel.locator(".own-doubt")).toBeEmpty();
    await panel.getByRole("combobox", { name: "编码" }).selectOption("UTF-16（小端序）");
    await expect(panel.locator(".own-problem")).toContainText("bare.csv 保持不变。");
    await panel.getByRole("button", { name: "读取表格" }).click();
    await panel.getByRole("button", { name: "在地图集中显示" }).click();
    await page.getByRole("button", { name: "差异" }).click();
    await expect(panel.getByRole("row").filter({ hasText: "经济体" }).filter({ hasText: "中国" })).toContainText("北京");
  });
});

test.describe("with text of twice the size", () => {
  test.use({ viewport: { width: 320, height: 844 } });
  own("neither the columns nor the line above the page scroll sideways", async ({ own, page }) => {
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    const over = (locator) => locator.evaluate((one) => one.scrollWidth - one.clientWidth);
    await own.give(FEW);
    await expect(page.locator(".own-choices")).toBeVisible();
    expect(await over(own.panel), "the columns").toBeLessThanOrEqual(0);
    await own.read();
    expect(await over(own.panel), "what was read").toBeLessThanOrEqual(0);
    await own.accept();
    await own.banner.getByRole("button", { name: "Keep in this browser" }).click();
    await expect(own.banner.getByRole("button", { name: "Forget" })).toBeVisible();
    expect(await over(page.locator("html")), "the page").toBeLessThanOrEqual(0);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  own("rows are blocks that show all they say", async ({ own, page }) => {
    const long = "Shenzhen–Hong Kong–Guangzhou";
    await own.give(file("few.csv", `rank,cluster name,economy\n1,${long},China / Hong Kong\n2,Beijing,China\n`));
    const cell = own.panel.locator(".own-cell").filter({ hasText: long });
    const cut = (locator) => locator.evaluateAll((all) => all.filter((one) => one.scrollWidth > one.clientWidth).length);
    await expect(cell).toBeVisible();
    expect(await cut(own.panel.locator(".own-cell, .own-scroll, select")), "the columns").toBe(0);
    await own.read();
    await own.accept();
    await own.banner.getByRole("button", { name: "Differences" }).click();
    const row = own.panel.getByRole("row").filter({ has: page.getByRole("rowheader", { name: long }) }).first();
    await expect(row, "a row is one still").toBeVisible();
    expect(await row.locator("td[data-of]").first().evaluate((one) => getComputedStyle(one, "::before").content)).toBe('"Your table"');
    expect(await cut(own.panel.locator("td, .own-scroll")), "the differences").toBe(0);
  });
});

test.describe("with a finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  own("every control of the panel is 44 pixels high", async ({ own, page }) => {
    const tooSmall = () =>
      page.locator(".own-panel[open], .own-banner").evaluateAll((areas) =>
        areas
          .flatMap((area) => [...area.querySelectorAll("button, select, input, textarea")])
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.9)
          .map((one) => one.outerHTML.slice(0, 80)),
      );
    await own.open.tap();
    expect(await tooSmall()).toEqual([]);
    await own.panel.locator("input[type=file]").setInputFiles(FEW);
    await expect(own.button("Read the table")).toBeVisible();
    expect(await tooSmall()).toEqual([]);
    await own.read();
    expect(await tooSmall()).toEqual([]);
    await own.button("Place Eldorado on the map").tap();
    const { x, y } = await page.locator(".stage").boundingBox();
    await page.touchscreen.tap(x + 60, y + 100);
    await expect(own.told).toHaveText(/^Eldorado is placed at/);
    await own.accept();
    expect(await tooSmall()).toEqual([]);
  });
});
