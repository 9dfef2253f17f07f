import { LAND, MARKS, OVERLAY } from "./atlas.js";
import { expect, test } from "./fixtures.js";
import { ranking } from "./tables.js";

const RANKED = ranking(2024);

test("hovering Tokyo shows Tokyo–Yokohama with its rank", async ({ atlas }) => {
  await atlas.flyTo("Tokyo–Yokohama", { steps: 4 });
  await atlas.expectAt([0, 0], "Tokyo–Yokohama");
  await expect(atlas.tooltip).toContainText("Rank 1");
  await expect(atlas.tooltip).toContainText("Japan");
});

test("hovering Shenzhen shows Shenzhen–Hong Kong–Guangzhou with its rank", async ({ atlas }) => {
  await atlas.flyTo("Shenzhen–Hong Kong–Guangzhou", { steps: 2 });
  await atlas.expectAt([0, 0], "Shenzhen–Hong Kong–Guangzhou");
  await expect(atlas.tooltip).toContainText("Rank 2");
});

test("Tokyo can be hovered on the map as it opens", async ({ atlas, page }) => {
  const { x, y, width, height } = await atlas.stage.boundingBox();
  const seen = new Set();
  for (let down = 0.15; down < 0.6; down += 0.06) {
    for (let right = 0.8; right < 1; right += 0.03) {
      await page.mouse.move(x + right * width, y + down * height);
      for (const name of await page.locator(".tooltip-head").allInnerTexts()) seen.add(name.trim());
    }
  }
  expect([...seen]).toContain("Tokyo–Yokohama");
});

test("a tooltip that the pointer is in goes along with its mark, and closes where that is out of sight", async ({ atlas, page }) => {
  await atlas.flyTo("Madrid");
  await atlas.expectAt([0, 0], "Madrid");
  const before = await atlas.tooltip.boundingBox();
  await page.mouse.move(before.x + 20, before.y + before.height - 10);
  await page.evaluate(() => scrollBy(0, 30));
  await expect.poll(async () => (await atlas.tooltip.boundingBox()).y).toBeCloseTo(before.y - 30, 0);
  await page.evaluate(() => scrollBy(0, innerHeight));
  await expect(atlas.tooltip).toHaveCount(0);
});

test("the tooltip tells rank, economy, change, figures and sources", async ({ atlas }) => {
  await atlas.flyTo("Beijing", { steps: 2 });
  await atlas.expectAt([0, 0], "Beijing");
  await expect(atlas.tooltip).toContainText("China");
  await expect(atlas.tooltip).toContainText("Rank 3, up 1 since 2023");
  await expect(atlas.tooltip).toContainText("% of world output (2023 edition)");
  await expect(atlas.tooltip).toContainText("PCT applications");
  await expect(atlas.tooltip).toContainText(/\d sources/);
});

test("in a crowded place of Europe the tooltip lists everything near, by rank, unranked last", async ({ atlas }) => {
  await atlas.flyTo("Frankfurt am Main");
  await atlas.expectAt([0, 0], "Frankfurt am Main");
  const names = await atlas.crowd.locator("span:nth-of-type(2)").allInnerTexts();
  expect(names).toEqual(expect.arrayContaining(["Frankfurt am Main", "Heidelberg–Mannheim"]));
  const ranks = (await atlas.crowd.locator(".rank").allInnerTexts()).map((rank) => (rank === "–" ? Infinity : Number(rank)));
  expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
  for (const [at, name] of names.entries()) {
    expect(ranks[at], name).toBe(RANKED.find((row) => row.name === name).rank ?? Infinity);
  }
});

test("each cluster of a crowd can be chosen in the tooltip by mouse", async ({ atlas, page }) => {
  await atlas.flyTo("Frankfurt am Main");
  await atlas.expectAt([0, 0], "Frankfurt am Main");
  const names = await atlas.crowd.locator("span:nth-of-type(2)").allInnerTexts();
  for (const name of names) {
    await atlas.expectAt([0, 0], "Frankfurt am Main");
    const row = atlas.crowd.filter({ hasText: name });
    await row.hover();
    await expect(atlas.tooltip.locator(".tooltip-head")).toHaveText(name);
    await row.click();
    await expect(atlas.card).toHaveAccessibleName(name);
    await page.getByRole("button", { name: `Close ${name}` }).click();
    await expect(atlas.card).toHaveCount(0);
  }
});

test("the rows of a crowd stay where they are while one after the other is looked at", async ({ atlas, page }) => {
  await atlas.pointAt([0, 0]);
  const { x, y, width, height } = await atlas.stage.boundingBox();
  for (let right = 0.42; right < 0.6 && (await atlas.crowd.count()) < 8; right += 0.01) {
    await page.mouse.move(x + right * width, y + height * 0.14);
  }
  const list = await page.locator(".crowd").boundingBox();
  const boxes = await Promise.all((await atlas.crowd.all()).map((button) => button.boundingBox()));
  const inView = boxes.filter((box) => box.y + box.height <= list.y + list.height);
  expect(inView.length).toBeGreaterThan(4);
  for (const [at, box] of inView.entries()) {
    await page.mouse.move(box.x + 20, box.y + box.height / 2, { steps: 5 });
    await expect(atlas.crowd.nth(at)).toHaveClass(/is-active/);
    expect((await atlas.crowd.nth(at).boundingBox()).y, `row ${at}`).toBeCloseTo(box.y, 0);
  }
});

for (const [way, through] of [
  ["sideways and then down", (from, [x]) => [[x, from[1]]]],
  ["straight", () => []],
]) {
  test(`a pointer that goes ${way} reaches the last row in view of the tooltip`, async ({ atlas, page }) => {
    await atlas.flyTo("Frankfurt am Main");
    await atlas.expectAt([0, 0], "Frankfurt am Main");
    const names = await atlas.crowd.locator("span:nth-of-type(2)").allInnerTexts();
    // Long lists scroll: the last row that can be seen.
    const list = await page.locator(".crowd").boundingBox();
    const boxes = await Promise.all((await atlas.crowd.all()).map((button) => button.boundingBox()));
    const last = boxes.findLastIndex((box) => box.y + box.height <= list.y + list.height);
    const row = [boxes[last].x + 20, boxes[last].y + boxes[last].height / 2];
    for (const point of [...through(await atlas.middle(), row), row]) await page.mouse.move(...point, { steps: 20 });
    await expect(atlas.tooltip.locator(".tooltip-head")).toHaveText(names[last]);
    expect(await atlas.crowd.locator("span:nth-of-type(2)").allInnerTexts()).toEqual(names);
  });
}

test("a tooltip does not open under the pointer, whichever side of a mark that is on", async ({ atlas, page }) => {
  await atlas.flyTo("Madrid");
  for (const offset of [[0, 0], [20, 0], [-20, 0], [0, 20], [0, -20], [18, 18], [22, -10]]) {
    await atlas.pointAt(offset);
    const [x, y] = await atlas.middle(offset);
    const box = await atlas.tooltip.boundingBox();
    const isUnder = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
    expect(isUnder, offset.join()).toBe(false);
  }
});

test("Escape closes the tooltip, leaving the map does as well", async ({ atlas, page }) => {
  await atlas.flyTo("Madrid");
  await atlas.expectAt([0, 0], "Madrid");
  await page.keyboard.press("Escape");
  await expect(atlas.tooltip).toHaveCount(0);
  await atlas.expectAt([0, 0], "Madrid");
  await page.mouse.move(0, 0);
  await expect(atlas.tooltip).toHaveCount(0);
});

test("a hover repaints the overlay alone", async ({ atlas }) => {
  await atlas.flyTo("Madrid");
  await atlas.pointAt([0, -150]);
  const [below, above] = [await atlas.picture([LAND, MARKS]), await atlas.picture([OVERLAY])];
  await atlas.expectAt([0, 0], "Madrid");
  await expect.poll(() => atlas.picture([OVERLAY])).not.toBe(above);
  expect(await atlas.picture([LAND, MARKS])).toBe(below);
});

test("hovering a mark lights its row in the ranking, and the row its mark", async ({ atlas }) => {
  await atlas.flyTo("Madrid");
  const overlay = await atlas.picture([OVERLAY]);
  await atlas.expectAt([0, 0], "Madrid");
  await expect(atlas.row("Madrid")).toHaveClass(/is-lit/);
  const lit = atlas.list.locator(".is-lit");
  await expect(lit).toHaveCount(1);
  await atlas.page.mouse.move(0, 0);
  await expect(lit).toHaveCount(0);
  await atlas.row("Tokyo–Yokohama").hover();
  await expect(lit).toHaveCount(1);
  await atlas.row("Madrid").hover();
  await expect(atlas.row("Madrid")).toHaveClass(/is-lit/);
  await expect.poll(() => atlas.picture([OVERLAY])).not.toBe(overlay);
});
