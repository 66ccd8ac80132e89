import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { add, canonical, compare, format, fraction, parse, subtract, toPercent } from './index.js';

const fractions = fc
  .tuple(fc.bigInt(-1_000n, 1_000n), fc.bigInt(1n, 1_000n))
  .map(([num, den]) => fraction(num, den));

describe('exact shares', () => {
  it('give back what was taken away', () => {
    fc.assert(fc.property(fractions, fractions, (a, b) => compare(subtract(add(a, b), b), a) === 0));
  });
  it('survive being written down', () => {
    fc.assert(fc.property(fractions, (a) => compare(parse(format(a)), a) === 0));
  });
  it('are rounded for display only', () => {
    expect(toPercent(fraction(2, 3))).toBe('66.7');
    expect(toPercent(fraction(1, 2), 0)).toBe('50');
  });
});

describe('canonical text', () => {
  it('does not depend on the order of keys', () => {
    expect(canonical({ b: 1, a: ['x', null], c: undefined })).toBe('{"a":["x",null],"b":1}');
  });
  it('refuses numbers that two machines could print differently', () => {
    expect(() => canonical({ share: 0.1 })).toThrow(TypeError);
  });
});
