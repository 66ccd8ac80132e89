/** A corner: longitude and latitude in degrees (WGS84), as GeoJSON writes them. */
export type Corner = readonly [longitude: number, latitude: number];

/** What the map can draw: outlines, each a list of rings, or one point. */
export type Geometry =
  | { readonly kind: 'outline'; readonly polygons: readonly (readonly (readonly Corner[])[])[] }
  | { readonly kind: 'point'; readonly at: Corner };

/**
 * Reads a GeoJSON geometry, null when the map cannot draw it. By hand and not by a schema: two thousand outlines come
 * at once, and the library that checks schemas weighs more than the whole map.
 */
export const readGeometry = (json: unknown): Geometry | null => {
  const type = field(json, 'type');
  const coordinates = field(json, 'coordinates');
  if (type === 'Feature') return readGeometry(field(json, 'geometry'));
  if (type === 'Point') return pointOf(coordinates);
  if (type === 'Polygon') return outlineOf([coordinates]);
  if (type === 'MultiPolygon') return outlineOf(listOf(coordinates));
  return null;
};

/** All corners of a geometry, to know how far the map must reach. */
export const cornersOf = (geometry: Geometry): readonly Corner[] =>
  geometry.kind === 'point' ? [geometry.at] : geometry.polygons.flat(2);

const pointOf = (coordinates: unknown): Geometry | null => {
  const at = cornerOf(coordinates);
  return at && { kind: 'point', at };
};

const outlineOf = (polygons: readonly unknown[]): Geometry | null => {
  const read = polygons.map((polygon) =>
    listOf(polygon)
      .map(ringOf)
      .filter((ring) => ring.length > 2),
  );
  const drawn = read.filter((rings) => rings.length > 0);
  return drawn.length === 0 ? null : { kind: 'outline', polygons: drawn };
};

const ringOf = (ring: unknown): readonly Corner[] =>
  listOf(ring).flatMap((one) => {
    const corner = cornerOf(one);
    return corner ? [corner] : [];
  });

const cornerOf = (json: unknown): Corner | null => {
  const [longitude, latitude] = listOf(json);
  return typeof longitude === 'number' && typeof latitude === 'number' ? [longitude, latitude] : null;
};

const listOf = (json: unknown): readonly unknown[] => (Array.isArray(json) ? json : []);

const field = (json: unknown, name: string): unknown =>
  typeof json === 'object' && json !== null && Object.hasOwn(json, name)
    ? Reflect.get(json, name)
    : undefined;
