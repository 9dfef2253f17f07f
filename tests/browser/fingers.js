// Fingers on the screen, moved through the browser's own input.

/** A point from one place to another, in steps. */
export function way([x0, y0], [x1, y1], steps = 10) {
  return Array.from({ length: steps + 1 }, (_, step) => [
    x0 + ((x1 - x0) * step) / steps,
    y0 + ((y1 - y0) * step) / steps,
  ]);
}

/** Moves fingers over the screen; each is a list of points, and takes some milliseconds from one to the next. */
export async function swipe(page, fingers, pace = 8) {
  const browser = await page.context().newCDPSession(page);
  const start = Date.now() / 1000;
  // The pace is told, not kept: a busy machine would make a slow drag of a flick.
  const touch = (type, at, touchPoints) =>
    browser.send("Input.dispatchTouchEvent", { type, touchPoints, timestamp: start + (at * pace) / 1000 });
  const points = (at) => fingers.map((way, id) => ({ x: way[at][0], y: way[at][1], id }));
  await touch("touchStart", 0, points(0));
  const last = fingers[0].length - 1;
  for (let at = 1; at <= last; at += 1) await touch("touchMove", at, points(at));
  await touch("touchEnd", last, []);
  await browser.detach();
}
