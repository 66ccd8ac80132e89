import { describe, expect, it } from '@jest/globals';
import { instant } from '@communaux/shared/kernel';
import { toWall } from '../platform/language/wall-time.js';
import { soon } from './soon.js';

const PARIS = 'Europe/Paris';
const found = (now: string): string => toWall(soon(instant(Date.parse(now)), PARIS), PARIS);

describe('where a search begins', () => {
  it('is in an hour, on the quarter, while people work', () => {
    expect(found('2026-11-27T08:05:00Z')).toBe('2026-11-27T10:15');
    expect(found('2026-11-27T16:40:00Z')).toBe('2026-11-27T18:45');
  });
  it('is at eight where the zone sleeps: that morning, or the next one', () => {
    expect(found('2026-11-27T01:10:00Z')).toBe('2026-11-27T08:00');
    expect(found('2026-11-27T17:30:00Z')).toBe('2026-11-28T08:00');
    expect(found('2026-11-27T22:50:00Z')).toBe('2026-11-28T08:00');
    // The night the clock goes back has an hour more.
    expect(found('2026-10-24T20:30:00Z')).toBe('2026-10-25T08:00');
  });
});
