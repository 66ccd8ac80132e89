import { describe, expect, it } from '@jest/globals';
import { RULE_TOPICS, ruleSentences, ruleSetSchema, type RuleSet, type RuleUse } from './index.js';
import { aRuleSet, fiveColleges } from './rule-set.fixture.js';
import { en } from './texts.en.js';
import { fr } from './texts.fr.js';

const one = fiveColleges.slice(0, 1);
const said = (change: Partial<RuleSet>, use?: RuleUse) =>
  ruleSentences(one, aRuleSet(change), use).map(({ code, facts }) => [code, facts] as const);
const codes = (change: Partial<RuleSet>, use?: RuleUse): string[] => said(change, use).map(([code]) => code);
const added = (change: Partial<RuleSet>) => said(change).filter(([code]) => !codes({}).includes(code));
const quorum = { overall: { num: 1, den: 4 }, colleges: { 'c-firms': { num: 1, den: 3 } }, secondCall: null };

describe('a rule in plain words', () => {
  it('says what a blank, an abstention, a spoilt ballot and "none of the above" are worth', () => {
    expect(added({ blankCounts: true })).toEqual([
      ['rule.threshold.expressed-blank.over', { ratio: '1/2' }],
      ['rule.blank.counts', {}],
    ]);
    expect(codes({ blankCounts: true })).not.toContain('rule.apart');
    expect(codes({ blankCounts: true, base: 'present' })).toContain('rule.threshold.present.over');
    expect(codes({ blankCounts: true, innerVote: 'bloc' })).toContain('rule.threshold.weights.over');
    expect(added({ abstentionPresent: false })).toEqual([['rule.abstention.absent', {}]]);
    expect(added({ invalidPresent: false })).toEqual([['rule.invalid.absent', {}]]);
    expect(added({ noneCounts: false })).toEqual([['rule.none.present', {}]]);
  });
  it('says each threshold with its fraction', () => {
    const threshold = { num: 2, den: 3, strict: false };
    expect(added({ threshold, base: 'registered' })).toEqual([
      ['rule.threshold.registered.at-least', { ratio: '2/3' }],
    ]);
    expect(added({ threshold })).toEqual([['rule.threshold.expressed.at-least', { ratio: '2/3' }]]);
  });
  it('says what a second call asks, when there is a quorum to miss', () => {
    expect(codes({})).toContain('rule.quorum.none');
    expect(codes({}).filter((code) => code.startsWith('rule.second-call'))).toEqual([]);
    expect(added({ quorum })).toEqual([
      ['rule.quorum.overall', { ratio: '1/4' }],
      ['rule.quorum.college', { college: 'firms', ratio: '1/3' }],
      ['rule.second-call.same', {}],
    ]);
    const none = { ...quorum, secondCall: { overall: null, colleges: {} } };
    expect(added({ quorum: none }).at(-1)).toEqual(['rule.second-call.none', {}]);
    const less = { overall: { num: 1, den: 8 }, colleges: { 'c-firms': { num: 1, den: 6 } } };
    expect(added({ quorum: { ...quorum, secondCall: less } }).slice(2)).toEqual([
      ['rule.second-call.overall', { ratio: '1/8' }],
      ['rule.second-call.college', { college: 'firms', ratio: '1/6' }],
    ]);
  });
  it('says the casting vote before what a tie becomes without it, and ways out of a tie in their order', () => {
    const ties = codes({ castingVote: 'chair', tie: 'unresolved', ties: ['seniority', 'draw'] });
    expect(ties.filter((code) => /tie|casting/.test(code))).toEqual([
      'rule.casting-vote',
      'rule.tie.unresolved',
      'rule.ties.seniority',
      'rule.ties.draw',
    ]);
    expect(said({ ties: ['seniority', 'draw'] })).toContainEqual(['rule.ties.draw', { rank: 2 }]);
    expect(codes({ ties: [] })).toContain('rule.ties.none');
  });
  it('says the double key only where there is one', () => {
    expect(added({ doubleKey: 'no_college_against' })).toEqual([['rule.double-key.no_college_against', {}]]);
    expect(codes({}).filter((code) => code.includes('double-key'))).toEqual([]);
  });
  it('says who may carry whose voice', () => {
    const proxies = (cap: 'scop' | number, countForQuorum = true) =>
      said({ proxies: { cap, countForQuorum } }).filter(([code]) => code.startsWith('rule.proxies'));
    expect(proxies('scop')).toEqual([['rule.proxies.scop', {}]]);
    expect(proxies(2)).toEqual([['rule.proxies.cap', { count: 2 }]]);
    expect(proxies(0, false)).toEqual([['rule.proxies.none', {}]]);
    expect(proxies(2, false)[1]).toEqual(['rule.proxies.no-quorum', {}]);
  });
  it('says what guardians may do, and what lifts their veto, only where they may', () => {
    expect(added({ vetoHours: 48 })).toEqual([
      ['rule.veto', { hours: 48 }],
      ['rule.veto-effect.deliberation_once', {}],
      ['rule.veto-override.none', {}],
    ]);
    const lifted = (allColleges: boolean) =>
      added({ vetoHours: 48, vetoOverride: { num: 3, den: 4, allColleges } }).at(-1);
    expect(lifted(true)).toEqual(['rule.veto-override.all', { ratio: '3/4' }]);
    expect(lifted(false)).toEqual(['rule.veto-override.weights', { ratio: '3/4' }]);
    expect(added({ vetoOverride: { num: 3, den: 4, allColleges: true } })).toEqual([]);
  });
  it('says how consent works, and how long things take', () => {
    const consent = {
      reviewDays: 90,
      explicitQuorum: { num: 2, den: 3 },
      fallback: 'escalate',
      rounds: 2,
    } as const;
    expect(said({ consent }).filter(([code]) => code.startsWith('rule.consent'))).toEqual([
      ['rule.consent.answers', { ratio: '2/3' }],
      ['rule.consent.rounds', { count: 2 }],
      ['rule.consent.fallback.escalate', {}],
      ['rule.consent.review', { days: 90 }],
    ]);
    expect(added({ contestHours: 24 })).toEqual([['rule.contest', { hours: 24 }]]);
    expect(codes({ consultationDays: 0, votingHours: 0 })).not.toContain('rule.times');
    expect(said({ consultationDays: 0 }).at(-1)).toEqual(['rule.times', { days: 0, hours: 48 }]);
    expect(said({ votingHours: 0 }).at(-1)).toEqual(['rule.times', { days: 15, hours: 0 }]);
    expect(said({ vacancyDays: 9, pairs: 'two_voices' })).toContainEqual(['rule.vacancy', { days: 9 }]);
    expect(codes({ pairs: 'two_voices' })).toContain('rule.pairs.two_voices');
  });
  it('is said in the order of its topics', () => {
    const order = ruleSentences(fiveColleges, aRuleSet({ vetoHours: 1, contestHours: 1 })).map(({ topic }) =>
      RULE_TOPICS.indexOf(topic),
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(new Set(order).size).toBe(RULE_TOPICS.length);
    expect(RULE_TOPICS.filter((topic) => !(`rule.topic.${topic}` in fr))).toEqual([]);
  });
  it('leaves out what another kind of vote would need', () => {
    expect(codes({ castingVote: 'chair', doubleKey: 'no_college_against' }, 'choice')).toEqual([
      'rule.weight',
      'rule.silent-college.lost',
      'rule.apart',
      'rule.none.counts',
      'rule.quorum.none',
      'rule.ties.look_back',
      'rule.ties.draw',
      'rule.ballots.open',
      'rule.proxies.scop',
      'rule.pairs.agree',
      'rule.vacancy',
      'rule.times',
    ]);
    expect(codes({}, 'motion').filter((code) => /ties|consent|rule.none/.test(code))).toEqual([]);
    expect(codes({}, 'consent')).toEqual([
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
  it('has its words in both languages', () => {
    const every: Partial<RuleSet>[] = [
      { blankCounts: true, abstentionPresent: false, invalidPresent: false, noneCounts: false },
      { quorum, castingVote: 'chair', ties: [], doubleKey: 'majority_of_colleges', openBallots: false },
      { vetoHours: 1, contestHours: 1, proxies: { cap: 3, countForQuorum: false }, pairs: 'two_voices' },
      {
        ties: ['look_back', 'second_ballot', 'chair', 'seniority', 'draw'],
        vetoHours: 1,
        vetoEffect: 'definitive',
      },
    ];
    const texts: Readonly<Record<string, string>>[] = [fr, en];
    for (const code of every.flatMap((change) => codes(change)))
      for (const words of texts) expect(words[code] ?? words[`${code}_one`]).toBeDefined();
  });
});

describe('a rule set written before these settings existed', () => {
  it('reads on, and still does what it did', () => {
    const { quorum: asked, ...rest } = aRuleSet();
    const old = Object.fromEntries(
      Object.entries({ ...rest, quorum: { overall: asked.overall, colleges: asked.colleges } }).filter(
        ([name]) => !ADDED.includes(name),
      ),
    );
    expect(ruleSetSchema.parse(old)).toEqual({
      ...aRuleSet(),
      ties: [],
      proxies: { cap: 0, countForQuorum: true },
      consent: { ...aRuleSet().consent, fallback: 'escalate' },
    });
  });
  it('has no room for a tie rule twice, nor a veto share above the whole', () => {
    const reads = (change: object) => ruleSetSchema.safeParse({ ...aRuleSet(), ...change }).success;
    expect(reads({ ties: ['draw', 'draw'] })).toBe(false);
    expect(reads({ vetoOverride: { num: 5, den: 4, allColleges: true } })).toBe(false);
    expect(reads({ proxies: { cap: -1, countForQuorum: true } })).toBe(false);
    expect(reads({ vetoHours: 24 * 366 })).toBe(true);
    expect(reads({ vetoHours: 24 * 366 + 1 })).toBe(false);
  });
});

const ADDED = [
  'blankCounts',
  'noneCounts',
  'abstentionPresent',
  'invalidPresent',
  'castingVote',
  'ties',
  'vetoHours',
  'vetoEffect',
  'vetoOverride',
  'contestHours',
  'proxies',
  'pairs',
  'vacancyDays',
  'consent',
];
