import { OVERLAY } from "./atlas.js";
import { expect, test } from "./fixtures.js";
import { count, ranking } from "./tables.js";

const compare = (page) => page.getByRole("region", { name: /mark/ });
const menu = (page, side) => page.getByRole("combobox", { name: `${side} economy` });
const unitChart = (page) => page.getByRole("group", { name: /^Unit chart/ });
const strip = (page) => page.getByRole("group", { name: "Rank strip" });
const editionsChart = (page) => page.getByRole("group", { name: "Counts by edition" });
const edition = (page, year) => page.getByRole("group", { name: "Edition" }).getByRole("radio", { name: new RegExp(`^${year}`) });

/** Chooses an economy in one of the two menus; its count stands behind its name. */
async function chooseEconomy(page, side, name) {
  const options = menu(page, side).getByRole("option");
  const label = (await options.allTextContents()).map((text) => text.trim()).find((text) => text.startsWith(name));
  await menu(page, side).selectOption({ label });
}

test("China’s 26 and the United States’ 20 are in the accessible text", async ({ atlas, page }) => {
  await expect(atlas.headline).toHaveText(/^China has 26 of the world’s top 100 .* clusters, the United States 20\.$/);
  await expect(unitChart(page)).toHaveAccessibleDescription(/China: 26 clusters.*The United States: 20 clusters/);
  await expect(editionsChart(page)).toHaveAccessibleDescription(/China: .*26 in 2024.*The United States: .*20 in 2024/);
  await expect(atlas.map).toHaveAccessibleDescription(/China’s 26.*the United States’ 20/);
  await expect(strip(page)).toHaveAccessibleDescription(/China’s known 2024 ranks .*United States’ known 2024 ranks/);
});

test("Germany and India as the pair change headline, titles, summaries, key and pictures", async ({ atlas, page }) => {
  const [germany, india] = [count(2024, "DEU"), count(2024, "IND")];
  const titles = () => compare(page).getByRole("heading").allInnerTexts();
  const pictures = () =>
    page.locator("#compare canvas").evaluateAll((canvases) => canvases.map((canvas) => canvas.toDataURL().length));
  const [titlesBefore, picturesBefore] = [await titles(), await pictures()];
  await chooseEconomy(page, "First", "Germany");
  await chooseEconomy(page, "Second", "India");
  await expect(atlas.headline).toHaveText(new RegExp(`^Germany has ${germany} of .* clusters, India ${india}\\.$`));
  await expect(unitChart(page)).toHaveAccessibleDescription(
    new RegExp(`Germany: ${germany} clusters in the 2024 edition.*India: ${india} clusters in the 2024 edition`),
  );
  await expect(editionsChart(page)).toHaveAccessibleDescription(
    new RegExp(`Germany: .*${germany} in 2024.*India: .*${india} in 2024`),
  );
  const ranks = ranking(2024).filter(({ economy, rank }) => economy.iso3 === "IND" && rank).map(({ rank }) => rank);
  for (const rank of ranks) await expect(strip(page)).toHaveAccessibleDescription(new RegExp(`India’s.*\\b${rank}\\b`));
  await expect(atlas.map).toHaveAccessibleDescription(new RegExp(`Germany’s ${germany}.*India’s ${india}`));
  const key = page.getByRole("group", { name: "Colour key", exact: true }).getByRole("button");
  await expect(key).toContainText([`Germany${germany}`, `India${india}`, `Other`]);
  const [titlesAfter, picturesAfter] = [await titles(), await pictures()];
  for (const [at, title] of titlesBefore.entries()) {
    if (/economies|Counts by|rest on/.test(title)) continue;
    expect(titlesAfter[at]).not.toBe(title);
  }
  expect(picturesAfter).not.toEqual(picturesBefore);
});

test("choosing the other side's economy swaps the two", async ({ atlas, page }) => {
  await chooseEconomy(page, "First", "United States");
  await expect(atlas.headline).toHaveText(/^The United States has 20 of .* clusters, China 26\.$/);
  await expect(menu(page, "First").locator("option:checked")).toHaveText(/^United States/);
  await expect(menu(page, "Second").locator("option:checked")).toHaveText(/^China/);
  await chooseEconomy(page, "Second", "United States");
  await expect(atlas.headline).toHaveText(/^China has 26 of .* clusters, the United States 20\.$/);
});

for (const year of [2023, 2022, 2020, 2025]) {
  test(`the edition ${year} tells its own counts`, async ({ atlas, page }) => {
    const [china, states] = [count(year, "CHN"), count(year, "USA")];
    await edition(page, year).check();
    await expect(edition(page, year)).toBeChecked();
    const sentence =
      china === states
        ? new RegExp(`^China and the United States each have ${china} of`)
        : new RegExp(`^China has ${china} of .* clusters, the United States ${states}\\.$`);
    await expect(atlas.headline).toHaveText(sentence);
    await expect(page.getByRole("heading", { name: `Ranking ${year}` })).toBeVisible();
    await expect(unitChart(page)).toHaveAccessibleDescription(new RegExp(`China: ${china} clusters in the ${year} edition`));
  });
}

test("every edition says its counts, and one without a count cannot be chosen", async ({ page, atlas }) => {
  await expect(atlas.headline).toBeVisible();
  const radios = page.getByRole("group", { name: "Edition" }).getByRole("radio");
  const names = await radios.evaluateAll((radios) => radios.map((radio) => [radio.ariaLabel, radio.disabled]));
  expect(names.length).toBeGreaterThanOrEqual(9);
  for (const [name, disabled] of names) {
    expect(disabled, name).toBe(/No count found in open sources/.test(name));
    const [china, states] = ["CHN", "USA"].map((iso3) => count(name.slice(0, 4), iso3));
    if (china && states) expect(name).toBe(`${name.slice(0, 4)}: China ${china}, United States ${states}`);
  }
});

test("the editions can be walked with arrow keys", async ({ atlas, page }) => {
  await edition(page, 2024).focus();
  await page.keyboard.press("ArrowLeft");
  await expect(edition(page, 2023)).toBeChecked();
  await expect(atlas.headline).toContainText(String(count(2023, "CHN")));
});

test("the unit chart is walked with keys, each mark shows its tooltip and is told", async ({ atlas, page }) => {
  await unitChart(page).focus();
  await page.keyboard.press("ArrowRight");
  await expect(atlas.tooltip.locator(".tooltip-head")).toHaveText("Shenzhen–Hong Kong–Guangzhou");
  await expect(atlas.announced).toContainText("Shenzhen–Hong Kong–Guangzhou");
  await page.keyboard.press("ArrowRight");
  await expect(atlas.tooltip.locator(".tooltip-head")).toHaveText("Beijing");
  await page.keyboard.press("ArrowLeft");
  await expect(atlas.tooltip.locator(".tooltip-head")).toHaveText("Shenzhen–Hong Kong–Guangzhou");
  await page.keyboard.press("End");
  await expect(atlas.tooltip).toContainText("United States");
  await page.keyboard.press("Home");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("article", { name: "Shenzhen–Hong Kong–Guangzhou" })).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(atlas.tooltip).toHaveCount(0);
});

for (const [name, chart] of [["rank strip", strip], ["counts by edition", editionsChart]]) {
  test(`the ${name} is walked with keys`, async ({ atlas, page }) => {
    await chart(page).focus();
    await page.keyboard.press("ArrowRight");
    await expect(atlas.tooltip).toBeVisible();
    const first = await atlas.tooltip.innerText();
    await expect(atlas.announced).not.toBeEmpty();
    await page.keyboard.press("ArrowRight");
    await expect(atlas.tooltip).not.toHaveText(first, { useInnerText: true });
    await page.keyboard.press("Escape");
    await expect(atlas.tooltip).toHaveCount(0);
  });
}

test("hovering a unit mark shows its tooltip and lights its row and its mark on the map", async ({ atlas, page }) => {
  const overlay = await atlas.picture([OVERLAY]);
  await unitChart(page).scrollIntoViewIfNeeded();
  const { x, y, width, height } = await unitChart(page).boundingBox();
  const lit = atlas.list.locator(".is-lit");
  for (let right = 0.02; right < 1 && (await lit.count()) === 0; right += 0.02) {
    await page.mouse.move(x + right * width, y + height * 0.3);
  }
  await expect(lit).toHaveCount(1);
  const name = await lit.getByRole("rowheader").getByRole("button").innerText();
  await expect(atlas.tooltip.locator(".tooltip-head")).toHaveText(name);
  await expect.poll(() => atlas.picture([OVERLAY])).not.toBe(overlay);
  await page.mouse.move(x - 20, y - 20);
  await expect(lit).toHaveCount(0);
  await expect(atlas.tooltip).toHaveCount(0);
});

test("a pointer that goes along a row of marks meets every one: no tooltip stands in its way", async ({ atlas, page }) => {
  await unitChart(page).scrollIntoViewIfNeeded();
  const { x, y, width, height } = await unitChart(page).boundingBox();
  const met = new Set();
  for (let right = 0; right < width; right += 5) {
    await page.mouse.move(x + right, y + height * 0.3);
    for (const name of await atlas.tooltip.locator(".tooltip-head").allInnerTexts()) met.add(name.trim());
  }
  const named = ranking(2024).filter((row) => row.economy.iso3 === "CHN");
  expect([...met]).toEqual(expect.arrayContaining(named.map((row) => row.name)));
});

test("an unnamed cluster's mark says that none of the open sources names it", async ({ atlas, page }) => {
  await unitChart(page).focus();
  await page.keyboard.press("End");
  await expect(atlas.tooltip).toContainText(/none of the open sources .* names it/);
});
