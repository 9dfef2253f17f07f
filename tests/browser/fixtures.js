// Every test imports `test` and `expect` from here, so that none passes on a page that complains.

import { expect, test as base } from "@playwright/test";
import { AtlasPage } from "./atlas.js";
import { ADDRESS } from "./server.js";

const HOME = new URL(ADDRESS).host;

export const test = base.extend({
  /** Complaints a test expects; it pushes regular expressions here. */
  expectedComplaints: async ({}, use) => use([]),

  /** Fails the test on console errors and warnings, CSP reports, exceptions and foreign requests. */
  complaints: [
    async ({ context, expectedComplaints }, use) => {
      const found = [];
      context.on("console", (message) => {
        // Chromium reports violations of the content security policy here as well.
        if (["error", "warning"].includes(message.type())) {
          found.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
        }
      });
      context.on("weberror", (error) => found.push(`exception: ${error.error().message}`));
      context.on("request", (request) => {
        const { host, protocol } = new URL(request.url());
        if (protocol.startsWith("http") && host !== HOME) found.push(`foreign request: ${request.url()}`);
      });
      context.on("response", (response) => {
        if (response.status() >= 400) found.push(`${response.status()} for ${response.url()}`);
      });
      await use(found);
      const unexpected = found.filter((line) => !expectedComplaints.some((known) => known.test(line)));
      expect(unexpected, "complaints of the page").toEqual([]);
    },
    { auto: true },
  ],

  /** The page, open and drawn. */
  atlas: async ({ page }, use) => {
    const atlas = new AtlasPage(page);
    await atlas.open();
    await use(atlas);
  },
});

export { expect };
