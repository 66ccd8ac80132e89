import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { instant, MINUTE } from '@communaux/shared/kernel';
import { fromWall, toWall } from './wall-time.js';

const PARIS = 'Europe/Paris';
const iso = (wall: string) => {
  const at = fromWall(wall, PARIS);
  return at === undefined ? undefined : new Date(at).toISOString();
};

describe('the clock of the zone', () => {
  it('gives back the wall time it was read from', () => {
    const minutes = fc.integer({ min: 28_000_000, max: 31_000_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const wall = toWall(instant(minute * MINUTE), PARIS);
        const again = fromWall(wall, PARIS);
        return again !== undefined && toWall(again, PARIS) === wall;
      }),
    );
  });
  it('is one hour ahead in winter, two in summer', () => {
    expect(iso('2026-01-15T09:00')).toBe('2026-01-15T08:00:00.000Z');
    expect(iso('2026-07-15T09:00')).toBe('2026-07-15T07:00:00.000Z');
  });
  it('takes the first of the two half past two of October', () => {
    expect(iso('2026-10-25T02:30')).toBe('2026-10-25T00:30:00.000Z');
  });
  it('moves the half past two that March skips to half past three', () => {
    expect(iso('2026-03-29T02:30')).toBe('2026-03-29T01:30:00.000Z');
  });
  it('does not guess a half-typed date', () => {
    expect(fromWall('2026-03-', PARIS)).toBeUndefined();
    // What a date field holds while somebody types 2026.
    for (const year of ['0002', '0020', '0202', '9999'])
      expect(fromWall(`${year}-03-03T14:30`, PARIS)).toBeUndefined();
    expect(fromWall('1900-01-01T12:00', PARIS)).toBeDefined();
    expect(fromWall('2999-12-31T12:00', PARIS)).toBeDefined();
  });
});
