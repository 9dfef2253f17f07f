// The browser tests run in the system's Chromium against dist/, served under a sub-path.

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { defineConfig } from "@playwright/test";
import { ADDRESS } from "./server.js";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** `cargo xtask test` says which; a plain `npx playwright test` looks on PATH. */
function chromium() {
  const onPath = NAMES.flatMap((name) =>
    (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, name)),
  );
  const found = process.env.CHROMIUM ?? onPath.find((path) => existsSync(path));
  if (!found) throw new Error("Chromium is missing; `cargo xtask setup` installs it or says how");
  return found;
}

export default defineConfig({
  testDir: ".",
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // Hovers and rests are told apart in real time, which a busy machine stretches; a second failure counts.
  retries: process.env.CI ? 2 : 0,
  // axe reads some thousand elements; on a busy machine that takes its time.
  timeout: 60_000,
  reporter: "list",
  use: {
    baseURL: ADDRESS,
    screenshot: "only-on-failure",
    // Traces double the time: TRACE=1 asks for them.
    trace: process.env.TRACE ? "retain-on-failure" : "off",
    // Flights are cuts, so that a test finds the map where it is going; motion.spec.js tests the flights.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: chromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: "node server.js",
    url: ADDRESS,
    // Somebody else's server would mean somebody else's page.
    reuseExistingServer: false,
  },
});
