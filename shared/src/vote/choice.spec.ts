import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { canonical } from '../kernel/index.js';
import {
  choiceOutcomeSchema,
  NO_TIE_ORDERS,
  tallyChoice,
  type ChoiceOutcome,
  type ChoiceQuestion,
} from './index.js';
import { approval, choose, electorateTold, someOptions, urnsTold, type Told } from './choice.fixture.js';
import { aRuleSet } from './poll.fixture.js';

const five: readonly Told[] = [
  [40, 'a 20', 'b 8', 'blank 2'],
  [120, 'a 10', 'b 70'],
  [60, 'a 30'],
  [5, 'b 5'],
  [1, 'a 1'],
];
const multipliers = ({ colleges }: ChoiceOutcome): string[] => colleges.map(({ multiplier }) => multiplier);
const because = (outcome: ChoiceOutcome): string[] => outcome.because.map(({ code }) => code);
const totals = ({ figures }: ChoiceOutcome['weighted']): unknown =>
  Object.fromEntries(Object.entries(figures['totals'] ?? {}).map(([key, total]) => [key, String(total)]));

describe('a choice by college', () => {
  it('gives each ballot its part of the weight of its college, in the smallest whole numbers', () => {
    // 35/28, 20/80, 15/30, 20/5, 10/1 = 1.25, 0.25, 0.5, 4, 10, all by 4.
    const outcome = choose(approval(), {}, ...five);
    expect(multipliers(outcome)).toEqual(['5', '1', '2', '16', '40']);
    // a: 20·5 + 10 + 30·2 + 40 = 210; b: 8·5 + 70 + 5·16 = 190. 400 is the whole voice.
    expect(totals(outcome.weighted)).toEqual({ a: '210', b: '190', c: '0' });
    expect(outcome).toMatchObject({ verdict: 'elected', winners: ['a'] });
    expect(because(outcome)).toEqual(['chosen']);
  });
  it('tells what heads alone would have said, without letting them decide', () => {
    const { raw } = choose(approval(), {}, ...five);
    expect(totals(raw)).toEqual({ a: '61', b: '83', c: '0' });
    expect(raw.winners).toEqual(['b']);
  });
  it('counts heads when all colleges weigh and come alike', () => {
    const weights = Object.fromEntries(aRuleSetIds().map((id) => [id, 2_000]));
    const outcome = choose(approval(), { weights }, ...five.map((): Told => [9, 'a 4', 'b 3']));
    expect(multipliers(outcome)).toEqual(['1', '1', '1', '1', '1']);
    expect(outcome.weighted).toEqual(outcome.raw);
  });
  it('says who came, what they did not choose, and how far each college turned out', () => {
    const { heads, colleges } = choose(approval(), {}, [40, 'a 20', 'abstention 1', 'blank 2', 'invalid 3']);
    const firms = { registered: 40, present: 26, valid: 20, blank: 2, none: 0, abstention: 1, invalid: 3 };
    expect(heads).toEqual(firms);
    expect(colleges[0]).toEqual({
      collegeId: 'c-firms',
      college: 'firms',
      ...firms,
      turnout: '65',
      silent: false,
      weight: '35',
      counted: '35',
      multiplier: '1',
    });
    expect(colleges[1]).toMatchObject({ turnout: null, silent: true, counted: '0', multiplier: '0' });
  });
  it('takes shares of who came or who is registered, where the rule does', () => {
    const told: readonly Told[] = [
      [40, 'a 10', 'blank 10'],
      [40, 'b 20'],
    ];
    const weights = { 'c-firms': 5_000, 'c-employees': 5_000 };
    const shares = (base: 'expressed' | 'present' | 'registered') =>
      multipliers(choose(approval(), { base, weights }, ...told)).slice(0, 2);
    expect(shares('expressed')).toEqual(['2', '1']);
    expect(shares('present')).toEqual(['1', '1']);
    expect(shares('registered')).toEqual(['1', '1']);
  });
  it('gives no voice to colleges that weigh nothing, even where they alone speak', () => {
    const weights = { 'c-firms': 0, 'c-employees': 10_000 };
    const rule = { weights, silentCollege: 'renormalised' } as const;
    expect(multipliers(choose(approval(), rule, [40, 'a 20'], [50])).slice(0, 2)).toEqual(['0', '0']);
  });
  it('refuses more ballots than electors', () => {
    expect(() => choose(approval(), {}, [3, 'a 2', 'blank 2'])).toThrow(RangeError);
    expect(() => choose(approval(), {}, [4, 'a 2', 'blank 2'])).not.toThrow();
  });
});

const aRuleSetIds = () => Object.keys(aRuleSet().weights);

describe('what is no opinion on the options', () => {
  it('stays out of the count and inside presence, as the rule says', () => {
    const told: Told = [40, 'a 4', 'abstention 2', 'blank 3', 'invalid 1'];
    const present = (rule: Parameters<typeof choose>[1]) => choose(approval(), rule, told).heads.present;
    expect(present({})).toBe(10);
    expect(present({ abstentionPresent: false })).toBe(8);
    expect(present({ invalidPresent: false })).toBe(9);
    expect(choose(approval(), {}, told).weighted.ballots).toEqual({ valid: 4, blank: 0, invalid: 0 });
  });
  it('makes a college silent when it is all it says, unless the rule counts blank as a vote', () => {
    const told: readonly Told[] = [
      [40, 'a 4'],
      [40, 'blank 9'],
    ];
    expect(choose(approval(), { silentCollege: 'void' }, ...told)).toMatchObject({ verdict: 'void' });
    const counted = choose(approval(), { blankCounts: true }, ...told);
    expect(counted.colleges.map(({ silent }) => silent)).toEqual([false, false, true, true, true]);
    expect(counted.colleges[1]).toMatchObject({ counted: '20', multiplier: '16' });
  });
});

describe('none of the above', () => {
  const question = approval(2, 'a', 'b', 'none');

  it('leaves empty the place it wins, and those of options weaker than it', () => {
    const outcome = choose(question, {}, [40, 'a 9', 'none 5', 'b 2']);
    expect(outcome).toMatchObject({ verdict: 'elected', winners: ['a'] });
    expect(because(outcome)).toEqual(['none-of-the-above']);
    expect(outcome.heads).toMatchObject({ valid: 16, none: 5 });
  });
  it('elects nobody when it comes first', () => {
    expect(choose(question, {}, [40, 'none 9', 'b 2'])).toMatchObject({
      verdict: 'void',
      winners: [],
      because: [{ code: 'none-of-the-above' }],
    });
  });
  it('makes nothing of a tie between options weaker than it', () => {
    const three = approval(3, 'a', 'b', 'c', 'none');
    expect(choose(three, { ties: [] }, [40, 'a 9', 'none 5', 'b 2', 'c 2'])).toMatchObject({
      verdict: 'elected',
      winners: ['a'],
      because: [{ code: 'none-of-the-above' }],
    });
  });
  it('only counts as presence where the rule says so', () => {
    const outcome = choose(question, { noneCounts: false }, [40, 'a 9', 'none 15', 'b 2']);
    expect(outcome).toMatchObject({ verdict: 'elected', winners: ['a', 'b'] });
    expect(outcome.heads).toMatchObject({ present: 26, valid: 11, none: 15 });
    expect(outcome.weighted.ballots.valid).toBe(11);
  });
});

describe('a choice that does not settle', () => {
  const even: Told = [40, 'a 9', 'b 9', 'c 1'];

  it('names the options that are tied, and never picks one in silence', () => {
    expect(choose(approval(), { ties: [] }, even)).toMatchObject({
      verdict: 'unresolved',
      winners: [],
      because: [{ code: 'option-tie', facts: { options: 'Projet a, Projet b' } }],
    });
  });
  it('says that a second vote is due where the rule says so', () => {
    expect(because(choose(approval(), { ties: ['second_ballot'] }, even))).toEqual([
      'option-tie-second-ballot',
    ]);
  });
  it('keeps those who have a place whatever the tie', () => {
    expect(choose(approval(2), { ties: [] }, [40, 'a 9', 'b 5', 'c 5'])).toMatchObject({
      verdict: 'unresolved',
      winners: ['a'],
      because: [{ facts: { options: 'Projet b, Projet c' } }],
    });
  });
  it('is settled by the orders given beforehand, in the declared order', () => {
    const poll = {
      ruleSet: aRuleSet({ ties: ['seniority', 'chair'] }),
      colleges: electorateTold(even),
      question: approval(),
      call: 1,
    };
    const orders = { ...NO_TIE_ORDERS, chair: ['b', 'a', 'c'] };
    const settled = (tieOrders: typeof orders) =>
      tallyChoice({ ...poll, tieOrders }, urnsTold(even), (text) => text).winners;
    expect(settled(orders)).toEqual(['b']);
    expect(settled({ ...orders, seniority: ['c', 'a', 'b'] } as typeof orders)).toEqual(['a']);
  });
  it('is void when the envelope pays for nothing that was approved', () => {
    const [project] = someOptions('a');
    const question: ChoiceQuestion = {
      method: 'budget',
      options: [{ key: 'a', label: project?.label ?? '', cost: 50 }],
      envelope: 40,
      most: null,
      share: 'most_approved',
    };
    expect(choose(question, {}, [40, 'a 9'])).toMatchObject({
      verdict: 'void',
      winners: [],
      because: [{ code: 'nothing-chosen', facts: {} }],
    });
  });
  it('is void when nobody chose, whatever the rule', () => {
    expect(because(choose(approval(), {}, [40, 'blank 9']))).toEqual(['someone-speaks']);
  });
});

describe('the quorum of a choice', () => {
  const quorum = {
    overall: { num: 1, den: 2 },
    colleges: { 'c-residents': { num: 1, den: 3 } },
    secondCall: { overall: null, colleges: {} },
  };
  it('makes it void when missed, winners withheld, with its arithmetic', () => {
    expect(choose(approval(), { quorum }, [40, 'a 19'], [0], [60, 'b 19'])).toMatchObject({
      verdict: 'void',
      winners: [],
      because: [
        { code: 'quorum-overall', facts: { present: 38, registered: 100, needed: 50, ratio: '1/2' } },
        { code: 'quorum-college', facts: { college: 'residents', present: 19, needed: 20 } },
      ],
    });
  });
  it('is relaxed on a second call', () => {
    const told: Told = [40, 'a 19'];
    const poll = {
      ruleSet: aRuleSet({ quorum }),
      colleges: electorateTold(told),
      question: approval(),
      tieOrders: NO_TIE_ORDERS,
    };
    const verdict = (call: number) => tallyChoice({ ...poll, call }, urnsTold(told), (text) => text).verdict;
    expect([1, 2, 3].map(verdict)).toEqual(['void', 'elected', 'elected']);
  });
  it('leaves proxies out where the rule says so, and only there', () => {
    const told: Told = [40, 'a 20'];
    const asked = { overall: { num: 1, den: 2 }, colleges: {}, secondCall: null };
    const with5 = (countForQuorum: boolean) =>
      tallyChoice(
        {
          ruleSet: aRuleSet({ quorum: asked, proxies: { cap: 'scop', countForQuorum } }),
          colleges: electorateTold(told),
          question: approval(),
          call: 1,
          tieOrders: NO_TIE_ORDERS,
        },
        urnsTold(told).map((urn) => ({ ...urn, byProxy: urn.shapes.length > 0 ? 5 : 0 })),
        (text) => text,
      );
    expect(with5(true).verdict).toBe('elected');
    expect(with5(false)).toMatchObject({
      verdict: 'void',
      heads: { present: 20 },
      because: [{ facts: { present: 15, needed: 20 } }],
    });
  });
});

describe('the trace of a choice', () => {
  it('tells turnout, weights, conditions and verdict, in the order one would do it by hand', () => {
    const { trace } = choose(approval(), { silentCollege: 'renormalised' }, [40, 'a 20'], [50, 'b 5']);
    expect(trace.map(({ code }) => code)).toEqual([
      'step.turnout',
      'step.turnout',
      'step.turnout-nobody-registered',
      'step.turnout-nobody-registered',
      'step.turnout-nobody-registered',
      'step.spread',
      'step.spread',
      'step.choice-expressed',
      'step.choice-expressed',
      'step.silent-renormalised',
      'step.silent-renormalised',
      'step.silent-renormalised',
      'condition.someone-speaks',
      'because.chosen',
      'verdict.elected',
    ]);
    expect(trace[7]?.facts).toEqual({
      college: 'firms',
      countedPoints: '700/11',
      outOf: 20,
      eachPoints: '35/11',
    });
    expect(trace[9]?.facts).toEqual({ college: 'residents', weightPoints: '15' });
    expect(trace[2]?.facts).toEqual({ college: 'residents' });
    expect(trace[5]?.facts).toEqual({ college: 'firms', weightPoints: '35', countedPoints: '700/11' });
  });
  it('says a missed condition once', () => {
    const { trace } = choose(approval(), { silentCollege: 'void' }, [40, 'a 20']);
    expect(trace.map(({ code }) => code).slice(-6)).toEqual([
      'condition.college-speaks',
      'because.college-speaks',
      'because.college-speaks',
      'because.college-speaks',
      'because.college-speaks',
      'verdict.void',
    ]);
  });
});

const line = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(9), fc.nat(5))
  .map(([a, b, c, blank]): Told => [
    99,
    ...[`a ${a}`, `b ${b}`, `c ${c}`, `blank ${blank}`].filter((said) => !said.endsWith(' 0')),
  ]);
const anyUrns = fc.array(line, { minLength: 5, maxLength: 5 });
const anyRule = fc.record({
  base: fc.constantFrom('registered', 'present', 'expressed'),
  silentCollege: fc.constantFrom('lost', 'renormalised', 'void'),
  blankCounts: fc.boolean(),
});

describe('whatever the ballots', () => {
  it('each college gives exactly its weight, where all that counts is expressed', () => {
    fc.assert(
      fc.property(anyUrns, (told) => {
        const { colleges } = choose(approval(), {}, ...told);
        const voice = (at: number) =>
          BigInt(colleges[at]?.multiplier ?? 0) * BigInt(colleges[at]?.valid ?? 0);
        for (const at of [1, 2, 3, 4])
          if (colleges[0]?.silent === false && colleges[at]?.silent === false)
            expect(voice(0) * BigInt(weights[at] ?? 0)).toBe(voice(at) * BigInt(weights[0] ?? 0));
      }),
    );
  });
  it('doubling ballots and electors changes neither winners nor multipliers', () => {
    const double = (told: readonly Told[]): Told[] =>
      told.map(([registered, ...lines]) => [
        2 * registered,
        ...lines.map((said) => said.replace(/\d+$/, (count) => `${2 * Number(count)}`)),
      ]);
    fc.assert(
      fc.property(anyUrns, anyRule, (told, rule) => {
        const [once, twice] = [told, double(told)].map((all) => choose(approval(), rule, ...all));
        expect(twice?.winners).toEqual(once?.winners);
        expect(twice && multipliers(twice)).toEqual(once && multipliers(once));
      }),
    );
  });
  it('an outcome survives being written down', () => {
    fc.assert(
      fc.property(anyUrns, anyRule, (told, rule) => {
        const outcome = choose(approval(2), { ...rule, ties: [] }, ...told);
        expect(choiceOutcomeSchema.parse(JSON.parse(canonical(outcome)))).toEqual(outcome);
      }),
    );
  });
});

const weights = [35, 20, 15, 20, 10];

describe('places kept for some', () => {
  const standing = [
    { key: 'a', slot: 'Entreprise', gender: 'man' },
    { key: 'b', slot: 'Intercommunalité', gender: 'man' },
    { key: 'c', slot: 'Entreprise', gender: 'woman' },
    { key: 'd', slot: 'Intercommunalité', gender: 'woman' },
  ] as const;
  const pair = (parity: 'none' | 'balanced', options = ['a', 'b', 'c', 'd']): ChoiceQuestion => ({
    method: 'stv',
    options: someOptions(...options),
    places: 2,
    variant: 'scottish',
    reserved: { places: { Entreprise: 1, Intercommunalité: 1 }, parity, standing },
  });
  const told: Told = [9, 'a>c 4', 'c>b 3', 'b>d 2'];

  it('go to the strongest of those they are kept for', () => {
    const outcome = choose(pair('none'), {}, told);
    expect(outcome.weighted.winners).toEqual(['a', 'c']);
    expect(outcome).toMatchObject({ verdict: 'elected', winners: ['a', 'b'] });
    expect(outcome.because).toEqual([
      { code: 'chosen', facts: {} },
      { code: 'passed-over-slot-full', facts: { option: 'Projet c', slot: 'Entreprise' } },
    ]);
  });
  it('leave no gender more than half, and say who was passed over for it', () => {
    const outcome = choose(pair('balanced'), {}, told);
    expect(outcome.winners).toEqual(['a', 'd']);
    expect(outcome.because.slice(1)).toEqual([
      { code: 'passed-over-slot-full', facts: { option: 'Projet c', slot: 'Entreprise' } },
      { code: 'passed-over-parity', facts: { option: 'Projet b', slot: 'Intercommunalité' } },
    ]);
    expect(outcome.trace.map(({ code }) => code)).toContain('because.passed-over-parity');
  });
  it('are given to nobody more while the count itself has stopped at a tie', () => {
    const open = choose(pair('none'), { ties: [] }, [20, 'a 9', 'b 4', 'c 4', 'd 3']);
    expect(open).toMatchObject({
      verdict: 'unresolved',
      winners: ['a'],
      because: [{ code: 'option-tie', facts: { options: 'Projet b, Projet c' } }],
    });
  });
  it('are left to the tie rules where those they are kept for are even', () => {
    const even = choose(pair('none'), { ties: [] }, [9, 'a 6', 'c 3']);
    expect(even).toMatchObject({
      verdict: 'unresolved',
      winners: ['a'],
      because: [{ code: 'option-tie', facts: { options: 'Projet b, Projet d' } }],
    });
  });
  it('go to nobody when “none of the above” comes before everyone', () => {
    const question = pair('none', ['a', 'b', 'c', 'd', 'none']);
    expect(choose(question, {}, [9, 'none 8', 'a 1'])).toMatchObject({
      verdict: 'void',
      winners: [],
      because: [{ code: 'nothing-chosen' }],
    });
  });
  it('are kept too where only those weaker than “none of the above” are even', () => {
    const question: ChoiceQuestion = {
      method: 'stv',
      options: someOptions('a', 'b', 'c', 'd', 'none'),
      places: 4,
      variant: 'scottish',
      reserved: { places: { Entreprise: 1, Intercommunalité: 3 }, parity: 'none', standing },
    };
    const outcome = choose(question, { ties: [] }, [27, 'a 8', 'c 7', 'none 6', 'b 3', 'd 3']);
    expect(outcome.weighted).toMatchObject({ status: 'unresolved', winners: ['a', 'c', 'none'] });
    expect(outcome).toMatchObject({ verdict: 'elected', winners: ['a'] });
  });
  it('stay empty below “none of the above”', () => {
    const question = pair('none', ['a', 'b', 'c', 'd', 'none']);
    const outcome = choose(question, {}, [9, 'a 4', 'none 3', 'b 2']);
    expect(outcome).toMatchObject({ verdict: 'elected', winners: ['a'] });
  });
});
