import { describe, expect, it } from '@jest/globals';
import { acceptRuleSet, lintRuleSet, startingRuleSet, type RuleSet } from './index.js';
import { aRuleSet, fiveColleges } from './rule-set.fixture.js';

const found = (change: Partial<RuleSet>) =>
  lintRuleSet(fiveColleges, aRuleSet(change)).map(({ code, facts }) => [code, facts]);
const codes = (change: Partial<RuleSet>) => found(change).map(([code]) => code);
const threshold = (num: number, den: number, strict = false) => ({ num, den, strict });

describe('the linter warns of a rule that would surprise', () => {
  it('letting a minority pass a text', () => {
    expect(found({ threshold: threshold(49, 100) })).toEqual([['minority-decides', { ratio: '49/100' }]]);
    expect(codes({ threshold: threshold(1, 2) })).toEqual([]);
  });
  it('asking more of a second call than of the first', () => {
    const asks = (overall: RuleSet['quorum']['overall'], colleges: RuleSet['quorum']['colleges'] = {}) =>
      codes({
        quorum: {
          overall: { num: 1, den: 4 },
          colleges: { 'c-firms': { num: 1, den: 2 } },
          secondCall: { overall, colleges },
        },
      });
    expect(asks(null)).toEqual([]);
    expect(asks({ num: 1, den: 4 })).toEqual([]);
    expect(asks({ num: 1, den: 3 })).toEqual(['second-call-asks-more']);
    expect(asks(null, { 'c-firms': { num: 1, den: 2 } })).toEqual([]);
    expect(asks(null, { 'c-firms': { num: 2, den: 3 } })).toEqual(['second-call-asks-more']);
    expect(asks(null, { 'c-nature': { num: 1, den: 9 } })).toEqual(['second-call-asks-more']);
    const only = { overall: null, colleges: {}, secondCall: { overall: { num: 1, den: 9 }, colleges: {} } };
    expect(codes({ quorum: only })).toEqual(['second-call-asks-more']);
  });
  it('giving the chair a second voice, or one that never serves', () => {
    expect(codes({ castingVote: 'chair' })).toEqual(['casting-vote-second-voice']);
    expect(codes({ castingVote: 'chair', threshold: threshold(1, 2) })).toEqual([
      'casting-vote-second-voice',
    ]);
    expect(codes({ castingVote: 'chair', threshold: threshold(2, 3) })).toEqual(['casting-vote-idle']);
  });
  it('writing ways out of a tie after one that leaves none', () => {
    expect(codes({ ties: ['draw', 'chair'] })).toEqual(['tie-way-unreachable']);
    expect(codes({ ties: ['second_ballot', 'draw'] })).toEqual(['tie-way-unreachable']);
    expect(codes({ ties: ['chair', 'seniority', 'draw'] })).toEqual([]);
    expect(codes({ ties: ['chair', 'second_ballot'] })).toEqual([]);
  });
  it('letting one member carry more voices than the SCOP law would in a small body', () => {
    const cap = (most: RuleSet['proxies']['cap']) => found({ proxies: { cap: most, countForQuorum: true } });
    expect([...cap('scop'), ...cap(0), ...cap(1)]).toEqual([]);
    expect(cap(2)).toEqual([['proxy-cap-high', { cap: 2, members: 40 }]]);
  });
  it('giving a guardian the last word, or none', () => {
    const override = (num: number, den: number, allColleges = false) => ({ num, den, allColleges });
    expect(codes({ vetoHours: 24 })).toEqual([]);
    expect(codes({ vetoHours: 24, vetoEffect: 'definitive' })).toEqual(['veto-without-override']);
    expect(codes({ vetoHours: 24, vetoEffect: 'definitive', vetoOverride: override(3, 4) })).toEqual([]);
    expect(codes({ vetoHours: 24, vetoOverride: override(1, 2) })).toEqual(['veto-override-too-easy']);
    expect(codes({ vetoHours: 24, vetoOverride: override(1, 2, true) })).toEqual([]);
    expect(codes({ vetoHours: 24, vetoOverride: override(51, 100) })).toEqual([]);
    expect(codes({ vetoOverride: override(3, 4) })).toEqual(['veto-override-idle']);
  });
  it('leaving a blocked consent without what follows', () => {
    const consent = { ...aRuleSet().consent, fallback: 'none' } as const;
    expect(codes({ consent })).toEqual(['consent-without-fallback']);
  });
  it('asking a quorum of a college nobody knows, on any call, once', () => {
    const ghosts = { ghosts: { num: 1, den: 2 } };
    const quorum = { overall: null, colleges: ghosts, secondCall: { overall: null, colleges: ghosts } };
    expect(found({ quorum })).toEqual([['quorum-unknown-college', { collegeId: 'ghosts' }]]);
    const second = { overall: null, colleges: {}, secondCall: { overall: null, colleges: ghosts } };
    expect(codes({ quorum: second })).toEqual(['quorum-unknown-college', 'second-call-asks-more']);
  });
});

describe('a warning', () => {
  it('may be kept for a written reason, like a departure from the law', () => {
    const rule = aRuleSet({ castingVote: 'chair' });
    expect(acceptRuleSet(fiveColleges, rule)).toMatchObject({ kind: 'refused' });
    expect(acceptRuleSet(fiveColleges, rule, 'Le bureau est élu par l’assemblée.')).toMatchObject({
      kind: 'accepted',
      findings: [{ code: 'casting-vote-second-voice', gravity: 'caution', facts: {} }],
    });
  });
  it('never meets the rule set a body starts with', () => {
    expect(lintRuleSet(fiveColleges, startingRuleSet(fiveColleges))).toEqual([]);
  });
});
