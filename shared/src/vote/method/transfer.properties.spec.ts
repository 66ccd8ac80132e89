import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { count, RUNS } from './five-options.arbitrary.fixture.js';
import { roundsIn } from './ranked.fixture.js';
import { ballots } from './rankings.arbitrary.fixture.js';

describe('counts by transfer', () => {
  const scaled = (amount: string | number | undefined, decimals: number): bigint => {
    const [whole = '0', rest = ''] = String(amount ?? 0).split('.');
    return BigInt(whole + rest.padEnd(decimals, '0'));
  };
  it('neither make nor lose votes, to the last hundred-thousandth', () => {
    fc.assert(
      fc.property(ballots({ options: 5, most: 12 }), fc.integer({ min: 1, max: 4 }), (shapes, places) => {
        const counted = count({ method: 'stv', places, tieBreak: { rules: ['draw'], seed: 's' } }, shapes);
        for (const { votes, exhausted, lost } of roundsIn(counted)) {
          const sum = Object.values(votes).reduce((all, own) => all + scaled(own, 5), 0n);
          expect(sum + scaled(exhausted, 5) + scaled(lost, 5)).toBe(BigInt(counted.ballots.valid) * 100_000n);
        }
      }),
      RUNS,
    );
  });
  it('neither make nor lose votes by Meek, to the last thousand-millionth', () => {
    fc.assert(
      fc.property(ballots({ options: 5, most: 12 }), fc.integer({ min: 1, max: 4 }), (shapes, places) => {
        const tieBreak = { rules: ['draw'], seed: 's' } as const;
        const counted = count({ method: 'stv', variant: 'meek', places, tieBreak }, shapes);
        for (const { votes, exhausted } of roundsIn(counted)) {
          const sum = Object.values(votes).reduce((all, own) => all + scaled(own, 9), 0n);
          expect(sum + scaled(exhausted, 9)).toBe(BigInt(counted.ballots.valid) * 1_000_000_000n);
        }
      }),
      RUNS,
    );
  });
});
