import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { NO_TIE_BREAK, type TieBreak } from './counted.js';
import type { OptionKey } from './option.js';
import { declaredOrder, tieSettler, type TieMatter } from './tie.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const matter = (change: Partial<TieMatter> = {}): TieMatter => ({
  options: ['a', 'b', 'c'],
  over: 'exclusion',
  round: 3,
  keep: 2,
  ...change,
});
const settle = (tieBreak: Partial<TieBreak>, change: Partial<TieMatter> = {}) =>
  tieSettler({ ...NO_TIE_BREAK, ...tieBreak }, sha256)(matter(change));
const had = (votes: Readonly<Record<OptionKey, bigint>>) => (option: OptionKey) => votes[option] ?? 0n;

describe('a tie', () => {
  it('stays a tie without a rule', () => {
    expect(settle({})).toEqual({
      tie: { options: ['a', 'b', 'c'], over: 'exclusion', round: 3, settledBy: null, order: [] },
      kept: [],
      left: [],
      open: ['a', 'b', 'c'],
      secondBallot: false,
    });
  });
  it('stays one where the rule has nothing to go by: no round before, no order given, no seed', () => {
    const rules = ['look_back', 'chair', 'seniority', 'draw'] as const;
    expect(settle({ rules })).toMatchObject({ open: ['a', 'b', 'c'], secondBallot: false });
  });
  it('is settled by the order the chair gave beforehand', () => {
    expect(settle({ rules: ['chair'], chair: ['c', 'a', 'b'] })).toEqual({
      tie: {
        options: ['a', 'b', 'c'],
        over: 'exclusion',
        round: 3,
        settledBy: 'chair',
        order: ['c', 'a', 'b'],
      },
      kept: ['c', 'a'],
      left: ['b'],
      open: [],
      secondBallot: false,
    });
  });
  it('is settled by seniority for whoever it names; the others come last, together', () => {
    const rule = { rules: ['seniority'], seniority: ['c'] } as const;
    expect(settle(rule, { keep: 1 })).toMatchObject({ kept: ['c'], left: ['a', 'b'], open: [] });
    expect(settle(rule, { keep: 2 })).toMatchObject({ kept: ['c'], left: [], open: ['a', 'b'] });
    expect(settle(rule, { keep: 2 }).tie).toMatchObject({ settledBy: null, order: [] });
  });
  it('is settled by the draw that anyone makes again from the published seed', () => {
    const drawn = ['a', 'b', 'c'].toSorted((x, y) => (sha256(`fig\n${x}`) < sha256(`fig\n${y}`) ? -1 : 1));
    expect(settle({ rules: ['draw'], seed: 'fig' }).tie).toMatchObject({ settledBy: 'draw', order: drawn });
    expect(drawn).toEqual(['b', 'c', 'a']);
    expect(settle({ rules: ['draw'], seed: '' }, { keep: 1 }).kept).toHaveLength(1);
  });
  it('goes to the next rule, among those alone whom the rule before left tied', () => {
    const rules = ['seniority', 'chair'] as const;
    const settled = settle({ rules, seniority: ['a'], chair: ['c', 'b', 'a'] }, { keep: 2 });
    expect(settled).toMatchObject({ kept: ['a', 'c'], left: ['b'], open: [] });
    expect(settled.tie).toMatchObject({ settledBy: 'chair', order: ['a', 'c', 'b'] });
  });
  it('looks back round by round, the latest first', () => {
    const earlier = [had({ a: 5n, b: 5n, c: 6n }), had({ a: 2n, b: 3n, c: 1n })];
    const settled = settle({ rules: ['look_back'] }, { earlier });
    expect(settled).toMatchObject({ kept: ['c', 'b'], left: ['a'] });
    expect(settled.tie.settledBy).toBe('look_back');
    expect(settle({ rules: ['look_back'] }, { earlier, keep: 1 })).toMatchObject({
      kept: ['c'],
      left: ['a', 'b'],
    });
  });
  it('looks back without forgetting who was already behind', () => {
    const earlier = [had({ a: 5n, b: 5n, c: 4n, d: 4n }), had({ a: 2n, b: 1n, c: 9n, d: 8n })];
    const four = { options: ['a', 'b', 'c', 'd'], earlier };
    expect(settle({ rules: ['look_back'] }, { ...four, keep: 1 })).toMatchObject({
      kept: ['a'],
      left: ['b', 'c', 'd'],
    });
    expect(settle({ rules: ['look_back'] }, { ...four, keep: 3 })).toMatchObject({
      kept: ['a', 'b', 'c'],
      left: ['d'],
    });
  });
  it('waits for electors where the rule asks for a second ballot, whatever rule comes after', () => {
    const rules = ['second_ballot', 'draw'] as const;
    expect(settle({ rules, seed: 'fig' })).toMatchObject({ open: ['a', 'b', 'c'], secondBallot: true });
    expect(settle({ rules, seed: 'fig' }).tie.settledBy).toBeNull();
    const after = ['chair', 'second_ballot'] as const;
    expect(settle({ rules: after, chair: ['a', 'b', 'c'] })).toMatchObject({ open: [], secondBallot: false });
  });
  it('is none where all can be kept, or nobody', () => {
    expect(() => settle({ rules: ['chair'], chair: ['c'] }, { keep: 0 })).toThrow(RangeError);
    expect(() => settle({ rules: ['chair'], chair: ['c'] }, { keep: 3 })).toThrow(RangeError);
  });
});

describe('a declared order', () => {
  const order = (tieBreak: Partial<TieBreak>) =>
    declaredOrder(['a', 'b', 'c'], { ...NO_TIE_BREAK, ...tieBreak }, sha256);
  it('is strict, and says the last rule it took', () => {
    expect(order({ rules: ['chair'], chair: ['c', 'a', 'b'] })).toEqual({
      order: ['c', 'a', 'b'],
      settledBy: 'chair',
    });
    const both = { rules: ['seniority', 'chair'], seniority: ['b'], chair: ['c', 'a', 'b'] } as const;
    expect(order(both)).toEqual({ order: ['b', 'c', 'a'], settledBy: 'chair' });
    const drawn = { rules: ['look_back', 'seniority', 'draw'], seed: 'fig' } as const;
    expect(order(drawn)).toEqual({ order: ['b', 'c', 'a'], settledBy: 'draw' });
  });
  it('is none where two options stay tied, or electors have to vote again first', () => {
    expect(order({ rules: [] })).toBeNull();
    expect(order({ rules: ['seniority'], seniority: ['b'] })).toBeNull();
    expect(order({ rules: ['second_ballot', 'chair'], chair: ['c', 'a', 'b'] })).toBeNull();
    expect(order({ rules: ['look_back'] })).toBeNull();
  });
});
