import { ADDRESS } from "./server.js";
import { expect, test } from "./fixtures.js";

test("the page opens under a sub-path and shows its heading", async ({ page }) => {
  await page.goto(ADDRESS);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("#start")).toHaveCount(0);
});

test("the page holds no inline script or style", async ({ request }) => {
  const html = await (await request.get(ADDRESS)).text();
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=/i);
  for (const [tag] of html.matchAll(/<script[^>]*>/gi)) expect(tag).toMatch(/\ssrc=/);
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
