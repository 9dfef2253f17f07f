// What axe finds on the page as it stands.

import AxeBuilder from "@axe-core/playwright";
import { expect } from "./fixtures.js";

/** Fails on every violation axe finds, in words that say where. */
export async function expectAccessible(page, state) {
  // The page has no frames, and only violations are asked for: both together take a tenth of the time.
  const { violations } = await new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode().analyze();
  const found = violations.flatMap(({ id, impact, nodes }) =>
    nodes.slice(0, 4).map(({ target, failureSummary }) => `${impact} ${id}: ${target} ${failureSummary.split("\n")[1]}`),
  );
  expect(found, state).toEqual([]);
}

/** Fails on every violation in a state, in light and dark; `holds` says that the state is there. */
export async function expectAccessibleInBoth(page, holds) {
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    await expect(holds).toBeVisible();
    await expectAccessible(page, colorScheme);
  }
}
