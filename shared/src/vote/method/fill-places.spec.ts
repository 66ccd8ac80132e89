import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { NO_TIE_BREAK, type TieBreak } from './counted.js';
import { fillPlaces, type Filled } from './fill-places.js';
import { orderSettler } from './settle-order.js';
import { tieSettler } from './tie.js';
import { weakOrder } from './weak-order.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const fill = (order: string, places: number, tieBreak: Partial<TieBreak> = {}): Filled => {
  const rules = { ...NO_TIE_BREAK, ...tieBreak };
  const groups = order.split('>').map((group) => group.split('='));
  return fillPlaces(groups, places, tieSettler(rules, sha256), rules.seed);
};

describe('places', () => {
  it('are given in order of strength, and equals enter together where there is room', () => {
    expect(fill('a>b=c>d', 1)).toEqual({ status: 'decided', winners: ['a'], ties: [], steps: [] });
    expect(fill('a>b=c>d', 3).winners).toEqual(['a', 'b', 'c']);
    expect(fill('a>b=c>d', 4).winners).toEqual(['a', 'b', 'c', 'd']);
    expect(fill('a>b', 4)).toMatchObject({ status: 'decided', winners: ['a', 'b'] });
  });
  it('stay open where the last ones are tied for and no rule settles it', () => {
    expect(fill('a>b=c=d', 3)).toEqual({
      status: 'unresolved',
      winners: ['a'],
      ties: [{ options: ['b', 'c', 'd'], over: 'place', round: 0, settledBy: null, order: [] }],
      steps: [
        {
          code: 'place-tie-open',
          facts: { options: ['b', 'c', 'd'], places: 2, open: ['b', 'c', 'd'] },
        },
      ],
    });
  });
  it('go by the order the chair gave, and by a draw told with its seed', () => {
    expect(fill('a=b=c', 2, { rules: ['chair'], chair: ['c', 'a', 'b'] })).toEqual({
      status: 'decided',
      winners: ['c', 'a'],
      ties: [
        { options: ['a', 'b', 'c'], over: 'place', round: 0, settledBy: 'chair', order: ['c', 'a', 'b'] },
      ],
      steps: [{ code: 'place-tie-chair', facts: { options: ['a', 'b', 'c'], places: 2, kept: ['c', 'a'] } }],
    });
    const drawn = fill('a=b=c', 1, { rules: ['draw'], seed: 'spring' });
    const lots = ['a', 'b', 'c'].toSorted((x, y) =>
      sha256(`spring\n${x}`) < sha256(`spring\n${y}`) ? -1 : 1,
    );
    expect(drawn.winners).toEqual(lots.slice(0, 1));
    expect(drawn.steps).toEqual([
      {
        code: 'place-tie-draw',
        facts: { options: ['a', 'b', 'c'], places: 1, kept: lots.slice(0, 1), seed: 'spring' },
      },
    ]);
  });
  it('are left open by a rule whose order nobody gave, whatever else was', () => {
    expect(fill('a=b', 1, { rules: ['chair'], seniority: ['b', 'a'] }).status).toBe('unresolved');
    expect(fill('a=b', 1, { rules: ['seniority'], chair: ['b', 'a'] }).status).toBe('unresolved');
    expect(fill('a=b', 1, { rules: ['draw'], chair: ['b', 'a'], seniority: ['b', 'a'] }).status).toBe(
      'unresolved',
    );
  });
  it('await a second ballot where the rules say so, between those still tied', () => {
    const { status, winners, steps } = fill('a=b=c', 1, {
      rules: ['chair', 'second_ballot', 'draw'],
      chair: [],
      seed: 's',
    });
    expect([status, winners]).toEqual(['unresolved', []]);
    expect(steps).toEqual([
      {
        code: 'place-tie-second_ballot',
        facts: { options: ['a', 'b', 'c'], places: 1, open: ['a', 'b', 'c'] },
      },
    ]);
  });
});

describe('an order among equals', () => {
  const settle = (tieBreak: Partial<TieBreak>) =>
    orderSettler({ ...NO_TIE_BREAK, ...tieBreak }, sha256)(['a', 'b'], 3);
  it('is the declared one, or none', () => {
    expect(settle({ rules: ['seniority'], seniority: ['b', 'a'] })).toEqual({
      tie: { options: ['a', 'b'], over: 'place', round: 3, settledBy: 'seniority', order: ['b', 'a'] },
      order: ['b', 'a'],
      step: { code: 'order-tie-seniority', facts: { options: ['a', 'b'], order: ['b', 'a'] } },
    });
    expect(settle({})).toEqual({
      tie: { options: ['a', 'b'], over: 'place', round: 3, settledBy: null, order: [] },
      order: null,
      step: { code: 'order-tie-open', facts: { options: ['a', 'b'] } },
    });
    expect(settle({ rules: ['second_ballot', 'draw'], seed: 's' }).step.code).toBe('order-tie-second_ballot');
    expect(settle({ rules: ['draw'], seed: 's' }).step).toMatchObject({
      code: 'order-tie-draw',
      facts: { seed: 's' },
    });
  });
});

describe('a weak order', () => {
  it('puts equals together, in the order of the question', () => {
    const strength = [1, 3, 1, 3];
    const options = ['a', 'b', 'c', 'd'].map((key) => ({ key }));
    expect(weakOrder(options, (x, y) => (strength[y] ?? 0) - (strength[x] ?? 0))).toEqual([
      ['b', 'd'],
      ['a', 'c'],
    ]);
    expect(weakOrder([], () => 0)).toEqual([]);
  });
});
