import { describe, expect, it } from '@jest/globals';
import type { TieBreak } from './counted.js';
import { count, lastRound, orderIn, roundsIn } from './ranked.fixture.js';

const stv = (places: number, ballots: string, tieBreak: Partial<TieBreak> = {}) =>
  count({ method: 'stv', places, tieBreak }, ballots);

/**
 * a and b have 13 above a quota of 27. Whose surplus leaves first elects c, so that the other one goes past c: to d from b,
 * to e from a.
 */
const EQUAL = '40:a>c>e 40:b>c>d 20:c 15:d 15:e';

describe('transfers as Scotland counts them', () => {
  it('tell every step, with its figures', () => {
    const counted = stv(2, '28:A>B>C>D 14:A>C>D>B 15:B>C>A>D 17:C>A>B>D 26:D>B>C>A');
    expect(counted.trace).toEqual([
      { code: 'ballots', facts: { valid: 100, blank: 0, invalid: 0 } },
      { code: 'stv-quota', facts: { places: 2, votes: '100', quota: '34' } },
      { code: 'stv-round', facts: { round: 1, exhausted: '0', lost: '0' } },
      { code: 'standing', facts: { option: 'A', votes: '42', of: '100' } },
      { code: 'standing', facts: { option: 'B', votes: '15', of: '100' } },
      { code: 'standing', facts: { option: 'C', votes: '17', of: '100' } },
      { code: 'standing', facts: { option: 'D', votes: '26', of: '100' } },
      { code: 'elected', facts: { option: 'A', votes: '42', quota: '34' } },
      { code: 'surplus', facts: { option: 'A', surplus: '8', votes: '42' } },
      { code: 'received', facts: { option: 'B', votes: '5.33316' } },
      { code: 'received', facts: { option: 'C', votes: '2.66658' } },
      { code: 'stv-round', facts: { round: 2, exhausted: '0', lost: '0.00026' } },
      { code: 'standing', facts: { option: 'B', votes: '20.33316', of: '100' } },
      { code: 'standing', facts: { option: 'C', votes: '19.66658', of: '100' } },
      { code: 'standing', facts: { option: 'D', votes: '26', of: '100' } },
      { code: 'excluded', facts: { option: 'C', votes: '19.66658', of: '100' } },
      { code: 'received', facts: { option: 'B', votes: '17' } },
      { code: 'received', facts: { option: 'D', votes: '2.66658' } },
      { code: 'stv-round', facts: { round: 3, exhausted: '0', lost: '0.00026' } },
      { code: 'standing', facts: { option: 'B', votes: '37.33316', of: '100' } },
      { code: 'standing', facts: { option: 'D', votes: '28.66658', of: '100' } },
      { code: 'elected', facts: { option: 'B', votes: '37.33316', quota: '34' } },
      { code: 'chosen', facts: { options: ['A', 'B'] } },
      { code: 'enough-stv', facts: { option: 'D', count: 11 } },
    ]);
    expect(counted.figures).toEqual({
      enough: { D: 11 },
      voice: '100',
      quota: '34',
      rounds: [
        {
          votes: { A: '42', B: '15', C: '17', D: '26' },
          elected: ['A'],
          excluded: [],
          surplus: 'A',
          exhausted: '0',
          lost: '0',
        },
        {
          votes: { A: '34', B: '20.33316', C: '19.66658', D: '26' },
          elected: [],
          excluded: ['C'],
          surplus: null,
          exhausted: '0',
          lost: '0.00026',
        },
        {
          votes: { A: '34', B: '37.33316', D: '28.66658' },
          elected: ['B'],
          excluded: [],
          surplus: null,
          exhausted: '0',
          lost: '0.00026',
        },
      ],
    });
    expect(orderIn(counted)).toBe('A>B>D>C');
  });
  it('elect at the quota itself, and pass nothing on then', () => {
    const counted = stv(2, '4:a>b 3:b 3:c>b 1:d>c');
    expect(counted.figures['quota']).toBe('4');
    expect(roundsIn(counted).map(({ elected, surplus }) => [elected, surplus])).toEqual([
      [['a'], null],
      [['c'], null],
    ]);
  });
  it('pass the larger surplus first, whoever was elected', () => {
    const counted = stv(3, '20:a>d 30:b>d 5:c 6:d');
    expect(counted.figures['quota']).toBe('16');
    expect(roundsIn(counted).map(({ surplus }) => surplus)).toEqual(['b', null]);
    expect(counted.winners).toEqual(['b', 'a', 'd']);
  });
  it('pass the larger surplus first, in whatever order options are asked', () => {
    expect(roundsIn(stv(3, '30:a>d 20:b>d 5:c 6:d')).map(({ surplus }) => surplus)).toEqual(['a', null]);
  });
  it('say nothing of last places where the quota has filled all', () => {
    const { trace, winners } = stv(2, '3:a 3:b');
    expect(winners).toEqual(['a', 'b']);
    expect(trace.map(({ code }) => code)).not.toContain('elected-last');
  });
  it('pass every paper of an elected option on, those it received at the value they came with', () => {
    const counted = stv(3, '40:a>b>c 12:b>d 11:c 9:d 8:e');
    const rounds = roundsIn(counted);
    expect(counted.figures['quota']).toBe('21');
    expect(rounds[0]).toMatchObject({ elected: ['a'], surplus: 'a' });
    // 19 / 40 of each paper: 0.475. b has 12 + 19 = 31, a surplus of 10.
    expect(rounds[1]).toMatchObject({ votes: { a: '21', b: '31' }, elected: ['b'], surplus: 'b' });
    // 0.475 * 10 / 31 = 0.15322 for forty papers, 10 / 31 = 0.32258 for twelve.
    expect(rounds[2]).toMatchObject({
      votes: { a: '21', b: '21', c: '17.1288', d: '12.87096', e: '8' },
      lost: '0.00024',
      excluded: ['e'],
    });
    expect(lastRound(counted)).toMatchObject({ exhausted: '20.87096' });
    expect(counted.winners).toEqual(['a', 'b', 'c']);
  });
  it('give the last places to those who are left, once there are no more of them than places', () => {
    const counted = stv(3, '10:a 2:b 1:c');
    expect(counted).toMatchObject({ status: 'decided', winners: ['a', 'b', 'c'] });
    expect(roundsIn(counted)).toHaveLength(1);
    expect(counted.trace).toContainEqual({ code: 'elected-last', facts: { options: ['b', 'c'] } });
    expect(orderIn(stv(4, '10:a 2:b 2:c'))).toBe('a>b=c');
    expect(stv(4, '10:a 2:b 2:c').status).toBe('decided');
  });
  it('look back for the lowest, and stop at a tie without a rule', () => {
    const ballots = '10:a 4:b 3:c 1:d>c 9:e';
    expect(stv(2, ballots)).toMatchObject({
      status: 'unresolved',
      winners: ['a'],
      ties: [{ options: ['b', 'c'], over: 'exclusion', round: 2, settledBy: null }],
    });
    const settled = stv(2, ballots, { rules: ['look_back'] });
    expect(settled).toMatchObject({ status: 'decided', winners: ['a', 'e'] });
    expect(settled.trace).toContainEqual({
      code: 'excluded-look_back',
      facts: { option: 'c', options: ['b'], votes: '4', of: '27' },
    });
  });
  it('take the tied out together only where that changes nothing', () => {
    const counted = stv(1, '9:a 8:b 1:c>b 1:d>b 3:e');
    expect(counted.trace).toContainEqual({ code: 'excluded-together', facts: { options: ['c', 'd'] } });
    expect(counted).toMatchObject({ status: 'decided', ties: [{ options: ['c', 'd'], settledBy: null }] });
    // With their two votes b would come to the quota of 10 before both have left.
    expect(stv(1, '8:a 9:b 1:c>b 1:d>b').status).toBe('unresolved');
    // Both would leave one for two places.
    expect(stv(2, '9:a 1:c 1:d')).toMatchObject({ status: 'unresolved', winners: ['a'] });
    expect(stv(2, '9:a 0:c 0:d').status).toBe('unresolved');
    // They would leave one for two places, then one for one.
    expect(stv(3, '40:a 6:e 1:c 1:d')).toMatchObject({ status: 'unresolved', winners: ['a'] });
    expect(stv(2, '40:a 6:e 1:c 1:d')).toMatchObject({ status: 'decided', winners: ['a', 'e'] });
    // Whichever left first could bring the other past e.
    expect(stv(1, '6:a 6:b 6:f 5:e 3:c 3:d').status).toBe('unresolved');
    // b would come to the quota of 10 exactly.
    expect(stv(1, '5:a 8:b 1:c>b 1:d>b 3:e').status).toBe('unresolved');
  });
});

describe('equal surpluses', () => {
  it('leave the count open where their order changes who is elected', () => {
    expect(stv(4, EQUAL)).toMatchObject({
      status: 'unresolved',
      winners: ['a', 'b'],
      ties: [{ options: ['a', 'b'], over: 'surplus', round: 1, settledBy: null, order: [] }],
      figures: { quota: '27' },
    });
    const { trace } = stv(4, EQUAL);
    const at = trace.findIndex(({ code }) => code === 'surplus-tie-open');
    expect(trace.slice(at, at + 2)).toEqual([
      { code: 'surplus-tie-open', facts: { options: ['a', 'b'], surplus: '13' } },
      { code: 'chosen', facts: { options: ['a', 'b'] } },
    ]);
    expect(trace.slice(at + 2).every(({ code }) => code === 'enough-stv')).toBe(true);
    expect(roundsIn(stv(4, EQUAL))).toHaveLength(1);
    const later = stv(4, EQUAL, { rules: ['second_ballot', 'draw'], seed: 's' });
    expect(later.trace[at]?.code).toBe('surplus-tie-second_ballot');
    const chair = (first: string) => stv(4, EQUAL, { rules: ['chair'], chair: [first] });
    expect(chair('a').winners).toEqual(['a', 'b', 'c', 'd']);
    expect(chair('b').winners).toEqual(['a', 'b', 'c', 'e']);
  });
  it('do not where every order elects the same', () => {
    const counted = stv(3, '30:a>c 30:b>c 20:c 5:d 4:e>d');
    expect(counted).toMatchObject({ status: 'decided', winners: ['a', 'b', 'c'] });
    expect(counted.ties).toEqual([
      { options: ['a', 'b'], over: 'surplus', round: 1, settledBy: null, order: [] },
    ]);
    expect(roundsIn(counted).map(({ surplus }) => surplus)).toEqual(['a', null]);
    expect(counted.trace).toContainEqual({
      code: 'surplus-tie-harmless',
      facts: { options: ['a', 'b'], surplus: '7' },
    });
  });
  it('leave by what the options had before, where the rules look back', () => {
    // b has 12 + 8 and c 16 + 4 of the surplus of a: both 2 above the quota of 18, and c was ahead.
    const ballots = '20:a>b 10:a>c 12:b>d 16:c>e 14:d 13:e';
    const counted = stv(4, ballots, { rules: ['look_back'] });
    expect(counted.ties).toEqual([
      { options: ['b', 'c'], over: 'surplus', round: 2, settledBy: 'look_back', order: ['c', 'b'] },
    ]);
    expect(roundsIn(counted).map(({ surplus }) => surplus)).toEqual(['a', 'c', 'b', null, null]);
  });
  it('are tried in every order, one after another', () => {
    const counted = stv(4, '30:a>d 30:b>d 30:c>d 10:d 5:e');
    expect(counted).toMatchObject({ status: 'decided', winners: ['a', 'b', 'c', 'd'] });
    expect(counted.ties.map(({ options, round }) => [options, round])).toEqual([
      [['a', 'b', 'c'], 1],
      [['b', 'c'], 2],
    ]);
  });
  it('leave in the declared order', () => {
    const counted = stv(3, '30:a>c 30:b>c 20:c 5:d 4:e>d', { rules: ['chair'], chair: ['b'] });
    expect(counted.ties).toEqual([
      { options: ['a', 'b'], over: 'surplus', round: 1, settledBy: 'chair', order: ['b', 'a'] },
    ]);
    expect(roundsIn(counted).map(({ surplus }) => surplus)).toEqual(['b', null]);
    expect(counted.trace).toContainEqual({
      code: 'surplus-tie-chair',
      facts: { options: ['a', 'b'], surplus: '7' },
    });
  });

  it('rank side by side those whom equal surpluses would rank one way or the other', () => {
    const [counted, renamed] = [stv(4, '4:e>c>d 4:d>a 0:b'), stv(4, '4:e>b>c 4:c>a 0:d')];
    expect([counted, renamed].map(({ status }) => status)).toEqual(['decided', 'decided']);
    expect(counted.ties).toMatchObject([{ options: ['d', 'e'], over: 'surplus', settledBy: null }]);
    expect([counted, renamed].map(orderIn)).toEqual(['d=e>a=c>b', 'c=e>a=b>d']);
    expect(counted.winners).toEqual(['d', 'e', 'a', 'c']);
    // Six orders, each of which ranks d, e and f by the one it takes first; some of them agree, not all.
    expect(orderIn(stv(6, '4:a>d 4:b>e 4:c>f 0:g'))).toBe('a=b=c>d=e=f>g');
  });
  it('leave the count where it stopped when every order stops later', () => {
    // Whichever surplus leaves first, d and e are then equal for one place.
    expect(stv(4, '30:a>c 30:b>c 15:c 5:d 5:e')).toMatchObject({
      status: 'unresolved',
      winners: ['a', 'b'],
      ties: [{ options: ['a', 'b'], over: 'surplus', round: 1 }],
    });
  });
  it('are tried as far as forty-eight counts go: four of them, not five', () => {
    const four = stv(5, '30:a>f 30:b>f 30:c>f 30:d>f 5:f 3:g');
    expect(four).toMatchObject({ status: 'decided', winners: ['a', 'b', 'c', 'd', 'f'] });
    const five = stv(6, '30:a>f 30:b>f 30:c>f 30:d>f 30:e>f 5:f 3:g');
    expect(five).toMatchObject({ status: 'unresolved', winners: ['a', 'b', 'c', 'd', 'e'] });
  });
});
