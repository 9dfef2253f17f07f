import { ADDRESS } from "./server.js";
import { expect, test } from "./fixtures.js";

test("the page opens under a sub-path and shows its heading", async ({ page }) => {
  await page.goto(ADDRESS);
  expect(new URL(page.url()).pathname).not.toBe("/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("the start message is gone once the page is there", async ({ atlas, page }) => {
  await expect(atlas.headline).toBeVisible();
  await expect(page.locator("#start")).toHaveCount(0);
  await expect(page.getByText("Loading the atlas")).toHaveCount(0);
});

test("the served page has a strict policy and no inline script or style", async ({ request }) => {
  const html = await (await request.get(ADDRESS)).text();
  const policy = html.match(/<meta[^>]*Content-Security-Policy[^>]*>/i)?.[0];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/i);
  for (const [tag] of html.matchAll(/<script[^>]*>/gi)) expect(tag).toMatch(/\ssrc=/);
});

test("everything the page loads lies beside it", async ({ page }) => {
  const addresses = [];
  page.on("request", (request) => addresses.push(request.url()));
  await page.goto(ADDRESS);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  expect(addresses.some((address) => address.endsWith(".wasm"))).toBe(true);
  for (const address of addresses) expect(address.startsWith(ADDRESS) || address.startsWith("data:"), address).toBe(true);
});

test("the policy stops inline scripts", async ({ page, expectedComplaints }) => {
  expectedComplaints.push(/Content Security Policy/);
  await page.goto(ADDRESS);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const ran = await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.inlineScriptRan = true";
    document.head.append(script);
    return window.inlineScriptRan ?? false;
  });
  expect(ran).toBe(false);
});

test("without its wasm the page says so in words", async ({ page, expectedComplaints }) => {
  expectedComplaints.push(/404|Failed to load|WebAssembly|TypeError|CompileError/);
  await page.route("**/*.wasm", (route) => route.fulfill({ status: 404, body: "" }));
  await page.goto(ADDRESS);
  await expect(page.getByRole("alert")).toContainText("could not start");
});

test("nothing is kept in the browser", async ({ atlas, context, page }) => {
  await page.getByRole("button", { name: /^Theme/ }).click();
  await atlas.choose("Madrid");
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
