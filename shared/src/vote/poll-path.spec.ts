import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, instant, isRefused, later } from '../kernel/index.js';
import {
  callAgainEndsAt,
  decideCallAgain,
  decideDraft,
  missedQuorum,
  pollDraftSchema,
  tally,
  type FirstCall,
  type Outcome,
  type PollDraft,
} from './index.js';
import { aRuleSet, C1, held } from './poll.fixture.js';

const now = instant(1_800_000_000_000);
const options = ['a', 'b', 'c'].map((key) => ({ key, label: `Projet ${key}` }));
const approval = { method: 'approval', options, places: 1, most: null };
const aDraft = (change: object = {}): PollDraft =>
  pollDraftSchema.parse({
    title: 'Un projet',
    asked: 'Quel projet ?',
    question: approval,
    closesAt: later(now, 3 * DAY),
    tieOrders: {},
    ...change,
  });
const ruleSet = aRuleSet({ votingHours: 48 });
const codes = (outcome: object): readonly string[] =>
  isRefused(outcome) ? outcome.reasons.map(({ code }) => code) : [];
const refusals = (change: object, rule = ruleSet) =>
  codes(decideDraft({ draft: aDraft(change), ruleSet: rule, now }));

describe('a proposal', () => {
  it('opens when announced, unless it says later', () => {
    expect(decideDraft({ draft: aDraft(), ruleSet, now })).toMatchObject({ kind: 'accepted', opensAt: now });
    const opensAt = later(now, HOUR);
    expect(decideDraft({ draft: aDraft({ opensAt }), ruleSet, now })).toMatchObject({ opensAt });
    expect(decideDraft({ draft: aDraft({ opensAt: later(now, -HOUR) }), ruleSet, now })).toMatchObject({
      opensAt: now,
    });
  });

  it('says what is public by default, and neither live counts nor theme', () => {
    expect(aDraft()).toMatchObject({
      mode: 'public',
      liveResults: false,
      theme: null,
      chair: null,
      opensAt: null,
    });
    expect(aDraft().tieOrders).toEqual({ chair: null, seniority: null });
    expect(pollDraftSchema.safeParse({ ...aDraft(), title: ' ' }).success).toBe(false);
    expect(pollDraftSchema.safeParse({ ...aDraft(), asked: 'x'.repeat(501) }).success).toBe(false);
  });

  it('is never secret in name only', () => {
    expect(refusals({ mode: 'secret' })).toEqual(['secret-not-yet']);
  });

  it('is no consent, which is heard in rounds', () => {
    expect(refusals({ question: { method: 'consent' } })).toEqual(['consent-has-rounds']);
  });

  it('tells what the rule asks of its times', () => {
    const facts = (change: object) => {
      const draft = decideDraft({ draft: aDraft(change), ruleSet, now });
      return isRefused(draft) ? draft.reasons.map((reason) => reason.facts) : [];
    };
    expect(facts({ closesAt: later(now, HOUR) })).toEqual([{ hours: 48 }]);
    expect(facts({ closesAt: later(now, 367 * DAY) })).toEqual([{ days: 366 }]);
    expect(facts({ closesAt: now })).toEqual([{ opensAt: now, closesAt: now }]);
  });

  it('lasts as long as the rule asks, from its opening, and a year at most', () => {
    expect(refusals({ closesAt: later(now, 48 * HOUR) })).toEqual([]);
    expect(refusals({ closesAt: later(now, 48 * HOUR - 1) })).toEqual(['voting-too-short']);
    expect(refusals({ opensAt: later(now, DAY), closesAt: later(now, 2 * DAY) })).toEqual([
      'voting-too-short',
    ]);
    expect(refusals({ closesAt: now })).toEqual(['closes-before-opening']);
    expect(refusals({ closesAt: later(now, 366 * DAY) })).toEqual([]);
    expect(refusals({ closesAt: later(now, 366 * DAY + 1) })).toEqual(['voting-too-long']);
  });

  it('asks what can be answered and counted, and settles ties by options it has', () => {
    expect(refusals({ question: { ...approval, places: 4 } })).toEqual(['places-beyond-options']);
    expect(refusals({}, { ...ruleSet, innerVote: 'bloc' })).toEqual(['bloc-needs-yes-no']);
    expect(refusals({ tieOrders: { chair: ['b', 'a'], seniority: ['c'] } })).toEqual([]);
    expect(refusals({ tieOrders: { chair: ['z'] } })).toEqual(['tie-order-unknown-option']);
    expect(refusals({ tieOrders: { chair: ['a', 'z'] } })).toEqual(['tie-order-unknown-option']);
    expect(refusals({ tieOrders: { seniority: ['a', 'a'] } })).toEqual(['tie-order-unknown-option']);
    expect(refusals({ question: { method: 'yes_no_blank' }, tieOrders: { chair: ['a'] } })).toEqual([
      'tie-order-unknown-option',
    ]);
  });

  it('is refused for all its faults at once', () => {
    expect(refusals({ mode: 'secret', closesAt: now, tieOrders: { chair: ['z'] } })).toEqual([
      'secret-not-yet',
      'tie-order-unknown-option',
      'closes-before-opening',
    ]);
  });
});

describe('a second call', () => {
  const half = { overall: { num: 1, den: 2 }, colleges: {} };
  const rule = aRuleSet({ quorum: { ...half, secondCall: { overall: null, colleges: {} } } });
  const empty = held([40, 1, 0, 0], [120, 0, 0, 0], [60, 0, 0, 0], [5, 0, 0, 0], [1, 0, 0, 0]);
  const missed: Outcome = tally(rule, empty.colleges, empty.counts);
  const reached: Outcome = tally(rule, C1.colleges, C1.counts);
  const first: FirstCall = {
    stage: 'published',
    call: 1,
    closesAt: now,
    outcome: missed,
    annulled: false,
    calledAgain: false,
  };
  const refused = (change: Partial<FirstCall>, at = later(now, DAY), quorum = rule.quorum) =>
    codes(decideCallAgain({ ...first, ...change }, { quorum }, at));

  it('is asked for where the rule has one and the quorum alone was missed, for thirty days', () => {
    expect(missedQuorum(missed)).toBe(true);
    expect(decideCallAgain(first, rule, later(now, DAY))).toEqual({ kind: 'accepted' });
    expect(callAgainEndsAt(now)).toBe(later(now, 30 * DAY));
    expect(refused({}, later(now, 30 * DAY - 1))).toEqual([]);
    expect(refused({}, later(now, 30 * DAY))).toEqual(['call-too-late']);
    expect(decideCallAgain(first, rule, later(now, 31 * DAY))).toMatchObject({
      reasons: [{ facts: { endsAt: later(now, 30 * DAY) } }],
    });
  });

  it('is refused before the result, without a rule, after another end, and twice', () => {
    expect(refused({ stage: 'tallied' })).toEqual(['call-not-published']);
    expect(refused({}, later(now, DAY), { ...half, secondCall: null })).toEqual(['call-not-in-rule']);
    expect(refused({ call: 2 })).toEqual(['call-not-in-rule']);
    expect(missedQuorum(reached)).toBe(false);
    expect(missedQuorum(null)).toBe(false);
    expect(refused({ outcome: reached })).toEqual(['call-not-for-quorum']);
    expect(refused({ annulled: true })).toEqual(['call-not-for-quorum']);
    expect(refused({ calledAgain: true })).toEqual(['call-already-made']);
  });

  it('is asked for where nobody came at all, which misses more than the quorum', () => {
    const nobody = held([40], [120], [60], [5], [1]);
    const outcome = tally(rule, nobody.colleges, nobody.counts);
    expect(outcome.because.map(({ code }) => code)).toEqual(['someone-speaks', 'quorum-overall']);
    expect(missedQuorum(outcome)).toBe(true);
  });

  it('is not asked for where a college kept silent rather than the quorum missed', () => {
    const silent = tally(aRuleSet({ silentCollege: 'void' }), empty.colleges, empty.counts);
    expect(silent.verdict).toBe('void');
    expect(missedQuorum(silent)).toBe(false);
  });
});
