// Tables that nobody published: names from the data, so that places are found, and figures that count up or down.

import { table } from "./tables.js";

/** A hundred rows: every cluster of the tables in the order of the file, then cities of the gazetteer. */
export function madeUpRows() {
  const clusters = table("clusters").map(({ name, economies }) => ({ name, economy: economies.split(";")[0] }));
  const known = new Set(table("clusters").flatMap(({ cities }) => cities.split(";")));
  const others = table("gazetteer")
    .filter(({ cities, ambiguity }) => !ambiguity && cities.split(";").every((city) => !known.has(city)))
    .map(({ name, economy }) => ({ name, economy }));
  return [...clusters, ...others]
    .slice(0, 100)
    .map((row, at) => ({ ...row, rank: at + 1, pct: 20_000.5 - 100 * at, papers: 100 * (at + 1) }));
}

/** How many of them are an economy's. */
export const countOf = (iso3) => madeUpRows().filter(({ economy }) => economy === iso3).length;

/** The hundred rows as three programs would write them. */
export const DIALECTS = {
  "UTF-8 with commas": () => file("made-up.csv", text(["Rank", "Cluster name", "Economy", "PCT applications", "Publications"], ",")),
  "UTF-8 with a mark, semicolons and decimal commas": () =>
    file("made-up.csv", `\ufeff${text(["Rank", "Name", "Country", "PCT filings", "Papers"], ";", (figure) => figure.toLocaleString("de"))}`),
  "UTF-16 with tabs and Chinese headings": () => {
    const letters = Buffer.from(text(["排名", "集群名称", "经济体", "PCT专利申请量", "论文数"], "\t"), "utf16le");
    return file("made-up.txt", Buffer.concat([Buffer.from([0xff, 0xfe]), letters]));
  },
};

function text(headings, delimiter, number = String) {
  const quoted = (cell) => (cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = madeUpRows().map(({ rank, name, economy, pct, papers }) =>
    [String(rank), name, economy, number(pct), number(papers)].map(quoted).join(delimiter),
  );
  return `${[headings.join(delimiter), ...lines].join("\r\n")}\r\n`;
}

/** A file as Playwright hands it over. */
export function file(name, content, mimeType = "text/csv") {
  return { name, mimeType, buffer: Buffer.from(content) };
}

/** A few clusters, the last of which lie nowhere. */
export const FEW = file(
  "few.csv",
  "rank,cluster name,economy\n1,Beijing,China\n2,Tokyo–Yokohama,Japan\n3,Atlantis,Nowhere\n4,Eldorado,Nowhere\n",
);

/** A hundred thousand points on a spiral around the world. */
export function manyPoints(count = 100_000) {
  const lines = Array.from({ length: count }, (_, at) => {
    const [lat, lon] = [-55 + (120 * at) / count, ((at * 137.508) % 360) - 180];
    return `${lat.toFixed(4)},${lon.toFixed(4)},${at % 1000}`;
  });
  return file("made-up-points.csv", `latitude,longitude,value\n${lines.join("\n")}\n`);
}
