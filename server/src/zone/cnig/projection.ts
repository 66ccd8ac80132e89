import proj4 from 'proj4';

/** Longitude then latitude in degrees, or easting then northing in metres; a height may follow. */
export type Position = readonly [number, number, ...number[]];

/**
 * The legal projections of France (décret 2000-1276): metres, told apart by their northing alone, since no two of
 * these territories share one. RGF93, RGAF09, RGFG95, RGR92 and RGM04 are within a decimetre of WGS84.
 */
const PROJECTIONS = [
  {
    epsg: 2154,
    north: [6_000_000, 7_200_000],
    definition:
      '+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m',
  },
  { epsg: 5490, north: [1_500_000, 2_100_000], definition: '+proj=utm +zone=20 +ellps=GRS80 +units=m' },
  { epsg: 2972, north: [200_000, 700_000], definition: '+proj=utm +zone=22 +ellps=GRS80 +units=m' },
  {
    epsg: 2975,
    north: [7_600_000, 7_750_000],
    definition: '+proj=utm +zone=40 +south +ellps=GRS80 +units=m',
  },
  {
    epsg: 4471,
    north: [8_500_000, 8_650_000],
    definition: '+proj=utm +zone=38 +south +ellps=GRS80 +units=m',
  },
] as const;

const WGS84 = '+proj=longlat +datum=WGS84 +no_defs';
const lambert93 = proj4(PROJECTIONS[0].definition, WGS84);
const ways = PROJECTIONS.map(({ definition, north }) => ({ north, way: proj4(definition, WGS84) }));

/** Seven decimals of a degree are a centimetre on the ground. */
const DEGREES = 1e7;
const round = (value: number, unit: number): number => Math.round(value * unit) / unit;

/** Degrees never pass 180: anything above is metres. */
export const isProjected = ([x, y]: Position): boolean => Math.abs(x) > 180 || Math.abs(y) > 90;

/** Metres of one of the legal projections to WGS84, guessed from the magnitude; null when it is none of them. */
export const toWgs84 = ([x, y, ...height]: Position): Position | null => {
  const found = ways.find(({ north: [south, top] }) => y >= south && y <= top);
  if (!found || x < 0 || x > 1_400_000) return null;
  const [lon, lat] = found.way.forward([x, y]);
  return [round(lon, DEGREES), round(lat, DEGREES), ...height];
};

/** WGS84 to Lambert-93, in metres rounded to the centimetre. Meant for mainland France and Corsica. */
export const toLambert93 = ([lon, lat, ...height]: Position): Position => {
  const [x, y] = lambert93.inverse([lon, lat]);
  return [round(x, 100), round(y, 100), ...height];
};

type Box = readonly [west: number, south: number, east: number, north: number];
const TERRITORIES: readonly Box[] = [
  [-5.5, 41.2, 9.7, 51.2],
  [-63.2, 14.3, -60.7, 18.2],
  [-54.7, 2, -51.5, 5.9],
  [55.1, -21.5, 56, -20.8],
  [44.9, -13.1, 45.4, -12.5],
  [-56.5, 46.7, -56.1, 47.2],
];

/** Whether a position is on French soil, roughly: enough to see that latitude and longitude were swapped. */
export const inFrance = ([lon, lat]: Position): boolean =>
  TERRITORIES.some(
    ([west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north,
  );
