import { describe, expect, it } from '@jest/globals';
import type { TieBreak } from './counted.js';
import { count, countUrns, lastRound, orderIn, roundsIn } from './ranked.fixture.js';

const irv = (ballots: string, tieBreak: Partial<TieBreak> = {}) =>
  count({ method: 'irv', tieBreak }, ballots);

describe('instant run-off', () => {
  it('passes the ballots of the lowest on, until one has more than half of those that name somebody', () => {
    const counted = irv('4:a>b 3:b 2:c>b 1:c');
    expect(counted.figures).toEqual({
      voice: 10,
      enough: {},
      rounds: [{ votes: { a: 4, b: 3, c: 3 }, continuing: 10, exhausted: 0, elected: [], excluded: [] }],
    });
    const settled = irv('4:a>b 3:b 2:c>b 1:c', { rules: ['chair'], chair: ['a', 'b', 'c'] });
    expect(settled.figures['rounds']).toEqual([
      { votes: { a: 4, b: 3, c: 3 }, continuing: 10, exhausted: 0, elected: [], excluded: ['c'] },
      { votes: { a: 4, b: 5 }, continuing: 9, exhausted: 1, elected: ['b'], excluded: [] },
    ]);
    expect(orderIn(settled)).toBe('b>a>c');
    expect(settled.figures['enough']).toEqual({ a: 2 });
    expect(settled.trace.at(-1)).toEqual({ code: 'enough-irv', facts: { option: 'a', count: 2 } });
  });
  it('needs more than half, not half', () => {
    expect(irv('5:a 3:b>c 2:c>b').winners).toEqual([]);
    expect(irv('6:a 3:b>c 2:c').winners).toEqual(['a']);
    expect(roundsIn(irv('5:a 3:b>c 2:c>b'))).toHaveLength(2);
  });
  it('tells every round', () => {
    expect(irv('5:a 3:b>a 1:c>a').trace).toEqual([
      { code: 'ballots', facts: { valid: 9, blank: 0, invalid: 0 } },
      { code: 'irv-round', facts: { round: 1, continuing: 9, exhausted: 0 } },
      { code: 'standing', facts: { option: 'a', votes: 5, of: 9 } },
      { code: 'standing', facts: { option: 'b', votes: 3, of: 9 } },
      { code: 'standing', facts: { option: 'c', votes: 1, of: 9 } },
      { code: 'majority', facts: { option: 'a', votes: 5, of: 9 } },
      { code: 'chosen', facts: { options: ['a'] } },
    ]);
    const { trace } = irv('4:a 3:b>a 2:c');
    expect(trace.slice(5, 9)).toEqual([
      { code: 'excluded', facts: { option: 'c', votes: 2, of: 9 } },
      { code: 'irv-round', facts: { round: 2, continuing: 7, exhausted: 2 } },
      { code: 'standing', facts: { option: 'a', votes: 4, of: 7 } },
      { code: 'standing', facts: { option: 'b', votes: 3, of: 7 } },
    ]);
  });
  it('reads a ballot up to its first shared rank', () => {
    const counted = irv('4:a 3:b>c=a 2:c=b');
    expect(counted.ballots).toEqual({ valid: 7, blank: 0, invalid: 2 });
    expect(counted.winners).toEqual(['a']);
    expect(lastRound(irv('3:a 3:b>c 2:c>a=b 2:c'))).toMatchObject({ votes: { a: 3, b: 3, c: 4 } });
  });
  it('shows a tie for the exclusion, and stops there without a rule', () => {
    const counted = irv('5:a>b 4:b>a 4:c>a');
    expect(counted).toMatchObject({ status: 'unresolved', winners: [] });
    expect(counted.ties).toEqual([
      { options: ['b', 'c'], over: 'exclusion', round: 1, settledBy: null, order: [] },
    ]);
    expect(counted.trace.at(-1)).toEqual({
      code: 'exclusion-tie-open',
      facts: { options: ['b', 'c'], votes: 4, of: 13 },
    });
    const again = irv('5:a>b 4:b>a 4:c>a', { rules: ['second_ballot'] });
    expect(again.trace.at(-1)?.code).toBe('exclusion-tie-second_ballot');
    expect(again.status).toBe('unresolved');
  });
  it('says by which rule a tie was settled', () => {
    const counted = irv('5:a>b 4:b>a 4:c>a', { rules: ['chair'], chair: ['c', 'a'] });
    expect(counted.winners).toEqual(['a']);
    expect(counted.ties).toEqual([
      { options: ['b', 'c'], over: 'exclusion', round: 1, settledBy: 'chair', order: ['c', 'b'] },
    ]);
    expect(counted.trace).toContainEqual({
      code: 'excluded-chair',
      facts: { option: 'b', options: ['c'], votes: 4, of: 13 },
    });
  });
  it('looks back to the round before to see who is the weaker', () => {
    const ballots = '6:a 4:b>a 3:c>a 1:d>c';
    expect(irv(ballots)).toMatchObject({ status: 'unresolved', ties: [{ options: ['b', 'c'], round: 2 }] });
    const settled = irv(ballots, { rules: ['look_back'] });
    expect(settled.ties).toEqual([
      { options: ['b', 'c'], over: 'exclusion', round: 2, settledBy: 'look_back', order: ['b', 'c'] },
    ]);
    expect(settled.winners).toEqual(['a']);
  });
  it('takes the tied out together where no order among them could change who remains', () => {
    const counted = irv('5:a 4:b 1:c>b 1:d>b 0:e');
    expect(counted.winners).toEqual(['b']);
    expect(counted.ties).toMatchObject([{ options: ['c', 'd'], settledBy: null }]);
    expect(counted.trace).toContainEqual({ code: 'excluded-together', facts: { options: ['c', 'd'] } });
    expect(orderIn(counted)).toBe('b>a>c=d>e');
    expect(roundsIn(counted).map(({ excluded }) => excluded)).toEqual([['e'], ['c', 'd'], []]);
  });
  it('does not where together they reach another, who might then leave before them', () => {
    expect(irv('5:a 4:b 2:c>d 2:d>c')).toMatchObject({ status: 'unresolved', winners: [] });
    expect(irv('5:a 5:b 3:c 1:d>e 1:e>d').trace.map(({ code }) => code)).toContain('excluded-together');
  });
  it('elects nobody out of no ballots, unless lots are drawn', () => {
    const none = { method: 'irv', options: ['a', 'b'] } as const;
    expect(countUrns(none, [])).toMatchObject({ status: 'unresolved', winners: [], order: [['a', 'b']] });
    expect(countUrns({ ...none, tieBreak: { rules: ['draw'], seed: 's' } }, []).winners).toHaveLength(1);
  });
  it('says how many more ballots the second of two lacked, one college weighing as many as it is', () => {
    const enough = (weight: bigint, ...others: readonly bigint[]) =>
      countUrns({ method: 'irv' }, [
        {
          weight,
          shapes: [
            { ballot: 'a', count: 5 },
            { ballot: 'b', count: 3 },
          ],
        },
        ...others.map((other) => ({ weight: other, shapes: [{ ballot: 'a', count: 1 }] })),
      ]).trace.filter(({ code }) => code === 'enough-irv');
    expect(enough(1n)).toEqual([{ code: 'enough-irv', facts: { option: 'b', count: 3 } }]);
    expect(enough(7n)).toEqual(enough(1n));
    expect(enough(1n, 2n)).toEqual([]);
  });
  it('speaks of heads where the only weights that differ weigh on nothing', () => {
    const counted = countUrns({ method: 'irv', options: ['a', 'b'] }, [
      { weight: 3n, shapes: [{ ballot: 'a', count: 2 }] },
      { weight: 5n, shapes: [{ ballot: 'blank', count: 1 }] },
    ]);
    expect(counted.trace[1]?.code).toBe('irv-round');
  });
  it('says shares of the whole voice where ballots are weighed', () => {
    const counted = countUrns({ method: 'irv' }, [
      { weight: 3n, shapes: [{ ballot: 'a>b', count: 2 }] },
      { weight: 5n, shapes: [{ ballot: 'b', count: 1 }] },
    ]);
    expect(counted.winners).toEqual(['a']);
    expect(counted.figures['voice']).toBe(11);
    expect(counted.trace[1]).toEqual({
      code: 'irv-round-weighed',
      facts: { round: 1, continuingPoints: '100', exhaustedPoints: '0' },
    });
    expect(counted.trace.at(-2)).toEqual({
      code: 'majority-weighed',
      facts: { option: 'a', votesPoints: '600/11', ofPoints: '100' },
    });
  });
});
