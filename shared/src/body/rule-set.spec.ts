import { describe, expect, it } from '@jest/globals';
import { canonical } from '../kernel/index.js';
import { acceptRuleSet, lintRuleSet, ruleSentences, ruleSetSchema, startingRuleSet } from './index.js';
import { aRuleSet, fiveColleges } from './rule-set.fixture.js';
import { en } from './texts.en.js';
import { fr } from './texts.fr.js';

const codes = (findings: readonly { code: string }[]): string[] => findings.map(({ code }) => code);
const asked = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([name]) => name).toSorted();
const weighing = (...weights: number[]) =>
  aRuleSet({ weights: Object.fromEntries(fiveColleges.map(({ id }, rank) => [id, weights[rank] ?? 0])) });

describe('a rule set', () => {
  it('is plain data that survives being written down', () => {
    const rule = aRuleSet({
      quorum: { overall: { num: 1, den: 4 }, colleges: { 'c-firms': { num: 1, den: 3 } }, secondCall: null },
    });
    expect(ruleSetSchema.parse(JSON.parse(canonical(rule)))).toEqual(rule);
  });
  it('has no room for decimals, for shares above the whole or for words nobody knows', () => {
    expect(ruleSetSchema.safeParse(aRuleSet({ threshold: { num: 0.5, den: 1, strict: true } })).success).toBe(
      false,
    );
    expect(ruleSetSchema.safeParse(aRuleSet({ threshold: { num: 3, den: 2, strict: true } })).success).toBe(
      false,
    );
    expect(ruleSetSchema.safeParse({ ...aRuleSet(), adminWins: true }).success).toBe(false);
  });
});

describe('the linter of rule sets', () => {
  it('finds nothing against the five colleges of the reference', () => {
    expect(lintRuleSet(fiveColleges, aRuleSet())).toEqual([]);
  });
  it('lets a college weigh from 10 % to 50 %, bounds included (R5)', () => {
    expect(lintRuleSet(fiveColleges, weighing(5_000, 1_000, 1_000, 1_000, 2_000))).toEqual([]);
    expect(lintRuleSet(fiveColleges, weighing(5_001, 1_000, 1_000, 999, 2_000))).toEqual([
      {
        code: 'weight-out-of-bounds',
        gravity: 'law',
        facts: { college: 'firms', weightPoints: '5001/100', leastPoints: '10', mostPoints: '50' },
      },
      {
        code: 'weight-out-of-bounds',
        gravity: 'law',
        facts: { college: 'authority', weightPoints: '999/100', leastPoints: '10', mostPoints: '50' },
      },
    ]);
  });
  it('asks for three colleges or more (R2)', () => {
    const two = fiveColleges.slice(0, 2);
    const rule = aRuleSet({ weights: { 'c-firms': 5_000, 'c-employees': 5_000 } });
    expect(codes(lintRuleSet(two, rule))).toEqual(['too-few-colleges']);
  });
  it('wants weights that make a whole, one for each college', () => {
    expect(codes(lintRuleSet(fiveColleges, weighing(3_500, 2_000, 1_500, 2_000, 1_001)))).toEqual([
      'weights-not-whole',
    ]);
    const strangers = aRuleSet({ weights: { 'c-firms': 5_000, 'c-employees': 2_500, 'c-ghosts': 2_500 } });
    expect(codes(lintRuleSet(fiveColleges.slice(0, 3), strangers))).toEqual([
      'weight-missing',
      'weight-unknown-college',
    ]);
  });
  it('never lets capital weigh (R3), nor calls unequal weights equal (R4)', () => {
    expect(codes(lintRuleSet(fiveColleges, aRuleSet({ weightBasis: 'capital' })))).toEqual([
      'weight-by-capital',
    ]);
    expect(codes(lintRuleSet(fiveColleges, aRuleSet({ weightBasis: 'equality' })))).toEqual([
      'weights-not-equal',
    ]);
    const thirds = { 'c-firms': 3_334, 'c-employees': 3_333, 'c-residents': 3_333 };
    const three = fiveColleges.slice(0, 3);
    expect(lintRuleSet(three, aRuleSet({ weights: thirds, weightBasis: 'equality' }))).toEqual([]);
  });
  it('sees thresholds nobody can pass, quorums of nobody, colleges named twice', () => {
    expect(
      codes(lintRuleSet(fiveColleges, aRuleSet({ threshold: { num: 1, den: 1, strict: true } }))),
    ).toEqual(['threshold-out-of-reach']);
    const ghostly = aRuleSet({
      quorum: { overall: null, colleges: { ghosts: { num: 1, den: 2 } }, secondCall: null },
    });
    expect(codes(lintRuleSet(fiveColleges, ghostly))).toEqual(['quorum-unknown-college']);
    expect(codes(lintRuleSet([...fiveColleges, ...fiveColleges.slice(0, 1)], aRuleSet()))).toEqual([
      'college-twice',
    ]);
  });
  it('warns when sharing out a silent weight can make a "yes" defeat the text', () => {
    const rule = aRuleSet({ silentCollege: 'renormalised', base: 'registered' });
    expect(codes(lintRuleSet(fiveColleges, rule))).toEqual(['silence-can-defeat']);
    expect(lintRuleSet(fiveColleges, { ...rule, innerVote: 'bloc' })).toEqual([]);
  });
});

describe('the rule set a body starts with', () => {
  it('is lawful for any number of colleges the law allows, and weighs them equally', () => {
    expect(lintRuleSet(fiveColleges, startingRuleSet(fiveColleges))).toEqual([]);
    const three = fiveColleges.slice(0, 3);
    expect(Object.values(startingRuleSet(three).weights)).toEqual([3_334, 3_333, 3_333]);
    expect(lintRuleSet(three, startingRuleSet(three))).toEqual([]);
  });
});

describe('accepting a rule set', () => {
  const unlawful = weighing(6_000, 1_000, 1_000, 1_000, 1_000);
  it('takes a lawful one as it is, and keeps no reason nobody needs', () => {
    expect(acceptRuleSet(fiveColleges, aRuleSet(), 'Une raison écrite sans objet.')).toMatchObject({
      kind: 'accepted',
      overrideReason: null,
    });
  });
  it('refuses an unlawful one, unless a written reason is given, which is kept with it', () => {
    expect(acceptRuleSet(fiveColleges, unlawful)).toMatchObject({
      kind: 'refused',
      reasons: [{ code: 'weight-out-of-bounds' }],
    });
    expect(acceptRuleSet(fiveColleges, unlawful, ' parce que ')).toMatchObject({
      reasons: [{ code: 'override-reason-too-short' }, { code: 'weight-out-of-bounds' }],
    });
    expect(acceptRuleSet(fiveColleges, unlawful, ' La zone n’est pas encore une SCIC. ')).toMatchObject({
      kind: 'accepted',
      overrideReason: 'La zone n’est pas encore une SCIC.',
      findings: [{ code: 'weight-out-of-bounds' }],
    });
  });
  it('lets no reason excuse what cannot be counted', () => {
    const broken = weighing(3_500, 2_000, 1_500, 2_000, 1_001);
    expect(
      acceptRuleSet(fiveColleges, broken, 'Nous tenons beaucoup à ce centième de pour-cent.'),
    ).toMatchObject({
      kind: 'refused',
    });
  });
});

describe('a rule said in plain words', () => {
  it('names weights, threshold, quorum, silence, tie, ballots and times in order', () => {
    const rule = aRuleSet({
      quorum: { overall: { num: 1, den: 4 }, colleges: { 'c-firms': { num: 1, den: 3 } }, secondCall: null },
    });
    expect(codes(ruleSentences(fiveColleges.slice(0, 1), rule))).toEqual([
      'rule.weight',
      'rule.inner-vote.proportional',
      'rule.silent-college.lost',
      'rule.threshold.expressed.over',
      'rule.apart',
      'rule.none.counts',
      'rule.quorum.overall',
      'rule.quorum.college',
      'rule.second-call.same',
      'rule.tie.rejected',
      'rule.ties.look_back',
      'rule.ties.draw',
      'rule.ballots.open',
      'rule.proxies.scop',
      'rule.pairs.agree',
      'rule.vacancy',
      'rule.consent.answers',
      'rule.consent.rounds',
      'rule.consent.fallback.majority',
      'rule.consent.review',
      'rule.times',
    ]);
  });
  it('asks both languages for the same facts', () => {
    expect(Object.entries(fr).map(([key, text]) => [key, asked(text)])).toEqual(
      Object.keys(fr).map((key) => [key, asked(en[key as keyof typeof fr])]),
    );
  });
});
