import { describe, expect, it } from '@jest/globals';
import { inFrance, isProjected, toLambert93, toWgs84, type Position } from './projection.js';

/**
 * Lambert-93 written from IGN's published constants (NTG 71), independently of the projection library:
 * exponent, radius constant in metres, pole of the cone in metres, eccentricity of GRS80.
 */
const byHand = (lon: number, lat: number): Position => {
  const [n, c, xs, ys, e] = [0.725607765, 11_754_255.426, 700_000, 12_655_612.05, 0.0818191910428];
  const [phi, gamma] = [(lat * Math.PI) / 180, (n * (lon - 3) * Math.PI) / 180];
  const isometric =
    Math.log(Math.tan(Math.PI / 4 + phi / 2)) -
    (e / 2) * Math.log((1 + e * Math.sin(phi)) / (1 - e * Math.sin(phi)));
  const radius = c * Math.exp(-n * isometric);
  return [xs + radius * Math.sin(gamma), ys - radius * Math.cos(gamma)];
};

describe('Lambert-93', () => {
  it('has its origin where the law puts it', () => {
    expect(toLambert93([3, 46.5])).toEqual([700_000, 6_600_000]);
    expect(toWgs84([700_000, 6_600_000])).toEqual([3, 46.5]);
  });
  it.each([
    ['Dunkerque', 2.3768, 51.0344],
    ['Brest', -4.4861, 48.3904],
    ['Strasbourg', 7.7521, 48.5734],
    ['Bonifacio', 9.1592, 41.3871],
  ] as const)('agrees with the constants of IGN at %s', (_, lon, lat) => {
    const [x, y] = toLambert93([lon, lat]);
    const [east, north] = byHand(lon, lat);
    expect(Math.hypot(x - east, y - north)).toBeLessThan(0.02);
    expect(toWgs84([x, y])).toEqual([expect.closeTo(lon, 6), expect.closeTo(lat, 6)]);
  });
  it('comes back to the same centimetre', () => {
    const there: Position = [656_589.7, 6_425_785.32];
    const degrees = toWgs84(there);
    const [x, y] = degrees ? toLambert93(degrees) : [0, 0];
    expect([Math.abs(x - there[0]) < 0.02, Math.abs(y - there[1]) < 0.02]).toEqual([true, true]);
  });
  it('keeps the height', () => expect(toWgs84([700_000, 6_600_000, 81])).toEqual([3, 46.5, 81]));
});

describe('metres', () => {
  it('are told from degrees by their size', () => {
    expect(isProjected([656_589, 6_425_785])).toBe(true);
    expect(isProjected([2.35, 48.85])).toBe(false);
  });
  it.each([
    ['Pointe-à-Pitre', [656_000, 1_794_000], [-61.53, 16.22]],
    ['Cayenne', [354_000, 546_000], [-52.32, 4.94]],
    ['Saint-Denis de La Réunion', [338_000, 7_690_000], [55.44, -20.88]],
    ['Mamoudzou', [523_600, 8_586_000], [45.22, -12.79]],
  ] as [string, Position, Position][])(
    'of overseas are told by their northing: %s',
    (_, metres, [lon, lat]) => {
      const found = toWgs84(metres) ?? [0, 0];
      expect(found[0]).toBeCloseTo(lon, 1);
      expect(found[1]).toBeCloseTo(lat, 1);
      expect(inFrance(found)).toBe(true);
    },
  );
  it('of no French projection are left unread', () => expect(toWgs84([656_589, 4_000_000])).toBeNull());
});
