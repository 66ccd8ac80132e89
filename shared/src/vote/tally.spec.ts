import { describe, expect, it } from '@jest/globals';
import { SILENT_COLLEGES, type RuleSet } from '../body/index.js';
import { tally, type Motion } from './index.js';
import { aRuleSet, C1, C2, held, type Held } from './poll.fixture.js';

const count = ({ colleges, counts }: Held, change: Partial<RuleSet> = {}): Motion =>
  tally(aRuleSet(change), colleges, counts);
const because = (outcome: Motion): string[] => outcome.because.map(({ code }) => code);
const overHalf = { num: 1, den: 2, strict: true };
const twoThirds = { num: 2, den: 3, strict: false };

describe('the five colleges of the reference (C1)', () => {
  it('give exactly 60 points for and 40 against, in proportion to expressed votes', () => {
    const outcome = count(C1);
    expect(outcome.weighted).toEqual({ yes: '60', no: '40' });
    expect(outcome.colleges.map(({ weighted }) => weighted.yes)).toEqual(['55/2', '15/2', '9', '16', '0']);
  });
  it('pass over one half and miss two thirds', () => {
    expect(count(C1, { threshold: overHalf }).verdict).toBe('adopted');
    expect(because(count(C1, { threshold: overHalf }))).toEqual(['all-conditions-met']);
    expect(count(C1, { threshold: twoThirds })).toMatchObject({
      verdict: 'rejected',
      because: [
        { code: 'threshold-at-least', facts: { yesPoints: '60', neededPoints: '200/3', ratio: '2/3' } },
      ],
    });
  });
  it('tick what the rule asks, validity before adoption, each with its arithmetic', () => {
    const quorum = {
      overall: { num: 1, den: 2 },
      colleges: { 'c-nature': { num: 1, den: 1 } },
      secondCall: null,
    };
    const rule = { quorum, threshold: twoThirds, doubleKey: 'majority_of_colleges' } as const;
    expect(count(C1, rule).conditions).toEqual([
      { code: 'someone-speaks', guards: 'validity', met: true, facts: {} },
      {
        code: 'quorum-overall',
        guards: 'validity',
        met: true,
        facts: { present: 156, registered: 226, needed: 113, ratio: '1/2' },
      },
      {
        code: 'quorum-college',
        guards: 'validity',
        met: true,
        facts: { college: 'nature', present: 1, registered: 1, needed: 1, ratio: '1/1' },
      },
      {
        code: 'threshold-at-least',
        guards: 'adoption',
        met: false,
        facts: { yesPoints: '60', ratio: '2/3', neededPoints: '200/3' },
      },
      {
        code: 'majority-of-colleges',
        guards: 'adoption',
        met: true,
        facts: { inFavour: 3, colleges: 5, needed: 3 },
      },
    ]);
  });
  it('give 172/3 points on those present, 343/9 against, and 179/4 on those registered', () => {
    expect(count(C1, { base: 'present' }).weighted).toEqual({ yes: '172/3', no: '343/9' });
    expect(count(C1, { base: 'registered' }).weighted.yes).toBe('179/4');
  });
  it('give 70 points for when each college votes as one', () => {
    expect(count(C1, { innerVote: 'bloc' }).weighted).toEqual({ yes: '70', no: '30' });
  });
  it('count 74 heads to 70, beside the weights', () => {
    expect(count(C1).raw).toEqual({
      registered: 226,
      present: 156,
      yes: 74,
      no: 70,
      blank: 12,
      abstention: 0,
      invalid: 0,
    });
    expect(count(C1).colleges.map(({ turnout }) => turnout)).toEqual(['75', '75', '50', '100', '100']);
  });
});

describe('a college that says neither yes nor no (C2)', () => {
  it('loses its weight: 51 to 34', () => {
    expect(count(C2, { silentCollege: 'lost' }).weighted).toEqual({ yes: '51', no: '34' });
  });
  it('leaves its weight to the others: 60 to 40', () => {
    const outcome = count(C2, { silentCollege: 'renormalised' });
    expect(outcome.weighted).toEqual({ yes: '60', no: '40' });
    expect(outcome.colleges.map(({ counted }) => counted)).toEqual([
      '700/17',
      '400/17',
      '0',
      '400/17',
      '200/17',
    ]);
  });
  it('makes the vote void, where the rule says so', () => {
    expect(count(C2, { silentCollege: 'void' })).toMatchObject({
      verdict: 'void',
      because: [{ code: 'college-speaks', facts: { college: 'residents' } }],
    });
  });
  it('makes the vote void in any case when no college says anything', () => {
    const nobody = held([40, 0, 0, 3], [120, 0, 0, 0]);
    expect(because(count(nobody, { silentCollege: 'renormalised' }))).toEqual(['someone-speaks']);
    expect(because(count(nobody, { silentCollege: 'lost' }))).toEqual(['someone-speaks']);
  });
});

const agree = (yes: number, no: number) =>
  count(held([5, yes, no, 0]), {
    weights: { 'c-firms': 10_000 },
    base: 'registered',
    threshold: { num: 3, den: 4, strict: false },
    quorum: { overall: { num: 3, den: 5 }, colleges: {}, secondCall: null },
  }).conditions.map(({ met }) => met);

describe('thresholds', () => {
  const sixty = { num: 3, den: 5 };
  it('"over" wants more than the share, "at least" is content with it', () => {
    expect(count(C1, { threshold: { ...sixty, strict: true } }).verdict).toBe('rejected');
    expect(count(C1, { threshold: { ...sixty, strict: false } }).verdict).toBe('adopted');
  });
  it('are met by the share of eligible members, not of those who came', () => {
    expect(agree(2, 0)).toEqual([true, false, false]);
    expect(agree(4, 1)).toEqual([true, true, true]);
  });
});

describe('quorum', () => {
  const quorum = {
    overall: { num: 7, den: 10 },
    colleges: { 'c-residents': { num: 1, den: 2 } },
    secondCall: null,
  };
  it('makes the vote void when missed, with its arithmetic', () => {
    expect(count(C1, { quorum })).toMatchObject({
      verdict: 'void',
      because: [
        { code: 'quorum-overall', facts: { present: 156, registered: 226, needed: 159, ratio: '7/10' } },
      ],
    });
  });
  it('lets a college block a revision it did not reach quorum on', () => {
    const asked = { overall: null, colleges: { 'c-residents': { num: 2, den: 3 } }, secondCall: null };
    expect(count(C1, { quorum: asked })).toMatchObject({
      verdict: 'void',
      because: [{ code: 'quorum-college', facts: { college: 'residents', present: 30, needed: 40 } }],
    });
  });
  it('counts blank ballots as presence', () => {
    expect(count(C2, { quorum: { ...quorum, overall: null } }).verdict).toBe('adopted');
  });
});

describe('the double key', () => {
  it('asks more than half of the colleges, besides the weights', () => {
    expect(count(C1, { doubleKey: 'majority_of_colleges' }).verdict).toBe('adopted');
    const two = held([40, 30, 0, 0], [120, 0, 1, 0], [60, 0, 1, 0], [5, 5, 0, 0], [1, 0, 1, 0]);
    expect(count(two, { doubleKey: 'majority_of_colleges' })).toMatchObject({
      verdict: 'rejected',
      because: [{ code: 'majority-of-colleges', facts: { inFavour: 2, colleges: 5, needed: 3 } }],
    });
  });
  it('lets one college against stop the text, and names it', () => {
    expect(count(C1, { doubleKey: 'no_college_against' }).because).toEqual([
      { code: 'no-college-against', facts: { against: 2, colleges: 5, names: 'employees, nature' } },
    ]);
  });
  it('counts the colleges that speak alone, where the weight of silent ones is shared out', () => {
    const colleges = (silentCollege: RuleSet['silentCollege']) =>
      count(C2, { silentCollege, doubleKey: 'majority_of_colleges' }).conditions.at(-1);
    // Firms and the authority are for, employees and nature against, residents all blank: two of four is no majority.
    expect(colleges('renormalised')).toMatchObject({
      met: false,
      facts: { inFavour: 2, colleges: 4, needed: 3 },
    });
    expect(colleges('lost')).toMatchObject({ met: false, facts: { inFavour: 2, colleges: 5, needed: 3 } });
  });
  it('has against the text neither a college that is even nor one that says nothing', () => {
    const even = held([40, 30, 0, 0], [120, 5, 5, 0]);
    const against = (silentCollege: RuleSet['silentCollege']) =>
      count(even, { silentCollege, doubleKey: 'no_college_against' }).conditions.at(-1);
    expect(against('lost')).toMatchObject({ met: true, facts: { against: 0, colleges: 5, names: '' } });
    expect(against('renormalised')).toMatchObject({ met: true, facts: { against: 0, colleges: 2 } });
  });
});

describe('a tie', () => {
  const even = held([10, 5, 5, 0], [10, 4, 4, 0], [10, 3, 3, 0], [10, 1, 1, 0], [10, 2, 2, 0]);
  it('is settled by the rule written beforehand, never by the software', () => {
    expect(count(even, { tie: 'rejected' })).toMatchObject({
      verdict: 'rejected',
      because: [{ code: 'tie' }],
    });
    expect(count(even, { tie: 'unresolved' })).toMatchObject({
      verdict: 'unresolved',
      because: [{ code: 'tie' }],
    });
  });
  it('is a plain failure where more than a simple majority was asked', () => {
    expect(because(count(even, { tie: 'unresolved', threshold: twoThirds }))).toEqual(['threshold-at-least']);
  });
  it('does not hide another condition that was missed', () => {
    const rule = { tie: 'unresolved', doubleKey: 'majority_of_colleges' } as const;
    expect(because(count(even, rule))).toEqual(['threshold-over', 'majority-of-colleges']);
  });
  it('inside a bloc gives the college no voice', () => {
    expect(count(even, { innerVote: 'bloc' }).weighted).toEqual({ yes: '0', no: '0' });
  });
});

describe('what was missing', () => {
  it('is the least number of absent members of one college whose yes would have carried the text', () => {
    const { counterfactuals } = count(C1, { threshold: { num: 61, den: 100, strict: false } });
    expect(counterfactuals.map(({ college, missingYes }) => [college, missingYes])).toEqual([
      ['firms', 5],
      ['employees', 7],
      ['residents', 6],
      ['authority', null],
      ['nature', null],
    ]);
  });
  it('counts those who would have made the quorum', () => {
    const quorum = { overall: { num: 7, den: 10 }, colleges: {}, secondCall: null };
    expect(count(C1, { quorum }).counterfactuals.map(({ missingYes }) => missingYes)).toEqual([
      3,
      3,
      3,
      null,
      null,
    ]);
  });
  it('is not asked of a text that passed', () => {
    expect(count(C1).counterfactuals).toEqual([]);
  });
});

it('shows what the linter warns about: a yes that defeats the text, where silent weights are shared on a wide base', () => {
  const weights = { 'c-firms': 5_000, 'c-employees': 5_000 };
  const rule: Partial<RuleSet> = { weights, base: 'registered', silentCollege: 'renormalised' };
  expect(count(held([10, 6, 0, 0], [10, 0, 0, 0]), rule).verdict).toBe('adopted');
  expect(count(held([10, 6, 0, 0], [10, 1, 0, 0]), rule).verdict).toBe('rejected');
});

it('has nobody speak for a college whose box is missing', () => {
  const { colleges, counts } = held([40, 22, 6], [120, 30, 50]);
  expect(tally(aRuleSet(), colleges, counts.slice(0, 2))).toEqual(tally(aRuleSet(), colleges, counts));
});

it('gives no voice to colleges that weigh nothing, even where they alone speak', () => {
  const weights = { 'c-firms': 0, 'c-employees': 10_000 };
  const rule: Partial<RuleSet> = { weights, silentCollege: 'renormalised' };
  expect(count(held([40, 22, 6], [120]), rule)).toMatchObject({
    verdict: 'rejected',
    weighted: { yes: '0', no: '0' },
  });
});

it('refuses to count more ballots than electors', () => {
  expect(() => count(held([2, 2, 1, 0]))).toThrow(RangeError);
});

describe('the trace of a motion', () => {
  const vote = held([10, 6, 2], [10, 2, 6], [10, 3, 3], [10, 0, 0, 4], [0]);
  const steps = (change: Partial<RuleSet>) => count(vote, change).trace;
  const codes = (change: Partial<RuleSet>) => steps(change).map(({ code }) => code);

  it('says which way each bloc went, with all its weight or none', () => {
    const [firms, employees, residents, authority] = steps({ innerVote: 'bloc' }).slice(5);
    expect(firms).toEqual({
      code: 'step.bloc-yes',
      facts: {
        college: 'firms',
        weightPoints: '35',
        yes: 6,
        no: 2,
        countedPoints: '35',
        yesPoints: '35',
        noPoints: '0',
      },
    });
    expect(employees).toMatchObject({ code: 'step.bloc-no', facts: { yesPoints: '0', noPoints: '20' } });
    expect(residents).toMatchObject({ code: 'step.bloc-tie', facts: { yesPoints: '0', noPoints: '0' } });
    expect(authority?.code).toBe('step.silent-lost');
  });
  it('says of what heads the shares are taken', () => {
    for (const [base, outOf] of [
      ['expressed', 8],
      ['present', 8],
      ['registered', 10],
    ] as const)
      expect(steps({ base })[5]).toMatchObject({ code: `step.share-${base}`, facts: { outOf } });
  });
  it('says what the rule makes of a silent college, and where its weight went if it went anywhere', () => {
    expect(steps({ silentCollege: 'lost' })[8]).toEqual({
      code: 'step.silent-lost',
      facts: { college: 'authority', weightPoints: '20', yes: 0, no: 0 },
    });
    const spread = (change: Partial<RuleSet>) =>
      codes(change).filter((code) => code === 'step.spread').length;
    expect(SILENT_COLLEGES.map((silentCollege) => [silentCollege, spread({ silentCollege })])).toEqual([
      ['lost', 0],
      ['renormalised', 3],
      ['void', 0],
    ]);
    const all = held(...[10, 10, 10, 10, 10].map((registered) => [registered, 6, 2] as const));
    expect(count(all, { silentCollege: 'renormalised' }).trace.map(({ code }) => code)).not.toContain(
      'step.spread',
    );
  });
});
