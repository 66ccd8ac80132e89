import type { Chance } from '../chance.js';

export type Position = readonly [lon: number, lat: number];
export type Polygon = { readonly type: 'Polygon'; readonly coordinates: readonly (readonly Position[])[] };

const MIDDLE: Position = [0.312_7, 47.356_1];
/** The main street does not run due east: nothing drawn by people does. */
const TURN = (14 * Math.PI) / 180;
const METRES_PER_DEGREE = 111_320;
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

/** Metres east and north of the middle of the zone, along its streets, as longitude and latitude. */
export const place = (east: number, north: number): Position => {
  const x = east * Math.cos(TURN) - north * Math.sin(TURN);
  const y = east * Math.sin(TURN) + north * Math.cos(TURN);
  const perLongitude = METRES_PER_DEGREE * Math.cos((MIDDLE[1] * Math.PI) / 180);
  return [rounded(MIDDLE[0] + x / perLongitude), rounded(MIDDLE[1] + y / METRES_PER_DEGREE)];
};

export const polygon = (corners: readonly (readonly [east: number, north: number])[]): Polygon => {
  const ring = corners.map(([east, north]) => place(east, north));
  const [first] = ring;
  return { type: 'Polygon', coordinates: [first ? [...ring, first] : ring] };
};

export const COLUMNS = 8;
export const ROWS = 6;
const WIDTH = 106;
const DEPTH = 84;
/** A street runs after the fourth column and after the third row. */
const street = (line: number, after: number): number => (line >= after ? 9 : -9);

export type Plot = {
  readonly column: number;
  readonly row: number;
  readonly shape: Polygon;
  readonly middle: readonly [east: number, north: number];
  readonly squareMetres: number;
};

/** The plots between the streets: neighbours share their crooked corners, as a land register would have it. */
export const drawPlots = (chance: Chance): readonly Plot[] => {
  const crooked = Array.from(
    { length: (COLUMNS + 1) * (ROWS + 1) },
    () => [chance.whole(-7, 7), chance.whole(-6, 6)] as const,
  );
  const corner = (
    column: number,
    row: number,
    ofColumn: number,
    ofRow: number,
  ): readonly [number, number] => {
    const [dx = 0, dy = 0] = crooked[row * (COLUMNS + 1) + column] ?? [];
    const east = (column - COLUMNS / 2) * WIDTH + street(ofColumn, COLUMNS / 2);
    const north = (row - ROWS / 2) * DEPTH + street(ofRow, ROWS / 2);
    return [east + dx, north + dy];
  };
  return Array.from({ length: COLUMNS * ROWS }, (_, at) => {
    const [column, row] = [at % COLUMNS, Math.floor(at / COLUMNS)];
    const corners = [
      [column, row],
      [column + 1, row],
      [column + 1, row + 1],
      [column, row + 1],
    ].map(([x = 0, y = 0]) => corner(x, y, column, row));
    return { column, row, shape: polygon(corners), middle: middleOf(corners), squareMetres: areaOf(corners) };
  });
};

type Corners = readonly (readonly [number, number])[];

const middleOf = (corners: Corners): readonly [number, number] => {
  const sum = (side: 0 | 1): number =>
    corners.reduce((total, corner) => total + corner[side], 0) / corners.length;
  return [sum(0), sum(1)];
};

/** Shoelace formula. */
const areaOf = (corners: Corners): number =>
  Math.round(
    Math.abs(
      corners.reduce((sum, [x, y], at) => {
        const [nextX, nextY] = corners[(at + 1) % corners.length] ?? [x, y];
        return sum + x * nextY - nextX * y;
      }, 0) / 2,
    ),
  );

/** The edge of the zone: its plots, the hedge around them, and the corner that the stream cuts. */
export const perimeter: Polygon = polygon([
  [-462, -285],
  [-120, -294],
  [448, -281],
  [470, 120],
  [396, 252],
  [286, 291],
  [-458, 281],
]);
