import { cell, put, type Draft, type Mend } from './draft.js';
import { isClosed, mapPositions, mapRings, positionsOf, ringsOf, type Geometry } from './geometry.js';
import { inFrance, isProjected, toWgs84, type Position } from './projection.js';
import { readGeometry } from './read-geometry.js';

/** A strict geopoint: "lon, lat" in degrees, as the schemas' example writes it. */
export const readStrictPoint = (text: string): Position | null => {
  const [, lon, lat] = /^(-?\d+(?:\.\d+)?),\s*(-?\d+(?:\.\d+)?)$/.exec(text) ?? [];
  const position: Position = [Number(lon ?? NaN), Number(lat ?? NaN)];
  return position.some(Number.isNaN) || isProjected(position) ? null : position;
};

/** Surfaces and places as GeoJSON of RFC 7946: WGS84, longitude first, rings closed. */
export const mendGeometry: Mend = (draft, field) => {
  const text = cell(draft, field.name);
  const drawing = text === '' ? null : readGeometry(text);
  if (!drawing) return;
  if (drawing.rewritten) put(draft, field.name, JSON.stringify(drawing.geometry), 'geometry-form');
  closeRings(draft, field.name, place(draft, field.name, drawing.geometry));
};

/** Points of one official column: "lon, lat". */
export const mendPoint: Mend = (draft, field) => {
  const text = cell(draft, field.name);
  const strict = readStrictPoint(text);
  if (text === '' || (strict && !isSwapped(strict))) return;
  const drawing = readGeometry(text);
  const [first] = drawing ? positionsOf(drawing.geometry) : [];
  if (!first) return;
  const { at, code } = placed(first);
  put(draft, field.name, `${at[0]}, ${at[1]}`, code ?? 'point-form');
};

const isSwapped = (at: Position): boolean => !inFrance(at) && inFrance([at[1], at[0]]);

type Placed = { readonly at: Position; readonly code: 'projected' | 'axes-swapped' | null };

/** Metres to degrees; latitude and longitude exchanged when only the exchange falls on French soil. */
const placed = (at: Position): Placed => {
  if (isProjected(at)) {
    const found = toWgs84(at);
    return found ? { at: found, code: 'projected' } : { at, code: null };
  }
  const [x, y, ...height] = at;
  return isSwapped(at) ? { at: [y, x, ...height], code: 'axes-swapped' } : { at, code: null };
};

const place = (draft: Draft, field: string, geometry: Geometry): Geometry => {
  // One stray position must not turn the others round: a geometry is exchanged as a whole, or not at all.
  const codes = new Set(positionsOf(geometry).map((at) => placed(at).code));
  const [code] = codes;
  if (codes.size !== 1 || !code) return geometry;
  const moved = mapPositions(geometry, (at) => placed(at).at);
  put(draft, field, JSON.stringify(moved), code);
  return moved;
};

/** Ends of a ring nearer than this are one point: about ten centimetres, in degrees. */
const SAME = 1e-6;

const closeRings = (draft: Draft, field: string, geometry: Geometry): void => {
  if (ringsOf(geometry).every(isClosed)) return;
  put(draft, field, JSON.stringify(mapRings(geometry, closeRing)), 'geometry-ring');
};

/** RFC 7946 asks the last position to be the first; in the official example they differ by seven millimetres. */
const closeRing = (ring: readonly Position[]): readonly Position[] => {
  const [first, last] = [ring[0], ring.at(-1)];
  if (!first || !last || isClosed(ring)) return ring;
  const near = Math.hypot(first[0] - last[0], first[1] - last[1]) < SAME && ring.length > 3;
  return near ? [...ring.slice(0, -1), first] : [...ring, first];
};
