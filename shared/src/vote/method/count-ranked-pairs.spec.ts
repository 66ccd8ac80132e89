import { describe, expect, it } from '@jest/globals';
import type { TieBreak } from './counted.js';
import { agreed, joined, lock, nothingLocked, stands } from './locked.js';
import { rankPairs } from './ranked-pairs.js';
import { count, countUrns, orderIn } from './ranked.fixture.js';

/** Three duels of 6 to 3 that go round in a circle; d loses to all by 9 to 0. */
const CIRCLE = '3:a>b>c>d 3:b>c>a>d 3:c>a>b>d';
const chair = (order: string): Partial<TieBreak> => ({ rules: ['chair'], chair: [...order] });
const codes = (ballots: string, tieBreak: Partial<TieBreak> = {}, places = 1) =>
  count({ method: 'ranked_pairs', tieBreak, places }, ballots).trace.map(({ code }) => code);

describe('ranked pairs', () => {
  it('set a duel aside that stronger ones contradict', () => {
    const counted = count({ method: 'ranked_pairs' }, '40:A>B>C 35:B>C>A 25:C>A>B');
    expect(orderIn(counted)).toBe('A>B>C');
    expect(counted.figures['locked']).toEqual([
      ['B', 'C'],
      ['A', 'B'],
    ]);
    expect(counted.trace.slice(4)).toEqual([
      { code: 'pair-locked', facts: { option: 'B', options: ['C'], votes: 75 } },
      { code: 'pair-locked', facts: { option: 'A', options: ['B'], votes: 65 } },
      { code: 'pair-set-aside', facts: { option: 'C', options: ['A'], votes: 60 } },
      { code: 'chosen', facts: { options: ['A'] } },
      { code: 'enough-ranked_pairs', facts: { option: 'B', count: 30 } },
    ]);
  });
  it('are unresolved where duels of equal strength contradict one another and no order is declared', () => {
    const counted = count({ method: 'ranked_pairs' }, CIRCLE);
    expect(counted).toMatchObject({ status: 'unresolved', winners: [] });
    expect(counted.ties).toEqual([
      { options: ['a', 'b', 'c'], over: 'pair', round: 0, settledBy: null, order: [] },
    ]);
    expect(orderIn(counted)).toBe('a=b=c>d');
    expect(counted.figures['locked']).toEqual([
      ['a', 'd'],
      ['b', 'd'],
      ['c', 'd'],
    ]);
    expect(counted.trace[7]).toEqual({ code: 'pair-tie-open', facts: { options: ['a', 'b', 'c'] } });
    expect(codes(CIRCLE).slice(7)).toEqual([
      'pair-tie-open',
      'pair-locked',
      'pair-locked',
      'pair-locked',
      'pair-depends',
      'pair-depends',
      'pair-depends',
      'pair-tie-matters',
      'enough-ranked_pairs',
      'enough-ranked_pairs',
      'enough-ranked_pairs',
    ]);
    expect(counted.figures['enough']).toEqual({ a: 1, b: 1, c: 1 });
  });
  it('are decided all the same where every order gives the same places', () => {
    const counted = count({ method: 'ranked_pairs', places: 3 }, CIRCLE);
    expect(counted).toMatchObject({ status: 'decided', winners: ['a', 'b', 'c'] });
    expect(counted.ties).toHaveLength(1);
    expect(codes(CIRCLE, {}, 3).slice(-3)).toEqual(['pair-tie-harmless', 'chosen', 'enough-ranked_pairs']);
  });
  it('try no more orders for what would have been enough than for a few circles, and then say nothing of it', () => {
    const circle = [
      [0n, 1n, 0n],
      [0n, 0n, 1n],
      [1n, 0n, 0n],
    ];
    expect(rankPairs(circle, () => null).ends).toHaveLength(3);
    expect(rankPairs(circle, () => null, 3).ends).toEqual([]);
    const many = '1:H>G>B>E>F>C>A>D 1:B>A>D>G>F>C>E>H 1:G>A>D>E>F>C>H>B';
    expect(count({ method: 'ranked_pairs' }, many).figures['enough']).toEqual({});
  });
  it('lock equal duels in the declared order: whose loser comes last first, so that the first gains', () => {
    expect(orderIn(count({ method: 'ranked_pairs', tieBreak: chair('abcd') }, CIRCLE))).toBe('a>b>c>d');
    expect(orderIn(count({ method: 'ranked_pairs', tieBreak: chair('cba') }, CIRCLE))).toBe('c>a>b>d');
    const settled = count({ method: 'ranked_pairs', tieBreak: chair('bcad') }, CIRCLE);
    expect(settled).toMatchObject({ status: 'decided', winners: ['b'] });
    expect(settled.ties).toEqual([
      { options: ['a', 'b', 'c'], over: 'pair', round: 0, settledBy: 'chair', order: ['b', 'c', 'a'] },
    ]);
    expect(settled.trace).toContainEqual({ code: 'pair-tie-chair', facts: { options: ['b', 'c', 'a'] } });
    expect(codes(CIRCLE, chair('bcad'))).not.toContain('pair-tie-harmless');
  });
  it('tell each circle that the declared order settles', () => {
    const circles = '3:a>b>c 3:b>c>a 3:c>a>b 2:d>e>f 2:e>f>d 2:f>d>e';
    const asked = { method: 'ranked_pairs', unranked: 'no_opinion', tieBreak: chair('acbdfe') } as const;
    const { ties } = count(asked, circles);
    expect(ties.filter(({ over }) => over === 'pair')).toMatchObject([
      { options: ['a', 'b', 'c'], settledBy: 'chair', order: ['a', 'c', 'b'] },
      { options: ['d', 'e', 'f'], settledBy: 'chair', order: ['d', 'f', 'e'] },
    ]);
  });
  it('wait for a second ballot where the rule asks for one', () => {
    expect(codes(CIRCLE, { rules: ['second_ballot', 'chair'], chair: ['a', 'b', 'c'] })).toContain(
      'pair-tie-second_ballot',
    );
  });
  it('leave two options level that no duel parts, and settle the place between them', () => {
    const level = '2:a>b>c 2:b>a>c';
    expect(count({ method: 'ranked_pairs' }, level)).toMatchObject({
      status: 'unresolved',
      ties: [{ options: ['a', 'b'], over: 'place', settledBy: null }],
    });
    const settled = count({ method: 'ranked_pairs', tieBreak: chair('ba') }, level);
    expect(settled).toMatchObject({ status: 'decided', winners: ['b'] });
    expect(settled.ties).toMatchObject([{ over: 'place', settledBy: 'chair', order: ['b', 'a'] }]);
  });
  it('give up, and say so, where orders are too many to try', () => {
    const size = 14;
    const round = Array.from({ length: size }, (_, i) =>
      Array.from({ length: size }, (_, j) =>
        (j - i + size) % size > 0 && (j - i + size) % size < size / 2 ? 1n : 0n,
      ),
    );
    const { ends, sure } = rankPairs(round, () => null);
    expect(ends).toEqual([]);
    expect(sure.above.every((bit) => bit === 0)).toBe(true);
  });
  it('leave all places open then, but for what was sure before', () => {
    const keys = [...'abcdefghijklmn'];
    const ballots = keys.map((_, i) => [...keys.slice(i), ...keys.slice(0, i), 'z'].join('>'));
    const counted = countUrns({ method: 'ranked_pairs', options: [...keys, 'z'] }, [
      { weight: 1n, shapes: ballots.map((ballot) => ({ ballot, count: 1 })) },
    ]);
    expect(counted).toMatchObject({
      winners: [],
      status: 'unresolved',
      ties: [{ over: 'pair', options: keys }],
    });
    expect(orderIn(counted)).toBe(`${keys.join('=')}>z`);
    expect(counted.figures['locked']).toEqual(keys.map((key) => [key, 'z']));
    const fates = counted.trace.map(({ code }) => code).filter((code) => code.startsWith('pair-'));
    expect(fates.slice(0, 16)).toEqual(['pair-tie-open', ...keys.map(() => 'pair-locked'), 'pair-depends']);
    expect(new Set(fates.slice(15))).toEqual(new Set(['pair-depends']));
    expect(counted.ties).toHaveLength(1);
  });
});

describe('duels locked', () => {
  const at = (winner: number, loser: number) => ({ winner, loser });
  it('carry what follows from them', () => {
    const locked = [at(0, 1), at(2, 3), at(1, 2)].reduce(lock, nothingLocked(4));
    expect([...locked.above]).toEqual([0, 1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0]);
    expect([stands(locked, 0, 3), stands(locked, 3, 0)]).toEqual([true, false]);
  });
  it('are not changed by one that contradicts them, nor by one that follows from them', () => {
    const locked = [at(0, 1), at(1, 2)].reduce(lock, nothingLocked(3));
    expect(lock(locked, at(2, 0))).toBe(locked);
    expect(lock(locked, at(0, 2))).toBe(locked);
    expect([...joined(locked, at(2, 0)).above]).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });
  it('agree on what all of them say', () => {
    const some = lock(nothingLocked(2), at(0, 1));
    expect([...agreed([some, some], 2).above]).toEqual([0, 1, 0, 0]);
    expect([...agreed([some, lock(nothingLocked(2), at(1, 0))], 2).above]).toEqual([0, 0, 0, 0]);
  });
});
