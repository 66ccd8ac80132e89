import { describe, expect, it } from '@jest/globals';
import { aMap } from '../zone.fixture.js';
import { cornersOf, readGeometry } from './geometry.js';
import { MAP_HEIGHT, MAP_WIDTH } from './project.js';
import { stepTo } from './step-to.js';
import { drawMap } from './things.js';

const ring = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 0],
];

describe('a geometry of an official file', () => {
  it('is read whatever its kind, its third dimension or its wrapping', () => {
    expect(readGeometry({ type: 'Point', coordinates: [1, 2, 90] })).toEqual({ kind: 'point', at: [1, 2] });
    const multi = { type: 'MultiPolygon', coordinates: [[ring], [ring]] };
    expect(readGeometry({ type: 'Feature', geometry: multi })).toMatchObject({ polygons: [[ring], [ring]] });
  });
  it.each([
    null,
    'POINT(1 2)',
    { type: 'Point', coordinates: ['1', '2'] },
    { type: 'Polygon', coordinates: [] },
    { type: 'Polygon', coordinates: [[[0, 0]]] },
    { type: 'LineString', coordinates: ring },
  ])('is left out when it cannot be drawn: %j', (json) => {
    expect(readGeometry(json)).toBeNull();
  });
});

describe('the drawing', () => {
  it('fits the paper, keeps north up and east on the right', () => {
    const { drawn, undrawn } = drawMap(aMap);
    const [west, east] = drawn.map(({ middle }) => middle);
    expect(undrawn).toBe(1);
    expect(west?.[0]).toBeLessThan(east?.[0] ?? 0);
    for (const { middle } of drawn) {
      expect(middle[0]).toBeGreaterThan(0);
      expect(middle[0]).toBeLessThan(MAP_WIDTH);
      expect(middle[1]).toBeGreaterThan(0);
      expect(middle[1]).toBeLessThan(MAP_HEIGHT);
    }
  });
  it('does not care which way an outline is wound', () => {
    const wound = (reverse: boolean) => {
      const [first] = aMap.parcels;
      if (!first) throw new Error('The fixture has lost its parcel');
      const coordinates = [reverse ? ring.toReversed() : ring];
      const geometry = { type: 'Polygon', coordinates };
      return drawMap({ ...aMap, parcels: [{ ...first, geometry }], establishments: [], assets: [] });
    };
    expect(wound(true).drawn[0]?.middle).toEqual(wound(false).drawn[0]?.middle);
  });
  it('is not shrunk by one establishment whose point lies in another département', () => {
    const away = { type: 'Point', coordinates: [3.9815, 49.2527] };
    const [here] = aMap.establishments;
    if (!here) throw new Error('The fixture has lost its establishment');
    const lost = drawMap({ ...aMap, establishments: [here, { ...here, id: 'e9', point: away }] });
    expect(lost.drawn.map(({ thing }) => thing.id)).toEqual(['t1', 't2', 'e1', 'a1']);
    expect(lost.drawn[0]).toEqual(drawMap(aMap).drawn[0]);
    expect(lost.undrawn).toBe(1);
  });
  it('draws a zone of one point, and none at all', () => {
    const [point] = aMap.assets;
    const only = drawMap({ ...aMap, parcels: [], establishments: [], assets: point ? [point] : [] });
    expect(only.drawn[0]?.middle).toEqual([MAP_WIDTH / 2, MAP_HEIGHT / 2]);
    expect(drawMap({ ...aMap, parcels: [], establishments: [], assets: [] }).drawn).toEqual([]);
    expect(cornersOf({ kind: 'point', at: [1, 2] })).toEqual([[1, 2]]);
  });
});

describe('walking through shapes', () => {
  it('goes round, jumps to both ends, and leaves other keys alone', () => {
    const keys = ['a', 'b', 'c'];
    expect(stepTo(keys, 'c', 'ArrowRight')).toBe('a');
    expect(stepTo(keys, 'a', 'ArrowUp')).toBe('c');
    expect(stepTo(keys, undefined, 'ArrowDown')).toBe('a');
    expect(stepTo(keys, 'b', 'End')).toBe('c');
    expect(stepTo(keys, 'b', 'Tab')).toBeUndefined();
    expect(stepTo([], undefined, 'Home')).toBeUndefined();
  });
});
