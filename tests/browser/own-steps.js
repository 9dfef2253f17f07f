// The reader's own table step by step, by structure alone, so that a test can go there in any language of the page.

import { expect } from "./fixtures.js";
import { FEW, file, manyPoints } from "./made-up.js";

/** A table with a row that does not fit, and with clusters that lie nowhere. */
const BROKEN = file("few.csv", `${FEW.buffer}x,Broken,France\n`);
const POINTS = file("points.csv", "latitude,longitude,value\n20,-40,7\n-30,-20,\n");

const buttons = (page) => page.locator(".own-panel .own-buttons button");
const bannerButtons = (page) => page.locator(".own-banner-buttons button");

/** The panel asks what the columns of a file hold. */
export async function toColumns(page, given = BROKEN) {
  await page.locator(".own-open").click();
  await page.locator(".own-drop input").setInputFiles(given);
  await expect(page.locator(".own-choices")).toBeVisible();
}

/** The panel reads a file that never comes to its end. */
export async function toReading(page) {
  await toColumns(page, manyPoints());
  await page.evaluate(() => {
    const read = Blob.prototype.arrayBuffer;
    let pieces = 0;
    Blob.prototype.arrayBuffer = function () {
      pieces += 1;
      return pieces > 2 ? new Promise(() => {}) : read.call(this);
    };
  });
  await buttons(page).first().click();
  await expect(page.locator(".own-panel progress")).not.toHaveJSProperty("value", 0);
}

/** The panel tells what was read: rows left out, clusters to place. */
export async function toReview(page, given) {
  await toColumns(page, given);
  await buttons(page).first().click();
  await expect(buttons(page)).toHaveCount(3);
}

/** The panel tells that what was typed is no place. */
export async function toWrongPlace(page) {
  await toReview(page);
  await page.locator(".own-places input").first().fill("91, 0");
  await page.locator(".own-places input").first().press("Tab");
}

/** The map waits for a place. */
export async function toPlacing(page) {
  await toReview(page);
  await page.locator(".own-places .link").first().click();
}

/** The atlas shows the table. */
export async function toBanner(page, given) {
  await toReview(page, given);
  await buttons(page).first().click();
  await expect(page.locator(".own-banner")).toBeFocused();
}

/** The map shows points, which a table below it lists. */
export async function toPoints(page) {
  await toBanner(page, POINTS);
  await page.locator(".own-points-foot .table-button").click();
}

/** The panel tells where the table and the open data differ. */
export async function toDifferences(page) {
  await toBanner(page);
  await bannerButtons(page).nth(1).click();
}

/** The browser keeps the table that is shown. */
export async function toKept(page) {
  await toBanner(page);
  const keep = await bannerButtons(page).nth(3).textContent();
  await bannerButtons(page).nth(3).click();
  // The button to forget it takes the place of the one to keep it.
  await expect(bannerButtons(page).nth(3)).not.toHaveText(keep);
}

/** The atlas shows the open data; the browser keeps a table. */
export async function toKeptAside(page) {
  await toKept(page);
  await bannerButtons(page).first().click();
  await expect(bannerButtons(page)).toHaveCount(2);
}
