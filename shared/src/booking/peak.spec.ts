import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { instant, lengthOf, overlaps, type Slot } from '../kernel/index.js';
import { freeIntervals, nextFree } from './free-intervals.js';
import { peak } from './peak.js';
import { movedTo } from './slot-arithmetic.js';
import { held, minutesSlot as at } from './testing.js';

const slots = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 20 }))
  .map(([from, length]) => at(from, from + length));
const takings = fc.array(
  fc.tuple(slots, fc.integer({ min: 1, max: 3 })).map(([slot, quantity]) => held(slot, quantity)),
  { maxLength: 12 },
);
const minutes = (slot: Slot) =>
  Array.from({ length: lengthOf(slot) / 60_000 }, (_, i) => instant(slot.from + i * 60_000));
/** The same answer by brute force: look at each minute. */
const levelAt = (all: { slot: Slot; quantity: number }[], minute: number) =>
  all
    .filter(({ slot }) => slot.from <= minute && minute < slot.to)
    .reduce((total, { quantity }) => total + quantity, 0);

describe('the peak of a pool', () => {
  it('does not add up bookings that never meet', () => {
    expect(peak([held(at(0, 5), 6), held(at(5, 9), 6)], at(0, 9))).toBe(6);
    expect(peak([held(at(0, 6), 6), held(at(5, 9), 6)], at(0, 9))).toBe(12);
  });
  it('looks only at the slot asked for', () => {
    expect(peak([held(at(0, 6), 6), held(at(4, 9), 6)], at(6, 8))).toBe(6);
    expect(peak([], at(0, 1))).toBe(0);
  });
  it('is what a watchman counting each minute would have seen', () => {
    fc.assert(
      fc.property(takings, slots, (all, slot) => {
        const watched = minutes(slot).map((minute) => levelAt(all, minute));
        expect(peak(all, slot)).toBe(Math.max(0, ...watched));
      }),
    );
  });
  it('never exceeds the sum of what touches the slot', () => {
    fc.assert(
      fc.property(takings, slots, (all, slot) => {
        const touching = all.filter((one) => overlaps(one.slot, slot));
        return peak(all, slot) <= touching.reduce((total, { quantity }) => total + quantity, 0);
      }),
    );
  });
});

describe('the free intervals of an asset', () => {
  it('are what is left between bookings', () => {
    expect(freeIntervals([held(at(2, 4)), held(at(4, 6)), held(at(8, 20))], at(0, 10))).toEqual([
      at(0, 2),
      at(6, 8),
    ]);
  });
  it('are exactly the minutes with enough room', () => {
    fc.assert(
      fc.property(
        takings,
        slots,
        fc.integer({ min: 1, max: 6 }),
        fc.integer({ min: 1, max: 3 }),
        (all, window, capacity, quantity) => {
          const free = freeIntervals(all, window, capacity, quantity).flatMap(minutes);
          expect(free).toEqual(
            minutes(window).filter((minute) => levelAt(all, minute) + quantity <= capacity),
          );
        },
      ),
    );
  });
  it('never overlap what is held on a unit', () => {
    fc.assert(
      fc.property(takings, slots, (all, window) =>
        freeIntervals(all, window).every((free) => all.every(({ slot }) => !overlaps(free, slot))),
      ),
    );
  });
  it('give the first moment from which a whole booking fits', () => {
    const busy = [held(at(2, 4)), held(at(5, 9))];
    expect(nextFree(busy, 2 * 60_000, at(1, 30))).toBe(at(9, 11).from);
    expect(nextFree(busy, 30 * 60_000, at(1, 30))).toBeNull();
    fc.assert(
      fc.property(takings, slots, (all, slot) => {
        const from = nextFree(all, lengthOf(slot), at(0, 200), 4, 2);
        expect(from).not.toBeNull();
        if (from !== null) expect(peak(all, movedTo(slot, from))).toBeLessThanOrEqual(2);
      }),
    );
  });
});
