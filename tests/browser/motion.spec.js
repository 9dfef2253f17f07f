import { MARKS } from "./atlas.js";
import { expect, test } from "./fixtures.js";

/** The longest a movement may take that a reader asked for, in milliseconds; WCAG allows 5 s. */
const LONGEST = 1000;

/** How many different pictures a canvas of the map shows in the frames after a button is pressed. */
async function picturesAfter(page, button, canvas = ".land-layer") {
  return page.evaluate(
    async ([button, canvas]) => {
      const layer = document.querySelector(`.map-figure ${canvas}`);
      const seen = new Set();
      const named = [...document.querySelectorAll("button")].find(
        (one) => one.ariaLabel === button || one.textContent === button,
      );
      named.click();
      for (let frame = 0; frame < 40; frame += 1) {
        await new Promise(requestAnimationFrame);
        seen.add(layer.toDataURL());
      }
      return seen.size;
    },
    [button, canvas],
  );
}

/** Everything the browser animates now, with its length in milliseconds. */
function animations(page) {
  return page.evaluate(() =>
    document.getAnimations().map((animation) => {
      const { target } = animation.effect;
      return { of: target.className || target.tagName, lasts: animation.effect.getComputedTiming().endTime };
    }),
  );
}

/** What a reader does that something could move after. */
const DEEDS = {
  "a tooltip": async (atlas) => {
    await atlas.stage.scrollIntoViewIfNeeded();
    await atlas.page.mouse.move(...(await atlas.middle()));
  },
  "a zoom": (_, page) => page.getByRole("button", { name: "Zoom in" }).click(),
  "a part of the world": (_, page) => page.getByRole("button", { name: "Europe", exact: true }).click(),
  "another arrangement": (_, page) => page.getByRole("button", { name: "In rows", exact: true }).click(),
  "another edition": (_, page) => page.getByRole("radio", { name: /^2023/ }).check({ force: true }),
  "a claim": (_, page) => page.locator(".claim-step").first().click(),
};

test.describe("with reduced motion", () => {
  test("the map is there at once", async ({ atlas }) => {
    // The picture before, and the one after.
    expect(await picturesAfter(atlas.page, "Zoom in")).toBeLessThanOrEqual(2);
  });

  test("the marks are in their rows at once", async ({ atlas }) => {
    expect(await picturesAfter(atlas.page, "In rows", "canvas:nth-of-type(2)")).toBeLessThanOrEqual(2);
  });

  test("nothing is animated, whatever a reader does", async ({ atlas, page }) => {
    for (const [name, deed] of Object.entries(DEEDS)) {
      await deed(atlas, page);
      expect(await animations(page), name).toEqual([]);
    }
  });

  test("no element has a transition or an animation that takes time", async ({ atlas, page }) => {
    await atlas.choose("Madrid");
    const slow = await page.locator("body *").evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(element);
          return !/^[0s, ]*$/.test(transitionDuration + animationDuration) || scrollBehavior !== "auto";
        })
        .map((element) => element.className || element.tagName),
    );
    expect(slow).toEqual([]);
  });
});

test.describe("with motion", () => {
  test.use({ contextOptions: { reducedMotion: "no-preference" } });

  test("the map flies", async ({ atlas }) => {
    expect(await picturesAfter(atlas.page, "Zoom in")).toBeGreaterThan(3);
  });

  test("a flight ends where it was going", async ({ atlas }) => {
    await atlas.flyTo("Madrid", { steps: 2 });
    await atlas.expectAt([0, 0], "Madrid");
  });

  test("the marks travel", async ({ atlas }) => {
    expect(await picturesAfter(atlas.page, "In rows", "canvas:nth-of-type(2)")).toBeGreaterThan(3);
  });

  test("nothing the style sheets move takes longer than a second or goes round and round", async ({ atlas, page }) => {
    for (const [name, deed] of Object.entries(DEEDS)) {
      await deed(atlas, page);
      for (const { of, lasts } of await animations(page)) expect(lasts, `${name}: ${of}`).toBeLessThan(LONGEST);
    }
  });

  test("what a reader sets in motion comes to rest, and nothing moves by itself", async ({ atlas, page }) => {
    for (const deed of [async () => {}, DEEDS["a part of the world"], DEEDS["another arrangement"]]) {
      await deed(atlas, page);
      await atlas.drawn();
      // Two frames of a slow machine may look alike on the way.
      await page.waitForTimeout(LONGEST);
      const rest = await atlas.picture([MARKS]);
      await page.waitForTimeout(LONGEST);
      expect(await atlas.picture([MARKS])).toBe(rest);
      expect(await animations(page)).toEqual([]);
    }
  });
});
