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
  // What the page has, and nothing for what it does not have: fonts, manifests, frames.
  const content = policy.match(/content="([^"]*)"/)[1];
  expect(content.split("; ").map((rule) => rule.split(" ")[0])).toEqual([
    "default-src", "script-src", "style-src", "img-src", "connect-src", "base-uri", "form-action",
  ]);
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
  await expect(page.getByRole("alert")).toContainText("无法启动");
});

for (const where of ["on the page", "in a dialog"]) {
  test(`what a panic of the app means is told ${where}, in both languages, and other errors are not`, async ({ atlas, page }) => {
    if (where === "in a dialog") await page.getByRole("button", { name: "How to use" }).click();
    const dispatch = (make) =>
      page.evaluate((make) => {
        const error = make === "ErrorEvent" ? new Error("of an extension") : new WebAssembly.RuntimeError("unreachable");
        const happened = make === "promise"
          ? Object.assign(new Event("unhandledrejection"), { reason: error })
          : new ErrorEvent("error", { error });
        dispatchEvent(happened);
      }, make);
    await dispatch("ErrorEvent");
    const alert = page.getByRole("alert");
    await expect(alert).toHaveCount(0);
    await dispatch(where === "in a dialog" ? "promise" : "error");
    await dispatch("error");
    await expect(alert).toHaveCount(1);
    await expect(alert.locator("[lang=en]")).toContainText("no longer works. Please reload it");
    await expect(alert.locator("[lang=zh-Hans]")).toContainText("请重新加载");
    await expect(alert).toBeInViewport({ ratio: 1 });
    const { x, y, width, height } = await alert.boundingBox();
    const isOnTop = await page.evaluate(([x, y]) => Boolean(document.elementFromPoint(x, y).closest(".failed")), [
      x + width / 2, y + height / 2,
    ]);
    expect(isOnTop).toBe(true);
    await expect(atlas.headline).toBeVisible();
  });
}

test("nothing is kept in the browser", async ({ atlas, context, page }) => {
  await page.getByRole("button", { name: /^Theme/ }).click();
  await atlas.choose("Madrid");
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});
