// What canvases show, in colours and sizes. Read from a copy: Chromium complains of a canvas that is read twice.

/** The colours that make up most of what a canvas shows, as `rgb(…)`, of pixels that let nothing through. */
export function coloursOf(canvas) {
  return canvas.evaluate((canvas) => {
    const copy = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
    const context = copy.getContext("2d", { willReadFrequently: true });
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    const counts = new Map();
    let opaque = 0;
    for (let at = 0; at < data.length; at += 4) {
      if (data[at + 3] < 255) continue;
      opaque += 1;
      const colour = `rgb(${data[at]}, ${data[at + 1]}, ${data[at + 2]})`;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    // Where letters and lines of two colours meet there are mixtures, each of a few pixels.
    return [...counts].filter(([, count]) => count > Math.max(12, opaque / 150)).map(([colour]) => colour);
  });
}

/** Before the page opens: what its canvases write, and how large, is kept for `takeTexts`. */
export function recordTexts(page) {
  return page.addInitScript(() => {
    const write = CanvasRenderingContext2D.prototype.fillText;
    CanvasRenderingContext2D.prototype.fillText = function (text, ...place) {
      const { canvas, font } = this;
      // In CSS pixels of the page: the canvas may be drawn denser than it is shown.
      const shown = canvas.width ? canvas.getBoundingClientRect().width / canvas.width : 0;
      const size = Number.parseFloat(font.match(/([\d.]+)px/)[1]) * this.getTransform().a * shown;
      canvas.written ??= {};
      canvas.written[text.trim()] = Math.min(size, canvas.written[text.trim()] ?? size);
      return write.call(this, text, ...place);
    };
  });
}

/** What each canvas of the page has written since it was asked last, with the least size in CSS pixels. */
export function takeTexts(page) {
  return page.locator("canvas").evaluateAll((canvases) =>
    canvases.map((canvas) => {
      const { written = {} } = canvas;
      canvas.written = {};
      return written;
    }),
  );
}

/** How many pixels of a canvas show something, and how many of them let as much of the ground through as a tint does. */
export function inkOf(canvas) {
  return canvas.evaluate((canvas) => {
    const copy = Object.assign(document.createElement("canvas"), { width: canvas.width, height: canvas.height });
    const context = copy.getContext("2d", { willReadFrequently: true });
    context.drawImage(canvas, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    const tint = Math.round(0.16 * 255);
    let [painted, tinted] = [0, 0];
    for (let at = 3; at < data.length; at += 4) {
      if (data[at] > 0) painted += 1;
      if (Math.abs(data[at] - tint) <= 1) tinted += 1;
    }
    return { painted, tinted };
  });
}

/** CSS colours as the page shows them now, opaque ones of those that let its ground through, as `rgb(…)`. */
export function resolved(page, colours) {
  return page.evaluate((colours) => {
    const probe = document.body.appendChild(document.createElement("i"));
    // Forced colours would take the place of any other.
    probe.style.forcedColorAdjust = "none";
    const parts = (colour) => {
      probe.style.color = colour;
      const [red, green, blue, alpha = 1] = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
      return { part: [red, green, blue], alpha };
    };
    const ground = parts("var(--bg)").part;
    const found = colours.map((colour) => {
      const { part, alpha } = parts(colour);
      return `rgb(${part.map((one, at) => Math.round(alpha * one + (1 - alpha) * ground[at])).join(", ")})`;
    });
    probe.remove();
    return found;
  }, colours);
}

/** The lower canvas of a chart: its axes and marks. */
export const chart = (page, name) => page.getByRole("group", { name }).locator("canvas").first();
