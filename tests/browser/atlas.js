// The page as its tests use it. Positions on the map are found as a reader finds them: by search, which flies there.

import { expect } from "@playwright/test";
import { ADDRESS } from "./server.js";

/** The layers of the map, as `picture` takes them. */
export const [LAND, MARKS, OVERLAY] = [0, 1, 2];

export class AtlasPage {
  constructor(page) {
    this.page = page;
    this.headline = page.getByRole("heading", { level: 1 });
    this.stage = page.locator(".stage");
    this.map = page.getByRole("group", { name: /^(Map of the clusters|集群地图)$/ });
    this.tooltip = page.locator(".tooltip.is-measured");
    this.crowd = this.tooltip.locator(".crowd").getByRole("button");
    this.pickList = page.getByRole("dialog");
    this.picks = this.pickList.getByRole("listitem").getByRole("button");
    this.card = page.getByRole("article");
    this.sheet = page.locator(".sheet");
    this.pins = page.locator(".pin-table").getByRole("columnheader");
    this.search = page.getByRole("combobox", { name: "Find a cluster or economy" });
    this.hits = page.getByRole("listbox", { name: "Found" }).getByRole("option");
    this.reset = page.getByRole("button", { name: "Reset the map" });
    this.announced = page.getByRole("status");
    this.list = page.getByRole("region", { name: /^Ranking \d/ });
    this.fullTable = page.getByRole("region", { name: /^All that is known/ });
  }

  /** Opens the page, as an address may ask for it, and waits for the map to be drawn. */
  async open(query = "") {
    await this.page.goto(ADDRESS + query);
    await expect(this.headline).toBeVisible();
    await this.drawn();
  }

  /** Waits until the map is drawn and stands still. */
  async drawn() {
    let before;
    await expect
      .poll(
        async () => {
          const [now, last] = [await this.picture(), before];
          before = now;
          return now !== undefined && now === last;
        },
        { intervals: [50, 100, 200] },
      )
      .toBe(true);
  }

  /** A digest of what some of the map's layers show now; undefined before land is drawn. */
  async picture(layers = [LAND, MARKS]) {
    return this.map.locator("canvas").evaluateAll(async (canvases, layers) => {
      const [land] = canvases;
      // Before the page is there.
      if (!land) return undefined;
      const blank = Object.assign(document.createElement("canvas"), { width: land.width, height: land.height });
      if (land.toDataURL() === blank.toDataURL()) return undefined;
      const pictures = layers.map((layer) => canvases[layer].toDataURL()).join();
      const digest = await crypto.subtle.digest("SHA-1", new TextEncoder().encode(pictures));
      return [...new Uint8Array(digest)].map((byte) => byte.toString(16)).join("");
    }, layers);
  }

  /** Types into the search field and chooses the hit of that name. */
  async choose(name, typed = name) {
    const open = this.page.getByRole("button", { name: "Search", exact: true });
    if (await open.isVisible()) await open.click();
    await this.search.fill(typed);
    await expect(this.hits.first()).toContainText(name);
    await this.search.press("Enter");
    await expect(this.hits).toHaveCount(0);
  }

  /** Flies to a cluster, so near that it is in the middle of the stage, and closes its card. */
  async flyTo(name, { steps = 0 } = {}) {
    for (let step = 0; step < steps; step += 1) await this.page.getByRole("button", { name: "Zoom in" }).click();
    await this.choose(name);
    const close = new RegExp(`^Close( ${name})?$`);
    await this.page.getByRole("button", { name: close }).click();
    await expect(this.card).toHaveCount(0);
    await this.stage.scrollIntoViewIfNeeded();
    await this.drawn();
  }

  /** Pins a cluster from its row: at once, or with the button of the sheet that the row opens. */
  async pin(name) {
    await this.row(name).getByRole("button").click();
    await expect(this.card.or(this.pins.filter({ hasText: name }))).not.toHaveCount(0);
    const pin = this.sheet.getByRole("button", { name: "Pin", exact: true });
    if (await pin.isVisible()) await pin.click();
  }

  /** A point of the stage in client pixels: its middle, moved by some pixels. */
  async middle([dx, dy] = [0, 0]) {
    const { x, y, width, height } = await this.stage.boundingBox();
    return [x + width / 2 + dx, y + height / 2 + dy];
  }

  /** Points at the stage's middle, moved by some pixels, from outside the map. */
  async pointAt(offset) {
    await this.page.mouse.move(0, 0);
    await expect(this.tooltip).toHaveCount(0);
    await this.page.mouse.move(...(await this.middle(offset)));
  }

  /** Points at the middle until the tooltip there is a cluster's. */
  async expectAt(offset, name) {
    await this.pointAt(offset);
    await expect(this.tooltip.locator(".tooltip-head")).toHaveText(name);
  }

  /** Presses Tab until an element has the focus. */
  async tabTo(target) {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    throw new Error("60 presses of Tab did not reach it");
  }

  async openFullTable() {
    await this.page.getByRole("button", { name: "Show all ranks as a table" }).click();
    await expect(this.fullTable.getByRole("table")).toBeVisible();
  }

  /** A filter menu of the list beside the map, or of another table. */
  menu(name, where = this.list) {
    return where.getByRole("combobox", { name, exact: true });
  }

  /** The row of a cluster in a table. */
  row(name, where = this.list) {
    return where.getByRole("row").filter({ has: this.page.getByRole("rowheader", { name }) });
  }
}
