import { never } from '@communaux/shared/kernel';
import { isProjected, type Position } from './projection.js';

type Shape<Type extends string, Coordinates> = { readonly type: Type; readonly coordinates: Coordinates };
type Positions = readonly Position[];

/** The GeoJSON geometries (RFC 7946) that an economic site needs. */
export type Geometry =
  | Shape<'Point', Position>
  | Shape<'MultiPoint' | 'LineString', Positions>
  | Shape<'Polygon' | 'MultiLineString', readonly Positions[]>
  | Shape<'MultiPolygon', readonly (readonly Positions[])[]>;

const DEPTH: ReadonlyMap<unknown, number> = new Map([
  ['Point', 0],
  ['MultiPoint', 1],
  ['LineString', 1],
  ['Polygon', 2],
  ['MultiLineString', 2],
  ['MultiPolygon', 3],
]);

const isPosition = (value: readonly unknown[]): boolean => value.length >= 2 && value.every(Number.isFinite);

const isNested = (value: unknown, depth: number): boolean =>
  Array.isArray(value) &&
  (depth === 0 ? isPosition(value) : value.every((part) => isNested(part, depth - 1)));

/** Whether a parsed JSON value has the shape of a geometry, wherever it lies and even if its rings are open. */
export const isGeometry = (value: unknown): value is Geometry => {
  if (typeof value !== 'object' || value === null || !('type' in value) || !('coordinates' in value))
    return false;
  const depth = DEPTH.get(value.type);
  return depth !== undefined && isNested(value.coordinates, depth);
};

/** RFC 7946, 3.1: an empty list of coordinates may stand for "no geometry". */
export const isEmpty = (geometry: Geometry): boolean => geometry.coordinates.length === 0;

export const positionsOf = (geometry: Geometry): readonly Position[] => {
  switch (geometry.type) {
    case 'Point':
      return [geometry.coordinates];
    case 'MultiPoint':
    case 'LineString':
      return geometry.coordinates;
    case 'Polygon':
    case 'MultiLineString':
      return geometry.coordinates.flat();
    case 'MultiPolygon':
      return geometry.coordinates.flat(2);
    default:
      return never(geometry);
  }
};

/** The same geometry with every position moved. */
export const mapPositions = (geometry: Geometry, move: (at: Position) => Position): Geometry => {
  switch (geometry.type) {
    case 'Point':
      return { ...geometry, coordinates: move(geometry.coordinates) };
    case 'MultiPoint':
    case 'LineString':
      return { ...geometry, coordinates: geometry.coordinates.map(move) };
    case 'Polygon':
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map((part) => part.map(move)) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((p) => p.map((ring) => ring.map(move))) };
    default:
      return never(geometry);
  }
};

/** The rings of a surface changed one by one; other geometries are given back as they are. */
export const mapRings = (geometry: Geometry, change: (ring: Positions) => Positions): Geometry => {
  if (geometry.type === 'Polygon') return { ...geometry, coordinates: geometry.coordinates.map(change) };
  if (geometry.type !== 'MultiPolygon') return geometry;
  return { ...geometry, coordinates: geometry.coordinates.map((rings) => rings.map(change)) };
};

/** The rings of a surface; none for other geometries. */
export const ringsOf = (geometry: Geometry): readonly Positions[] =>
  geometry.type === 'Polygon'
    ? geometry.coordinates
    : geometry.type === 'MultiPolygon'
      ? geometry.coordinates.flat()
      : [];

export const isClosed = (ring: Positions): boolean => {
  const [first, last] = [ring[0], ring.at(-1)];
  return first !== undefined && last !== undefined && first.every((n, i) => n === last[i]);
};

/** A strict WGS84 geometry: in degrees, its rings closed and of four positions at least. */
export const isStrict = (geometry: Geometry): boolean =>
  !positionsOf(geometry).some(isProjected) &&
  ringsOf(geometry).every((ring) => ring.length >= 4 && isClosed(ring));
