// The tables of static/data as the tests read them: figures come from here, never from memory.

import { readFileSync } from "node:fs";

/** The rows of a table as objects, by its file name without the ending. */
export function table(name) {
  const text = readFileSync(new URL(`../../static/data/${name}.csv`, import.meta.url), "utf8");
  const [header, ...rows] = text.trim().split(/\r?\n/).map(cells);
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index]])));
}

function cells(line) {
  const found = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)];
  return found.map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain);
}

/** A cluster's name as lists and tooltips write it: without the state. */
export function shortName({ name }) {
  return name
    .split("–")
    .map((part) => part.replace(/, [A-Z]{2}$/, ""))
    .join("–");
}

/** The named clusters of an edition, best rank first, unranked ones last. */
export function ranking(edition) {
  const clusters = new Map(table("clusters").map((cluster) => [cluster.id, cluster]));
  const economies = new Map(table("economies").map((economy) => [economy.iso3, economy]));
  return table("rankings")
    .filter((row) => row.edition === String(edition))
    .map((row) => {
      const cluster = clusters.get(row.cluster);
      const economy = economies.get(cluster.economies.split(";")[0]);
      return { ...row, name: shortName(cluster), economy, rank: row.rank === "" ? undefined : Number(row.rank) };
    })
    .sort((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity));
}

/** An economy's count in an edition; undefined where no row gives one. */
export function count(edition, iso3) {
  const row = table("economy_counts").find((row) => row.edition === String(edition) && row.economy === iso3);
  return row && Number(row.clusters);
}
