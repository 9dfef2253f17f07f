// The map alone: in the frame of another site, and on the whole screen.

import { expectAccessibleInBoth } from "./accessible.js";
import { expect, test } from "./fixtures.js";
import { ADDRESS } from "./server.js";

/** A page of another site; the server knows nothing of it. */
const SITE = new URL("/news/2024/clusters.html", ADDRESS).href;

/** Copies the embed code of the page as it is. */
async function embedCode(page) {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy embed code" }).click();
  await expect(page.getByRole("button", { name: "Embed code copied" })).toBeVisible();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Shows a code on another site and returns the frame. */
async function onSite(page, code) {
  await page.route(SITE, (route) =>
    route.fulfill({ contentType: "text/html", body: `<!DOCTYPE html><title>News</title><p>Before</p>${code}<p>After</p>` }),
  );
  await page.goto(SITE);
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
  return frame;
}

test("the code shows the view on another site, and leads back to the whole page", async ({ atlas, page }) => {
  await page.getByRole("radio", { name: /^2023/ }).check({ force: true });
  await atlas.pin("Beijing");
  await expect(page).toHaveURL(/\?edition=2023&pin=beijing$/);
  const code = await embedCode(page);
  expect(code).toContain(`src="${ADDRESS}?edition=2023&amp;pin=beijing&amp;embed=1"`);

  const frame = await onSite(page, code);
  await expect(page.locator("iframe")).toHaveAttribute("title", /^China has 24 of the world/);
  await expect(frame.getByRole("heading", { level: 1 })).toContainText("24");
  await expect(frame.getByRole("group", { name: /^Map/ })).toBeVisible();
  await expect(frame.getByText("Global Innovation Index 2023, CC BY 4.0")).toBeVisible();
  for (const part of ["search", "contentinfo"]) await expect(frame.getByRole(part)).toHaveCount(0);
  await expect(frame.getByRole("heading", { name: /^Ranking/ })).toHaveCount(0);
  const link = frame.getByRole("link", { name: "Open in Cluster Atlas" });
  await expect(link).toHaveAttribute("href", `${ADDRESS}?edition=2023&pin=beijing`);
  await expect(link).toHaveAttribute("target", "_blank");
});

test("a frame leaves the history of the site around it alone", async ({ atlas, page }) => {
  const frame = await onSite(page, await embedCode(page));
  const entries = await page.evaluate(() => history.length);
  await frame.getByRole("button", { name: "In rows" }).click();
  const link = frame.getByRole("link", { name: "Open in Cluster Atlas" });
  await expect(link).toHaveAttribute("href", `${ADDRESS}?marks=counted`);
  await expect.poll(() => page.frames()[1].url()).toBe(`${ADDRESS}?marks=counted&embed=1`);
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test("hovering in the frame shows the facts", async ({ atlas, page }) => {
  await atlas.flyTo("Zurich");
  const frame = await onSite(page, await embedCode(page));
  const map = frame.getByRole("group", { name: /^Map/ });
  await map.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await map.boundingBox();
  await expect(async () => {
    await page.mouse.move(x + 2, y + 2);
    await page.mouse.move(x + width / 2, y + height / 2, { steps: 3 });
    await expect(frame.locator(".tooltip")).toContainText("Zurich", { timeout: 1000 });
  }).toPass();
});

test("the frame has the same clusters as a table", async ({ page }) => {
  await page.goto(`${ADDRESS}?embed=1`);
  await page.getByRole("button", { name: "Show all ranks as a table" }).click();
  const table = page.getByRole("region", { name: "Clusters with every column" }).getByRole("table");
  await expect(table.getByRole("row", { name: /Tokyo–Yokohama/ })).toBeVisible();
});

for (const width of [320, 390, 800, 1600]) {
  test(`at ${width} px the frame is as wide as it is given`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(`${ADDRESS}?embed=1&pin=beijing,tokyo-yokohama`);
    await expect(page.getByRole("link", { name: "Open in Cluster Atlas" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const stage = await page.locator(".stage").boundingBox();
    expect(stage.height).toBeGreaterThanOrEqual(280);
  });
}

for (const width of [800, 900, 1200]) {
  test(`at ${width} px the card of a frame covers nothing of the map`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(`${ADDRESS}?embed=1&pin=beijing`);
    const card = page.getByRole("article", { name: "Beijing" });
    await expect(card.getByText("Rank 3, up 1 since 2023")).toBeVisible();
    const [above, below] = [await card.boundingBox(), await page.locator(".stage").boundingBox()];
    expect(above.y + above.height).toBeLessThanOrEqual(below.y);
    expect(below.height).toBeGreaterThanOrEqual(280);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await card.getByRole("button", { name: "Close Beijing" }).click();
    await expect(card).toHaveCount(0);
    expect((await page.locator(".stage").boundingBox()).height).toBeGreaterThan(below.height);
  });
}

for (const query of ["embed=1", "embed=1&lang=zh-Hans", "embed=1&pin=beijing,seoul&claim=tokyo-first"]) {
  test(`axe finds nothing in the frame of ?${query}`, async ({ page }) => {
    await page.goto(`${ADDRESS}?${query}`);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expectAccessibleInBoth(page, page.locator(".embed-foot"));
  });
}

test("the map has the whole screen, and gives it back", async ({ atlas, page }) => {
  const before = await atlas.stage.boundingBox();
  await page.getByRole("button", { name: "Full screen" }).click();
  const leave = page.getByRole("button", { name: "Leave full screen" });
  await expect(leave).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Ranking/ })).toHaveCount(0);
  await expect.poll(async () => (await atlas.stage.boundingBox()).width).toBeGreaterThan(before.width + 100);
  expect(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
  await leave.click();
  await expect(page.getByRole("heading", { name: /^Ranking/ })).toBeVisible();
  await expect.poll(async () => (await atlas.stage.boundingBox()).width).toBe(before.width);
});
