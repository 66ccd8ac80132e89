import { describe, expect, it } from '@jest/globals';
import { duelStrengths } from './duel-strength.js';
import { peeled, strongestPaths } from './schulze.js';
import { count, countUrns, duelsIn, orderIn, pathsIn } from './ranked.fixture.js';

describe('a duel', () => {
  it('is won by a vote that ranks one option and not the other, or says nothing of it, as the question says', () => {
    const ballots = '3:a>b 2:b 4:c>a';
    expect(duelsIn(count({ method: 'schulze' }, ballots))).toEqual({
      a: { b: 7, c: 3 },
      b: { a: 2, c: 5 },
      c: { a: 4, b: 4 },
    });
    expect(duelsIn(count({ method: 'schulze', unranked: 'no_opinion' }, ballots))).toEqual({
      a: { b: 3, c: 0 },
      b: { a: 0, c: 0 },
      c: { a: 4, b: 0 },
    });
  });
  it('is not fought between options of one rank, named or left out together', () => {
    expect(duelsIn(count({ method: 'schulze', options: ['a', 'b', 'c', 'd'] }, '5:a=b>c'))).toEqual({
      a: { b: 0, c: 5, d: 5 },
      b: { a: 0, c: 5, d: 5 },
      c: { a: 0, b: 0, d: 5 },
      d: { a: 0, b: 0, c: 0 },
    });
  });
  it('is fought by each two of however many options', () => {
    const options = Array.from({ length: 70 }, (_, place) => `o${place}`);
    const turned = (by: number) => [...options.slice(by), ...options.slice(0, by)];
    const ballots = [turned(0), turned(33), turned(64).slice(0, 20), turned(5).toReversed()];
    const text = ballots.map((ballot, rank) => `${rank + 1}:${ballot.join('>')}`).join(' ');
    const duels = duelsIn(
      count({ method: 'ranked_pairs', options, tieBreak: { rules: ['draw'], seed: 's' } }, text),
    );
    const placeIn = (ballot: readonly string[], option: string) =>
      ballot.includes(option) ? ballot.indexOf(option) : ballot.length;
    for (const own of options)
      for (const other of options.filter((option) => option !== own))
        expect(duels[own]?.[other]).toBe(
          ballots.reduce(
            (sum, ballot, rank) => sum + (placeIn(ballot, own) < placeIn(ballot, other) ? rank + 1 : 0),
            0,
          ),
        );
  });
  it('counts each ballot for the weight of its urn', () => {
    const urns = [
      { weight: 3n, shapes: [{ ballot: 'a>b', count: 2 }] },
      { weight: 5n, shapes: [{ ballot: 'b>a', count: 1 }] },
    ];
    const counted = countUrns({ method: 'schulze' }, urns);
    expect(duelsIn(counted)).toEqual({ a: { b: 6 }, b: { a: 5 } });
    expect(counted.figures['voice']).toBe(11);
    expect(counted.ballots).toEqual({ valid: 3, blank: 0, invalid: 0 });
  });
  it('is told as text beyond what a number carries exactly', () => {
    const urns = [
      { weight: 9_007_199_254_740_992n, shapes: [{ ballot: 'a>b', count: 1 }] },
      { weight: 9_007_199_254_740_991n, shapes: [{ ballot: 'b>a', count: 1 }] },
    ];
    expect(countUrns({ method: 'schulze' }, urns).figures['duels']).toEqual({
      a: { b: '9007199254740992' },
      b: { a: 9_007_199_254_740_991 },
    });
  });
});

describe('the strength of a duel', () => {
  const duels = [
    [0n, 7n, 5n],
    [3n, 0n, 5n],
    [5n, 4n, 0n],
  ];
  it('is the votes of its winner, then how few oppose', () => {
    const { strengths, votesOf } = duelStrengths(duels, 'winning_votes');
    expect(strengths).toEqual([
      [0n, 53n, 0n],
      [0n, 0n, 36n],
      [0n, 0n, 0n],
    ]);
    expect([53n, 36n, 0n].map(votesOf)).toEqual([7n, 5n, 0n]);
  });
  it('or the difference', () => {
    const { strengths, votesOf } = duelStrengths(duels, 'margins');
    expect(strengths).toEqual([
      [0n, 4n, 0n],
      [0n, 0n, 1n],
      [0n, 0n, 0n],
    ]);
    expect([4n, 0n].map(votesOf)).toEqual([4n, 0n]);
  });
  it('by fewer opposing votes decides between wins of the same votes', () => {
    // Of the circle a > b > c > a, all with 6 votes, the one most opposed gives way.
    const ballots = '4:a>b=c 2:b>c>a 2:c>a>b 2:b=c>a 1:b>a=c';
    const counted = count({ method: 'schulze' }, ballots);
    expect(orderIn(counted)).toBe(orderIn(count({ method: 'ranked_pairs' }, ballots)));
  });
});

describe('paths and layers', () => {
  it('are as strong as their weakest duel, and go through as many as it takes', () => {
    const chain = [
      [0n, 9n, 0n, 0n],
      [0n, 0n, 5n, 0n],
      [0n, 0n, 0n, 7n],
      [2n, 0n, 0n, 0n],
    ];
    expect(strongestPaths(chain)).toEqual([
      [0n, 9n, 5n, 5n],
      [2n, 0n, 5n, 5n],
      [2n, 2n, 0n, 7n],
      [2n, 2n, 2n, 0n],
    ]);
  });
  it('peel off those whom none of the rest beats, never by counting wins', () => {
    const beats = (winner: number, loser: number) => [`0>1`, `1>2`, `0>2`].includes(`${winner}>${loser}`);
    expect(peeled(4, beats)).toEqual([[0, 3], [1], [2]]);
    expect(() => peeled(2, () => true)).toThrow('cycle');
  });
});

describe('Schulze', () => {
  it('says who stands above whom, by which path, and fills places from the top', () => {
    const counted = count({ method: 'schulze', places: 2 }, '40:A>B>C 35:B>C>A 25:C>A>B');
    expect(counted).toMatchObject({ status: 'decided', winners: ['A', 'B'], ties: [] });
    expect(pathsIn(counted)).toEqual({ A: { B: 65, C: 65 }, B: { A: 60, C: 75 }, C: { A: 60, B: 60 } });
    expect(counted.trace).toEqual([
      { code: 'ballots', facts: { valid: 100, blank: 0, invalid: 0 } },
      { code: 'duel-won', facts: { option: 'A', options: ['B'], votes: 65, opposing: 35 } },
      { code: 'duel-won', facts: { option: 'C', options: ['A'], votes: 60, opposing: 40 } },
      { code: 'duel-won', facts: { option: 'B', options: ['C'], votes: 75, opposing: 25 } },
      { code: 'path', facts: { option: 'A', options: ['B'], votes: 65, opposing: 60 } },
      { code: 'path', facts: { option: 'A', options: ['C'], votes: 65, opposing: 60 } },
      { code: 'unbeaten', facts: { place: 1, options: ['A'] } },
      { code: 'unbeaten', facts: { place: 2, options: ['B'] } },
      { code: 'unbeaten', facts: { place: 3, options: ['C'] } },
      { code: 'chosen', facts: { options: ['A', 'B'] } },
      { code: 'enough-schulze', facts: { option: 'C', count: 6 } },
    ]);
  });
  it('says a whole duel even, and who wins all of them', () => {
    const told = count({ method: 'schulze' }, '2:A>B>C 2:B>A>C').trace;
    expect(told).toContainEqual({ code: 'duel-even', facts: { options: ['A', 'B'], votes: 2 } });
    expect(told.some(({ code }) => code === 'condorcet')).toBe(false);
    expect(told.some(({ code }) => code === 'chosen')).toBe(false);
    const { trace } = count({ method: 'schulze' }, '3:A>B>C 2:B>A>C');
    expect(trace.filter(({ code }) => code === 'condorcet')).toEqual([
      { code: 'condorcet', facts: { option: 'A' } },
    ]);
  });
  it('says amounts as shares of the whole voice where ballots are weighed', () => {
    const urns = [
      { weight: 3n, shapes: [{ ballot: 'a>b', count: 2 }] },
      { weight: 5n, shapes: [{ ballot: 'b>a', count: 1 }] },
    ];
    expect(countUrns({ method: 'schulze' }, urns).trace[1]).toEqual({
      code: 'duel-won-weighed',
      facts: { option: 'a', options: ['b'], votesPoints: '600/11', opposingPoints: '500/11' },
    });
  });
  it('says what would have been enough of one box alone, weighing what it may, and not of many options', () => {
    const box = (weight: bigint) => ({
      weight,
      shapes: [
        { ballot: 'a>b', count: 5 },
        { ballot: 'b>a', count: 3 },
      ],
    });
    const enough = (...weights: readonly bigint[]) =>
      countUrns({ method: 'schulze' }, weights.map(box)).figures['enough'];
    expect([enough(1n), enough(6n), enough(1n, 2n)]).toEqual([{ b: 3 }, { b: 3 }, {}]);
    const some = (length: number) => {
      const options = Array.from({ length }, (_, place) => `o${place}`);
      return count({ method: 'schulze', options }, '2:o1>o0 1:o0').figures['enough'];
    };
    expect(some(20)).toEqual({ o0: 2 });
    expect(some(21)).toEqual({});
  });
  it('leaves a tie for a place open, or settles it by the order of the chair', () => {
    const ballots = '7:A>B>C 7:B>A>C 2:C>A>B 2:C>B>A';
    expect(count({ method: 'schulze' }, ballots)).toMatchObject({
      status: 'unresolved',
      winners: [],
      ties: [{ options: ['A', 'B'], over: 'place', round: 0, settledBy: null }],
    });
    const chair = { rules: ['chair'], chair: ['C', 'B', 'A'] } as const;
    expect(count({ method: 'schulze', tieBreak: chair }, ballots)).toMatchObject({
      status: 'decided',
      winners: ['B'],
      ties: [{ settledBy: 'chair', order: ['B', 'A'] }],
    });
    expect(count({ method: 'schulze', places: 2 }, ballots)).toMatchObject({
      status: 'decided',
      winners: ['A', 'B'],
      ties: [],
    });
  });
});
