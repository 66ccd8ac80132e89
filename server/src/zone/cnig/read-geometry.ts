import { isGeometry, type Geometry } from './geometry.js';

/** `rewritten` when the text was not a bare GeoJSON geometry. */
export type Drawing = { readonly geometry: Geometry; readonly rewritten: boolean };

/** Reads a geometry as files hold it: GeoJSON, a whole Feature, WKT, or a bare "lon, lat". Null when unreadable. */
export const readGeometry = (text: string): Drawing | null => {
  const isJson = text.startsWith('{') || text.startsWith('[');
  const parsed = isJson ? readJson(text) : (readWkt(text) ?? readPair(text));
  if (isBare(parsed) && isGeometry(parsed)) return { geometry: parsed, rewritten: !isJson };
  const inner = unwrap(parsed);
  if (!isGeometry(inner)) return null;
  // A `crs` member, which RFC 7946 took away, would lie once the positions are in degrees: it is left out.
  const { type, coordinates } = inner;
  return { geometry: { type, coordinates } as Geometry, rewritten: true };
};

const isBare = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).every((k) => k === 'type' || k === 'coordinates');

const readJson = (text: string): unknown => {
  try {
    const parsed: unknown = JSON.parse(text);
    // `at` keeps it from passing for a bare geometry.
    return Array.isArray(parsed) ? { type: 'Point', coordinates: parsed, at: 'array' } : parsed;
  } catch {
    return null;
  }
};

/** A Feature, a collection of one feature or geometry, `{lon, lat}`: the geometry inside. */
const unwrap = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return null;
  if ('geometry' in value) return unwrap(value.geometry);
  if ('features' in value) return only(value.features);
  if ('geometries' in value) return only(value.geometries);
  if ('lon' in value && 'lat' in value) {
    return { type: 'Point', coordinates: [Number(value.lon), Number(value.lat)] };
  }
  return value;
};

const only = (list: unknown): unknown => (Array.isArray(list) && list.length === 1 ? unwrap(list[0]) : null);

const WKT_TYPES: Readonly<Record<string, string>> = {
  point: 'Point',
  multipoint: 'MultiPoint',
  polygon: 'Polygon',
  multipolygon: 'MultiPolygon',
};

/** Well-known text is GeoJSON's nesting with parentheses: each pair of numbers becomes a position. */
const readWkt = (text: string): unknown => {
  const [, kind = '', body = ''] =
    /^(?:SRID=\d+;)?\s*([a-z]+)\s*z?\s*(\([-\d\s.,()eE]+\))$/i.exec(text) ?? [];
  const type = WKT_TYPES[kind.toLowerCase()];
  if (!type) return null;
  const positions = body.replaceAll(
    /-?[\d.][-\d.eE\s]*/g,
    (numbers) => `[${numbers.trim().split(/\s+/).join(',')}]`,
  );
  const nested = readArray(positions.replaceAll('(', '[').replaceAll(')', ']'));
  if (type === 'Point') return { type, coordinates: Array.isArray(nested) ? nested[0] : null };
  return { type, coordinates: type === 'MultiPoint' ? flattenPoints(nested) : nested };
};

/** WKT writes the points of a multipoint with or without their own parentheses. */
const flattenPoints = (nested: unknown): unknown =>
  Array.isArray(nested)
    ? nested.map((p: unknown) => (Array.isArray(p) && Array.isArray(p[0]) ? p[0] : p))
    : nested;

const readArray = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** "3.98, 49.25", "3,98 ; 49,25", "652082 6861778". A comma is decimal only when another separator stands between. */
const PAIRS = [
  /^(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)$/,
  /^(-?\d+(?:[.,]\d+)?)\s*(?:[;|]|\s)\s*(-?\d+(?:[.,]\d+)?)$/,
];

const readPair = (text: string): unknown => {
  const found = PAIRS.map((pair) => pair.exec(text)).find((match) => match !== null);
  const numbers = found?.slice(1).map((n) => Number(n.replace(',', '.')));
  return numbers ? { type: 'Point', coordinates: numbers } : null;
};
