import { describe, expect, it } from '@jest/globals';
import { countQuestion } from './count-question.js';
import { NO_TIE_BREAK, type Counted } from './counted.js';
import { approval, dots, score, urnOf } from './question.fixture.js';
import type { Question } from './question.js';
import type { Urn } from './urn.js';

const noDraw = (): string => {
  throw new Error('no draw was declared');
};
const count = (question: Question, ...urns: readonly Urn[]): Counted =>
  countQuestion(question, urns, NO_TIE_BREAK, noDraw);

describe('approval', () => {
  it('adds ballots, and the most approved have the places', () => {
    const urn = urnOf('5 a+b; 3 b+c; 2 c; 1 blank; 2 zzz; 1 invalid; 7 abstention; 0 a');
    expect(count(approval('a b c', { places: 2 }), urn)).toEqual({
      status: 'unresolved',
      winners: ['b'],
      order: [['b'], ['a', 'c']],
      ties: [{ options: ['a', 'c'], over: 'place', round: 0, settledBy: null, order: [] }],
      ballots: { valid: 10, blank: 1, invalid: 3 },
      figures: { totals: { a: 5, b: 8, c: 5 }, voice: 10, enough: { a: 1, c: 1 } },
      trace: [
        { code: 'ballots', facts: { valid: 10, blank: 1, invalid: 3 } },
        { code: 'sum-approval', facts: { option: 'b', total: 8, valid: 10 } },
        { code: 'sum-approval', facts: { option: 'a', total: 5, valid: 10 } },
        { code: 'sum-approval', facts: { option: 'c', total: 5, valid: 10 } },
        { code: 'place-tie-open', facts: { options: ['a', 'c'], places: 1, open: ['a', 'c'] } },
        { code: 'chosen', facts: { options: ['b'] } },
        { code: 'enough-approval', facts: { option: 'a', count: 1 } },
        { code: 'enough-approval', facts: { option: 'c', count: 1 } },
      ],
    });
  });
  it('asks of a ballot the number of ticks it was asked', () => {
    const { ballots, winners } = count(approval('a b c', { most: 1 }), urnOf('2 a; 9 b+c'));
    expect([ballots, winners]).toEqual([{ valid: 2, blank: 0, invalid: 9 }, ['a']]);
  });
  it('weighs the sums of each college, never a ballot', () => {
    const { winners, figures, trace } = count(approval('a b'), urnOf('3 a; 1 b', 2n), urnOf('5 b', 1n));
    expect(winners).toEqual(['b']);
    expect(figures).toEqual({ totals: { a: 6, b: 7 }, voice: 13, enough: {} });
    expect(trace.slice(1)).toEqual([
      { code: 'sum-approval-weighed', facts: { option: 'b', totalPoints: '700/13', valid: 9 } },
      { code: 'sum-approval-weighed', facts: { option: 'a', totalPoints: '600/13', valid: 9 } },
      { code: 'chosen', facts: { options: ['b'] } },
    ]);
  });
  it('tells sums too large for a number as text, exactly', () => {
    const { figures } = count(approval('a b'), urnOf('3 a', 10n ** 20n));
    expect(figures['totals']).toEqual({ a: '300000000000000000000', b: 0 });
  });
  it('chooses nobody when every ballot is blank', () => {
    const { status, winners, trace } = count(approval('a b'), urnOf('4 blank', 2n));
    expect([status, winners]).toEqual(['unresolved', []]);
    expect(trace.map(({ code }) => code)).toEqual([
      'ballots',
      'sum-approval-weighed',
      'sum-approval-weighed',
      'place-tie-open',
      'enough-approval',
      'enough-approval',
    ]);
    expect(trace[1]).toEqual({
      code: 'sum-approval-weighed',
      facts: { option: 'a', totalPoints: '0', valid: 0 },
    });
  });
});

describe('score', () => {
  it('adds the points of every ballot; an option without any takes the lowest', () => {
    const { winners, figures, trace } = count(score('a b c'), urnOf('2 a:5,b:4; 1 b:1'));
    expect(winners).toEqual(['a']);
    expect(figures).toEqual({ totals: { a: 10, b: 9, c: 0 }, voice: 3, enough: { b: 1 } });
    expect(trace[1]).toEqual({ code: 'sum-score', facts: { option: 'a', total: 10, valid: 3 } });
  });
  it('says nothing of what lacked where a scale has no steps, which no question may have', () => {
    const flat = score('a b', { lowest: 1, highest: 1 });
    expect(count(flat, urnOf('1 a:1')).figures['enough']).toEqual({});
  });
  it('tells a weighed score by its place between the lowest and the highest', () => {
    const question = score('a b', { lowest: -2, highest: 2 });
    const { figures, trace } = count(question, urnOf('1 a:2,b:-1', 3n), urnOf('1 a:-2,b:1', 1n));
    expect(figures['totals']).toEqual({ a: 4, b: -2 });
    expect(trace.slice(1, 3)).toEqual([
      { code: 'sum-score-weighed', facts: { option: 'a', totalPoints: '75', valid: 2 } },
      { code: 'sum-score-weighed', facts: { option: 'b', totalPoints: '75/2', valid: 2 } },
    ]);
  });
});

describe('dots', () => {
  it('adds the dots each option was given', () => {
    const { winners, figures, ballots } = count(dots('a b c'), urnOf('2 a:3,b:1; 3 b:2; 1 a:0; 1 a:3,c:2'));
    expect(winners).toEqual(['b']);
    expect(figures).toEqual({ totals: { a: 6, b: 8, c: 0 }, voice: 5, enough: { a: 1 } });
    expect(ballots).toEqual({ valid: 5, blank: 1, invalid: 1 });
  });
  it('tells a weighed sum as a part of all the dots there were', () => {
    const { trace } = count(dots('a b'), urnOf('1 a:3', 2n));
    expect(trace.slice(1, 3)).toEqual([
      { code: 'sum-dots-weighed', facts: { option: 'a', totalPoints: '75', valid: 1 } },
      { code: 'sum-dots-weighed', facts: { option: 'b', totalPoints: '0', valid: 1 } },
    ]);
  });
});

describe('a question that is no choice', () => {
  it('is not counted here', () => {
    expect(() => count({ method: 'yes_no_blank' }, urnOf('1 yes'))).toThrow(RangeError);
    expect(() => count({ method: 'consent' }, urnOf('1 consent'))).toThrow('consent');
  });
});
