// Builds the basemap; run it with `cargo xtask basemap`. README.md beside this file says what it makes.
// Usage: node build.mjs OUTPUT

import fs from 'node:fs';
import zlib from 'node:zlib';
import { isDeepStrictEqual } from 'node:util';
import { projectionFor, ringArea, ringPoints, shapes } from './shapes.mjs';
import { decode, encode } from './format.mjs';

const PROJECTION = { width: 4096, centralMeridian: 11 };
/** Areas in square grid units; on a map 960 pixels wide a unit is a quarter of a pixel. */
const DETAIL = {
  minTriangle: 2, // Visvalingam: points whose triangle is smaller are left out
  minPolygon: 4, // smaller islands are left out, unless they are all a country has
  smallFeature: 64, // features smaller than this keep every point
};
const BUDGET_BROTLI = 25_000;
const MUST_HAVE = { 344: 'Hong Kong', 446: 'Macao', 702: 'Singapore' };

const output = process.argv[2];
if (!output) {
  console.error('usage: node build.mjs OUTPUT');
  process.exit(2);
}

const { projection, header } = projectionFor(PROJECTION);
const basemap = shapes(projection, DETAIL);
const bytes = encode(header, basemap);
const brotli = zlib.brotliCompressSync(bytes).length;
check(bytes);
fs.writeFileSync(output, bytes);
report(decode(bytes));

function check(bytes) {
  const read = decode(bytes);
  const drawn = ({ arcs, features }) =>
    features.map(({ id, polygons }) => ({
      id,
      polygons: polygons.map((rings) => rings.map((ring) => ringPoints(ring, arcs))),
    }));
  expect(isDeepStrictEqual(read.header, header), 'the header does not survive the round trip');
  expect(isDeepStrictEqual(drawn(read), drawn(basemap)), 'the shapes do not survive the round trip');
  for (const { id, name, polygons } of basemap.features) {
    const area = polygons.reduce((sum, [outline]) => sum + ringArea(outline, basemap.arcs), 0);
    expect(area > 0, `${name} (${id}) has no area left`);
  }
  for (const [id, name] of Object.entries(MUST_HAVE)) {
    expect(read.features.some((feature) => feature.id === Number(id)), `${name} (${id}) is missing`);
  }
  expect(brotli <= BUDGET_BROTLI, `${brotli} bytes with brotli; the budget is ${BUDGET_BROTLI}`);
}

function expect(fact, otherwise) {
  if (fact) return;
  console.error(`basemap: ${otherwise}; nothing was written`);
  process.exit(1);
}

function report({ header, arcs, features }) {
  const polygons = features.reduce((sum, feature) => sum + feature.polygons.length, 0);
  const points = arcs.reduce((sum, arc) => sum + arc.length, 0);
  console.log(`${features.length} features, ${polygons} polygons, ${arcs.length} arcs, ${points} points`);
  console.log(`${bytes.length} bytes, ${brotli} with brotli (budget ${BUDGET_BROTLI})`);
  console.log(Object.entries(header).map(([field, value]) => `${field} ${value}`).join(', '));
}
