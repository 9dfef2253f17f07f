// An XLSX file: opened by a worker of its own, which the page loads when it needs it.

import { readFileSync } from "node:fs";
import { expectAccessibleInBoth } from "./accessible.js";
import { expect, test } from "./fixtures.js";
import { file } from "./made-up.js";
import { toBanner, toColumns } from "./own-steps.js";

/** Figures and ranks are made up; notes stand on the first sheet, the table on the second. */
const WORKBOOK = file("sheets.xlsx", readFileSync(new URL("../workbooks/sheets.xlsx", import.meta.url)));

const menus = (page) => page.locator(".own-form select");
const chosen = (page) => menus(page).evaluateAll((all) => all.map((one) => one.selectedOptions[0].text));

test("the sheet with the table is read, another can be chosen", async ({ atlas, page }) => {
  await atlas.drawn();
  const loaded = [];
  page.on("request", (request) => loaded.push(new URL(request.url()).pathname.split("/").at(-1)));
  await toColumns(page, WORKBOOK);
  expect(loaded.filter((name) => name.startsWith("workbook"))).not.toEqual([]);
  await expect.poll(() => chosen(page)).toEqual(["Top 100", expect.stringContaining("line 3: "), "point, as in 1,234.5"]);
  await expectAccessibleInBoth(page, page.locator(".own-panel"));
  await menus(page).first().selectOption("Notes");
  await expect(page.locator(".own-problem")).toContainText("sheets.xlsx stays as it is");
  await expect(menus(page).first()).toHaveValue("1");
});

test("the atlas runs on a workbook, and this browser keeps it", async ({ atlas, page }) => {
  await toBanner(page, WORKBOOK);
  await expect(page.locator(".own-banner")).toContainText("sheets.xlsx");
  await expect(page.locator(".own-banner")).toContainText("6");
  await page.getByRole("button", { name: "Keep in this browser" }).click();
  await expect(page.getByRole("button", { name: "Forget" })).toBeVisible();
  await page.reload();
  await atlas.drawn();
  await expect(page.locator(".own-banner")).toContainText("sheets.xlsx");
});

test("without a workbook its reader is not loaded", async ({ atlas, page }) => {
  const loaded = [];
  page.on("request", (request) => loaded.push(request.url()));
  await page.reload();
  await atlas.drawn();
  expect(loaded.filter((url) => /\.wasm$/.test(url))).toHaveLength(1);
  expect(loaded.filter((url) => url.includes("workbook"))).toEqual([]);
});

test("what is no workbook, or cannot be opened now, is said, and nothing is lost", async ({ atlas, page, context }) => {
  await toColumns(page, WORKBOOK);
  const input = page.locator(".own-panel");
  const drop = async ({ name, buffer }) => {
    const dropped = await page.evaluateHandle(
      ({ name, bytes }) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(bytes)], name));
        return data;
      },
      { name, bytes: [...buffer] },
    );
    await page.dispatchEvent("body", "drop", { dataTransfer: dropped });
  };
  await drop(file("broken.xlsx", Buffer.concat([WORKBOOK.buffer.subarray(0, 900), Buffer.alloc(40)])));
  await expect(page.locator(".own-problem")).toContainText("broken.xlsx is a spreadsheet or document that this page cannot read");
  await expect(page.locator(".own-problem")).toContainText("sheets.xlsx stays as it is");
  await expect(input).toContainText("How sheets.xlsx is understood");
});

test("opening can be broken off", async ({ atlas, page }) => {
  await atlas.drawn();
  // The worker's script comes, its wasm never does.
  await page.route("**/workbook_bg.wasm", () => {});
  await page.locator(".own-open").click();
  await page.locator(".own-drop input").setInputFiles(WORKBOOK);
  await expect(page.locator(".own-opening")).toContainText("Opening sheets.xlsx");
  await expectAccessibleInBoth(page, page.locator(".own-panel"));
  await page.locator(".own-opening button").click();
  await expect(page.locator(".own-opening")).toHaveCount(0);
  await expect(page.locator(".own-problem")).toContainText("Reading sheets.xlsx was cancelled. Nothing on the page was changed.");
  await page.unroute("**/workbook_bg.wasm");
  await page.locator(".own-drop input").setInputFiles(WORKBOOK);
  await expect(page.locator(".own-choices")).toBeVisible();
});

test("what reads workbooks cannot be loaded: that is said", async ({ atlas, page, expectedComplaints }) => {
  await atlas.drawn();
  expectedComplaints.push(/workbook_bg\.wasm/, /start-workbook\.js/, /exception:/);
  await page.route("**/workbook_bg.wasm", (route) => route.fulfill({ status: 404 }));
  await page.locator(".own-open").click();
  await page.locator(".own-drop input").setInputFiles(WORKBOOK);
  await expect(page.locator(".own-problem")).toContainText("could not be loaded");
  await expect(page.locator(".own-opening")).toHaveCount(0);
});
