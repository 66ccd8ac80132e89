import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { compare, fraction, parse, ZERO } from '../../kernel/index.js';
import { countQuestion } from './count-question.js';
import { NO_TIE_BREAK, type Counted, type TieBreak } from './counted.js';
import { budget, urnOf } from './question.fixture.js';
import type { Question } from './question.js';
import type { Urn } from './urn.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const count = (question: Question, urns: readonly Urn[], tieBreak: Partial<TieBreak> = {}): Counted =>
  countQuestion(question, urns, { ...NO_TIE_BREAK, ...tieBreak }, sha256);
const codes = ({ trace }: Counted): readonly string[] => trace.map(({ code }) => code);

describe('a budget that funds the most approved', () => {
  it('takes projects whole, from the most approved, and goes on past what is too dear', () => {
    const counted = count(budget('a:60 b:50 c:40 d:1'), [urnOf('5 a+b; 3 a+c; 2 b; 1 blank; 1 zzz')]);
    expect(counted).toEqual({
      status: 'decided',
      winners: ['a', 'c'],
      order: [['a'], ['c'], ['b'], ['d']],
      ties: [],
      ballots: { valid: 10, blank: 1, invalid: 1 },
      figures: {
        support: { a: 8, b: 7, c: 3, d: 0 },
        voice: 10,
        spent: 100,
        left: 0,
        bought: [],
        enough: { b: 2 },
      },
      trace: [
        { code: 'ballots', facts: { valid: 10, blank: 1, invalid: 1 } },
        { code: 'budget-taken', facts: { option: 'a', costEuros: '60', leftEuros: '40', support: 8 } },
        { code: 'budget-too-dear', facts: { option: 'b', costEuros: '50', leftEuros: '40', support: 7 } },
        { code: 'budget-taken', facts: { option: 'c', costEuros: '40', leftEuros: '0', support: 3 } },
        { code: 'budget-spent', facts: { spentEuros: '100', leftEuros: '0', envelopeEuros: '100' } },
        { code: 'enough-budget', facts: { option: 'b', count: 2 } },
      ],
    });
  });
  it('knows projects by their whole name', () => {
    const counted = count(budget('parc:60 rue:40 quai:50'), [urnOf('3 parc+rue; 1 quai')]);
    expect(counted).toMatchObject({ winners: ['parc', 'rue'], figures: { support: { parc: 3, quai: 1 } } });
  });
  it('sees a tie between equals that would each take all that is left', () => {
    expect(count(budget('a:100 b:100'), [urnOf('1 a+b')])).toMatchObject({
      status: 'unresolved',
      winners: [],
      ties: [{ options: ['a', 'b'] }],
    });
  });
  it('never funds a project that nobody approves, however cheap', () => {
    expect(count(budget('a:1 b:0'), [urnOf('1 a')]).winners).toEqual(['a']);
  });
  it('sees no tie between equals that the envelope pays together, nor with one it cannot pay at all', () => {
    const together = count(budget('a:60 b:40 c:200'), [urnOf('1 a+b+c')]);
    expect([together.winners, together.ties]).toEqual([['a', 'b'], []]);
    expect(codes(together).slice(1, 4)).toEqual(['budget-taken', 'budget-taken', 'budget-too-dear']);
    expect(together.order).toEqual([['a'], ['b'], ['c']]);
  });
  it('stops at a tie that no rule settles, though another project might still be paid', () => {
    const open = count(budget('a:60 b:60 c:200 d:10'), [urnOf('2 a+b+c; 1 d')]);
    expect(open).toMatchObject({ status: 'unresolved', winners: [], order: [['a', 'b', 'c'], ['d']] });
    expect(open.ties).toEqual([{ options: ['a', 'b'], over: 'place', round: 0, settledBy: null, order: [] }]);
    expect(codes(open).slice(0, 3)).toEqual(['ballots', 'order-tie-open', 'budget-spent']);
    expect(open.trace.slice(3)).toEqual([
      { code: 'enough-budget', facts: { option: 'a', count: 1 } },
      { code: 'enough-budget', facts: { option: 'b', count: 1 } },
    ]);
  });
  it('goes on in the declared order of the tied, each if it still can be paid', () => {
    const question = budget('a:60 b:60 c:200 d:30 e:5');
    const settled = count(question, [urnOf('2 a+b+c+d; 1 e')], { rules: ['chair'], chair: ['b', 'a', 'd'] });
    expect(settled).toMatchObject({ status: 'decided', winners: ['b', 'd', 'e'] });
    expect(settled.ties).toEqual([
      { options: ['a', 'b', 'd'], over: 'place', round: 0, settledBy: 'chair', order: ['b', 'a', 'd'] },
    ]);
    expect(codes(settled)).toEqual([
      'ballots',
      'order-tie-chair',
      'budget-taken',
      'budget-too-dear',
      'budget-taken',
      'budget-too-dear',
      'budget-taken',
      'budget-spent',
      'enough-budget',
    ]);
    expect(settled.figures['enough']).toEqual({ a: 1 });
  });
  it('weighs support by college', () => {
    const counted = count(budget('a:60 b:60'), [urnOf('3 a', 2n), urnOf('5 b', 1n)]);
    expect(counted.figures['enough']).toEqual({});
    expect(counted.winners).toEqual(['a']);
    expect(counted.trace[1]).toEqual({
      code: 'budget-taken-weighed',
      facts: { option: 'a', costEuros: '60', leftEuros: '40', supportPoints: '600/11' },
    });
  });
  it('cannot be counted where a project has no cost', () => {
    const question = budget('a:1 b:1');
    const options = question.options.map((option) => ({ ...option, cost: null }));
    expect(() => count({ ...question, options }, [urnOf('1 a')])).toThrow('has no cost: a');
  });
});

const shares = (projects: string, envelope = 100) => budget(projects, { envelope, share: 'equal_shares' });

describe('equal shares', () => {
  it('let a minority that agrees fund its project with its own part', () => {
    const urns = [urnOf('5 a+b; 1 a; 4 c')];
    expect(count(budget('a:55 b:45 c:40'), urns).winners).toEqual(['a', 'b']);
    expect(count(shares('a:55 b:45 c:40'), urns)).toEqual({
      status: 'decided',
      winners: ['a', 'c'],
      order: [['a'], ['c'], ['b']],
      ties: [],
      ballots: { valid: 10, blank: 0, invalid: 0 },
      figures: {
        support: { a: 6, b: 5, c: 4 },
        voice: 10,
        spent: 95,
        left: 5,
        bought: ['a', 'c'],
        enough: { b: 1 },
      },
      trace: [
        { code: 'ballots', facts: { valid: 10, blank: 0, invalid: 0 } },
        { code: 'shares-each', facts: { envelopeEuros: '100', valid: 10, eachEuros: '10' } },
        { code: 'shares-bought', facts: { option: 'a', costEuros: '55', mostEuros: '55/6', support: 6 } },
        { code: 'shares-bought', facts: { option: 'c', costEuros: '40', mostEuros: '10', support: 4 } },
        { code: 'shares-short', facts: { option: 'b', costEuros: '45', heldEuros: '25/6', support: 5 } },
        { code: 'budget-too-dear', facts: { option: 'b', costEuros: '45', leftEuros: '5', support: 5 } },
        { code: 'budget-spent', facts: { spentEuros: '95', leftEuros: '5', envelopeEuros: '100' } },
        { code: 'enough-budget', facts: { option: 'b', count: 1 } },
      ],
    });
  });
  it('ask those who hold less for all they hold, and the others evenly for the rest', () => {
    // After a, who paid 10 for it holds 15, the fifth elector 25: short of 80, which the completion pays; enough for 35.
    const { trace, winners } = count(shares('a:40 c:80', 125), [urnOf('3 a; 1 a+c; 1 c')]);
    expect(winners).toEqual(['a', 'c']);
    expect(trace[2]).toMatchObject({ code: 'shares-bought', facts: { option: 'a', mostEuros: '10' } });
    expect(trace[3]).toMatchObject({ code: 'shares-short', facts: { option: 'c', heldEuros: '40' } });
    const paid = count(shares('a:40 c:35', 125), [urnOf('3 a; 1 a+c; 1 c')]);
    expect(paid.trace[3]).toMatchObject({ facts: { option: 'c', mostEuros: '20' } });
  });
  it('complete with what is left, on the most approved of the rest', () => {
    const counted = count(shares('a:30 b:60 c:50', 100), [urnOf('4 a; 3 b; 2 c; 1 c+b')]);
    expect(counted).toMatchObject({
      winners: ['a', 'b'],
      order: [['a'], ['b'], ['c']],
      figures: { bought: ['a'], spent: 90, left: 10 },
    });
    expect(codes(counted)).toEqual([
      'ballots',
      'shares-each',
      'shares-bought',
      'shares-short',
      'shares-short',
      'shares-completed',
      'budget-taken',
      'budget-too-dear',
      'budget-spent',
      'enough-budget',
    ]);
    expect(counted.trace[5]).toEqual({ code: 'shares-completed', facts: { leftEuros: '70' } });
  });
  it('buy equals together where no purse stands between them', () => {
    const apart = count(shares('a:50 b:50'), [urnOf('2 a; 2 b')]);
    expect(apart).toMatchObject({ status: 'decided', winners: ['a', 'b'], order: [['a', 'b']], ties: [] });
    const enough = count(shares('a:50 b:50'), [urnOf('4 a+b')]);
    expect(enough).toMatchObject({ status: 'decided', winners: ['a', 'b'], ties: [] });
  });
  it('stop at equals of which only one can be paid, unless the order was declared', () => {
    const urns = [urnOf('6 a+b; 4 c')];
    const open = count(shares('a:50 b:50 c:40'), urns);
    expect(open).toMatchObject({ status: 'unresolved', winners: [], order: [['a', 'b'], ['c']] });
    expect(open.ties).toEqual([{ options: ['a', 'b'], over: 'place', round: 1, settledBy: null, order: [] }]);
    expect(codes(open).slice(0, 4)).toEqual(['ballots', 'shares-each', 'order-tie-open', 'budget-spent']);
    expect(Object.keys(open.figures['enough'] as object)).toEqual(['a', 'b']);
    const settled = count(shares('a:50 b:50 c:40'), urns, { rules: ['chair'], chair: ['b'] });
    expect(settled).toMatchObject({ status: 'decided', winners: ['b', 'c'], order: [['b'], ['c'], ['a']] });
    expect(settled.ties).toMatchObject([{ round: 1, settledBy: 'chair', order: ['b', 'a'] }]);
  });
  it('keep what was bought before a tie, and leave the rest open', () => {
    const open = count(shares('a:50 b:50 c:10', 100), [urnOf('6 a+b+c; 4 c')]);
    expect(open).toMatchObject({ status: 'unresolved', winners: ['c'], figures: { spent: 10, left: 90 } });
    expect(open.ties).toMatchObject([{ options: ['a', 'b'], round: 2 }]);
  });
  it('buy equals together where one purse is asked for one of them alone, or has nothing left', () => {
    // Each voice holds 10. After p, at 5 a voice, whoever approves a or b besides gives the 5 left, others 10.
    const poor = count(shares('p:50 a:25 b:25', 140), [urnOf('1 p+a; 1 p+b; 8 p; 2 a; 2 b')]);
    expect(poor).toMatchObject({ status: 'decided', order: [['p'], ['a', 'b']], ties: [] });
    // Here p takes all that its voices hold, and the one that approves all three gives nothing to the others.
    const spent = count(shares('p:100 a:20 b:20', 140), [urnOf('1 p+a+b; 9 p; 2 a; 2 b')]);
    expect(spent).toMatchObject({ status: 'decided', order: [['p'], ['a', 'b']], ties: [] });
    const apart = count(shares('a:33 b:33 c:33'), [urnOf('1 a; 1 b; 1 c')]);
    expect(apart).toMatchObject({ status: 'decided', order: [['a', 'b', 'c']], ties: [] });
  });
  it('leave nobody a debt: who gave all holds nothing', () => {
    const { trace } = count(shares('p:50 a:30 q:5', 120), [urnOf('2 p+a+q; 8 p; 2 a')]);
    expect(trace.slice(2, 5)).toMatchObject([
      { code: 'shares-bought', facts: { option: 'p', mostEuros: '5' } },
      { code: 'shares-bought', facts: { option: 'a', mostEuros: '10' } },
      { code: 'shares-short', facts: { option: 'q', heldEuros: '0' } },
    ]);
  });
  it('say how many more would have had enough of the envelope', () => {
    const question = shares('a:100 b:20');
    expect(count(question, [urnOf('20 a; 3 b')])).toMatchObject({
      winners: ['a'],
      figures: { enough: { b: 2 } },
    });
    expect(count(question, [urnOf('20 a; 4 b')]).winners).toEqual(['a']);
    expect(count(question, [urnOf('20 a; 5 b')]).winners).toEqual(['b']);
  });
  it('tell amounts exactly while they can be read, then to the cent', () => {
    const projects = 'a:11 b:13 c:17 d:19 e:23 f:29 g:31 h:37 i:41 j:43';
    const ballots =
      '7 a+b+c+h; 11 b+c+d+i; 13 c+d+e+j; 17 d+e+f+h; 19 e+f+g+i; 23 f+g+a+j; 29 g+a+b+h; 31 a+d+g+i; 5 h+i+j';
    const { trace } = count(shares(projects, 181), [urnOf(ballots)]);
    const most = trace.flatMap(({ facts }) =>
      typeof facts['mostEuros'] === 'string' ? facts['mostEuros'] : [],
    );
    expect(most.slice(0, 4)).toEqual(['31/102', '11/90', '19/72', '29/59']);
    expect(most.length).toBeGreaterThan(4);
    const part = fraction(181, 155);
    for (const amount of most.map(parse)) {
      expect([compare(amount, ZERO), compare(amount, part)]).toEqual([1, -1]);
      expect(amount.den).toBeLessThanOrEqual(1_000_000n);
    }
    expect(most.slice(4).every((amount) => 100n % parse(amount).den === 0n)).toBe(true);
  });
  it('buy first what costs nothing, and never what nobody approves', () => {
    const free = count(shares('a:0 b:0 c:100 d:0'), [urnOf('1 a+c; 1 b')]);
    expect(free.winners).toEqual(['a', 'b', 'c']);
    expect(free.figures).toMatchObject({ bought: ['a', 'b'] });
  });
  it('give every college its weight of the envelope', () => {
    const { winners, trace } = count(shares('a:60 b:60'), [urnOf('3 a', 3n), urnOf('4 b', 1n)]);
    expect(winners).toEqual(['a']);
    expect(trace.slice(1, 3)).toEqual([
      { code: 'shares-each-weighed', facts: { envelopeEuros: '100', valid: 7 } },
      {
        code: 'shares-bought-weighed',
        facts: { option: 'a', costEuros: '60', mostEuros: '20/3', supportPoints: '900/13' },
      },
    ]);
  });
  it('spend nothing when every ballot is blank', () => {
    const { status, winners, figures, trace } = count(shares('a:60 b:60'), [urnOf('3 blank')]);
    expect([status, winners, trace.map(({ code }) => code)]).toEqual([
      'decided',
      [],
      ['ballots', 'budget-spent', 'enough-budget', 'enough-budget'],
    ]);
    expect(figures['enough']).toEqual({ a: 1, b: 1 });
  });
});
