import { describe, expect, it } from '@jest/globals';
import type { TieBreak } from './counted.js';
import { meekPaths } from './meek-paths.js';
import { divideUp, meekQuota, settleShares, shareOut } from './meek-share.js';
import { packRankings } from './pack-rankings.js';
import { count, countUrns, orderIn, roundsIn, shapesIn } from './ranked.fixture.js';

const meek = (places: number, ballots: string, tieBreak: Partial<TieBreak> = {}) =>
  count({ method: 'stv', variant: 'meek', places, tieBreak }, ballots);
const ONE = 1_000_000_000n;

describe('shares by Meek', () => {
  it('tell every step, with its figures', () => {
    const counted = meek(2, '28:A>B>C>D 14:A>C>D>B 15:B>C>A>D 17:C>A>B>D 26:D>B>C>A');
    expect(counted).toMatchObject({ status: 'decided', winners: ['A', 'B'], ties: [] });
    expect(counted.figures).toEqual({
      enough: { D: 3 },
      voice: '100',
      quota: '33.333333334',
      rounds: [
        {
          votes: { A: '42', B: '15', C: '17', D: '26' },
          elected: ['A'],
          excluded: [],
          keep: {},
          quota: '33.333333334',
          exhausted: '0',
        },
        {
          votes: { A: '33.333333348', B: '20.777777768', C: '19.888888884', D: '26' },
          elected: [],
          excluded: ['C'],
          keep: { A: '0.793650794' },
          quota: '33.333333334',
          exhausted: '0',
        },
        {
          votes: { A: '33.333333368', B: '34.57627116', D: '32.090395472' },
          elected: ['B'],
          excluded: [],
          keep: { A: '0.564971752' },
          quota: '33.333333334',
          exhausted: '0',
        },
      ],
    });
    expect(counted.trace.slice(0, 8)).toEqual([
      { code: 'ballots', facts: { valid: 100, blank: 0, invalid: 0 } },
      { code: 'meek-start', facts: { places: 2, votes: '100' } },
      { code: 'meek-round', facts: { round: 1, quota: '33.333333334', exhausted: '0' } },
      { code: 'standing', facts: { option: 'A', votes: '42', of: '100' } },
      { code: 'standing', facts: { option: 'B', votes: '15', of: '100' } },
      { code: 'standing', facts: { option: 'C', votes: '17', of: '100' } },
      { code: 'standing', facts: { option: 'D', votes: '26', of: '100' } },
      { code: 'elected', facts: { option: 'A', votes: '42', quota: '33.333333334' } },
    ]);
    expect(counted.trace[8]).toEqual({
      code: 'meek-keep',
      facts: { option: 'A', keepPoints: '396825397/5000000' },
    });
    expect(counted.trace.filter(({ code }) => code === 'excluded')).toEqual([
      { code: 'excluded', facts: { option: 'C', votes: '19.888888884', of: '100' } },
    ]);
    expect(counted.trace.slice(-2)).toEqual([
      { code: 'chosen', facts: { options: ['A', 'B'] } },
      { code: 'enough-stv', facts: { option: 'D', count: 3 } },
    ]);
    expect(orderIn(counted)).toBe('A>B>D>C');
  });
  it('let the quota fall as ballots run out', () => {
    const counted = meek(2, '50:a 20:b 16:c 4:d>c');
    expect(roundsIn(counted).map(({ quota }) => quota)).toEqual([
      '30.000000001',
      '20.000000251',
      '20.000000251',
    ]);
    expect(roundsIn(counted)[1]).toMatchObject({ keep: { a: '0.400000015' }, excluded: ['d'] });
    expect(roundsIn(counted)[2]).toMatchObject({ votes: { b: '20', c: '20' }, exhausted: '29.99999925' });
    expect(counted.ties).toMatchObject([
      { options: ['b', 'c'], over: 'exclusion', round: 3, settledBy: null },
    ]);
    expect(counted).toMatchObject({ status: 'unresolved', winners: ['a'] });
  });
  it('settle a tie for the exclusion by the declared rules, and say by which', () => {
    const settled = meek(2, '50:a 20:b 16:c 4:d>c', { rules: ['look_back'] });
    expect(settled).toMatchObject({ status: 'decided', winners: ['a', 'b'] });
    expect(settled.trace.find(({ code }) => code === 'excluded-look_back')?.facts).toMatchObject({
      option: 'c',
      options: ['b'],
    });
  });
  it('take out together those alone who have no vote at all', () => {
    const options = ['a', 'b', 'c', 'd', 'e'];
    const asked = { method: 'stv', variant: 'meek', places: 1, options } as const;
    const none = count(asked, '5:a 4:b>d 3:c>b');
    expect(none).toMatchObject({ status: 'decided', winners: ['b'] });
    expect(none.ties).toMatchObject([{ options: ['d', 'e'], settledBy: null }]);
    expect(roundsIn(none).map(({ excluded }) => excluded)).toEqual([['d', 'e'], ['c'], []]);
    expect(meek(1, '9:a 8:b 1:c>b 1:d>b 3:e').status).toBe('unresolved');
  });
  it('give the last places to those who are left', () => {
    const counted = meek(3, '10:a 2:b 1:c');
    expect(counted).toMatchObject({ status: 'decided', winners: ['a', 'b', 'c'] });
    expect(counted.trace).toContainEqual({ code: 'elected-last', facts: { options: ['b', 'c'] } });
    expect(meek(2, '3:a 2:b').winners).toEqual(['a', 'b']);
  });
  it('say shares where ballots are weighed', () => {
    const counted = countUrns({ method: 'stv', variant: 'meek', places: 1, options: ['a', 'b'] }, [
      { weight: 3n, shapes: [{ ballot: 'a>b', count: 2 }] },
      { weight: 5n, shapes: [{ ballot: 'b', count: 1 }] },
    ]);
    expect(counted).toMatchObject({ winners: ['a'], figures: { voice: '11', quota: '5.500000001' } });
    expect(counted.trace[1]).toEqual({
      code: 'meek-start-weighed',
      facts: { places: 1, votesPoints: '100' },
    });
  });
});

describe('what a ballot passes through', () => {
  const packed = packRankings(
    ['a', 'b', 'c', 'd'],
    [
      { weight: 2n, shapes: shapesIn('3:a>b>c 1:d>a>b 4:a>c') },
      { weight: 3n, shapes: shapesIn('5:b>a 1:a') },
    ],
  );
  const standing = (place: number) => (['elected', 'in', 'in', 'excluded'] as const)[place] ?? 'in';
  it('is told once for all ballots that go the same way', () => {
    expect(meekPaths(packed, standing)).toEqual({
      nodes: 5,
      parents: [-1, 0, 1, 1, 0],
      places: [-1, 0, 1, 2, 1],
      // a: 2 * (3 + 1 + 4) + 3 * 1; then b: 2 * (3 + 1), c: 2 * 4; b first: 3 * 5.
      voices: [0n, 19n, 8n, 8n, 15n],
    });
  });
  it('keeps its part of each ballot, rounded up, and leaves the rest', () => {
    const votes = shareOut(meekPaths(packed, standing), [333_333_333n, ONE, ONE, 0n]);
    expect(votes).toEqual([19n * 333_333_333n, 8n * 666_666_667n + 15n * ONE, 8n * 666_666_667n, 0n]);
    const third = shareOut({ nodes: 3, parents: [-1, 0, 1], places: [-1, 0, 1], voices: [0n, 1n, 1n] }, [
      1n,
      1n,
    ]);
    expect(third).toEqual([1n, 1n]);
  });
});

describe('the arithmetic of the reference rule', () => {
  it('cuts the quota off, and adds the smallest amount', () => {
    expect(meekQuota([10n, 5n, 5n], 2)).toBe(7n);
    expect(meekQuota([9n], 2)).toBe(4n);
  });
  it('rounds up, and leaves what divides alone', () => {
    expect([divideUp(10n, 5n), divideUp(11n, 5n), divideUp(0n, 5n)]).toEqual([2n, 3n, 0n]);
  });
  it('shares out until less than a millionth is above the quota', () => {
    const paths = { nodes: 3, parents: [-1, 0, 1], places: [-1, 0, 1], voices: [0n, 90n, 90n] };
    const wish = { paths, places: 1, isElected: (place: number) => place === 0, reaches: () => false };
    const { keep, surplus, quota } = settleShares(wish, [ONE, ONE]);
    expect(quota).toBe(45n * ONE + 1n);
    expect(keep).toEqual([500_000_001n, ONE]);
    expect(surplus).toBe(90n * 500_000_001n - quota);
    expect(surplus < 1_000n).toBe(true);
    const early = settleShares({ ...wish, reaches: () => true }, [ONE, ONE]);
    expect(early).toMatchObject({ keep: [ONE, ONE], surplus: 45n * ONE - 1n });
  });
});
