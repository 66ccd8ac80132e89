import { geoIdentity, geoPath } from 'd3-geo';
import type { Corner, Geometry } from './geometry.js';

export const MAP_WIDTH = 800;
export const MAP_HEIGHT = 560;
const MARGIN = 24;

/** Draws one geometry: the outline as an SVG path, and its middle. */
export type Draw = (geometry: Geometry) => { readonly path: string; readonly middle: Corner };

/**
 * A plane map fitted to these corners. A zone is two kilometres wide, so degrees are taken as flat, longitudes shrunk
 * by the cosine of the latitude. The spherical projections of d3-geo would read an outline wound the other way round
 * as the whole Earth but this zone, and official files wind theirs both ways.
 */
export const projectTo = (corners: readonly Corner[]): Draw => {
  const flat = flattener(corners);
  const fitted = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [MAP_WIDTH - MARGIN, MAP_HEIGHT - MARGIN],
      ],
      { type: 'MultiPoint', coordinates: spread(corners.map(flat)) },
    );
  const pen = geoPath(fitted).digits(1);
  return (geometry) => {
    const shape = shapeOf(geometry, flat);
    return { path: (geometry.kind === 'outline' && pen(shape)) || '', middle: tenths(pen.centroid(shape)) };
  };
};

/** A tenth of a unit is less than a pixel; more digits are only weight on the page. */
const tenths = ([x, y]: Corner): Corner => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];

export const isOnPaper = ([x, y]: Corner): boolean => x >= 0 && x <= MAP_WIDTH && y >= 0 && y <= MAP_HEIGHT;

/** Corners around the middle one: farther than a tenth of a degree, some ten kilometres, is not the same zone. */
export const together = (corners: readonly Corner[]): readonly Corner[] => {
  const middle = (axis: 0 | 1): number =>
    corners.map((corner) => corner[axis]).toSorted((a, b) => a - b)[Math.floor(corners.length / 2)] ?? 0;
  const [longitude, latitude] = [middle(0), middle(1)];
  return corners.filter(([x, y]) => Math.abs(x - longitude) < FAR && Math.abs(y - latitude) < FAR);
};
const FAR = 0.1;

type Flat = (corner: Corner) => [number, number];

const flattener = (corners: readonly Corner[]): Flat => {
  const middle = corners.reduce((sum, [, latitude]) => sum + latitude, 0) / Math.max(1, corners.length);
  const shrink = Math.cos((middle * Math.PI) / 180);
  return ([longitude, latitude]) => [longitude * shrink, latitude];
};

/** A single point has no width to fit: give it a hundred metres or so on each side. */
const spread = (corners: readonly [number, number][]): [number, number][] =>
  corners.flatMap(([x, y]) => [
    [x - A_LITTLE, y - A_LITTLE],
    [x + A_LITTLE, y + A_LITTLE],
  ]);
const A_LITTLE = 0.0002;

const shapeOf = (geometry: Geometry, flat: Flat) =>
  geometry.kind === 'point'
    ? { type: 'Point' as const, coordinates: flat(geometry.at) }
    : {
        type: 'MultiPolygon' as const,
        coordinates: geometry.polygons.map((polygon) => polygon.map((ring) => ring.map(flat))),
      };
