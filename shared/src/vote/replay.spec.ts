import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import type { RuleSet, SeatId } from '../body/index.js';
import { certifiedPoll, QUESTIONS } from './certificate.fixture.js';
import { replay, type Certificate, type PastPoll, type Replay } from './index.js';
import { aRuleSet, fiveColleges, firms } from './poll.fixture.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const past = ({
  frozen,
  urns,
  castingVote,
  amendments,
  consent,
  ballots,
  outcome,
}: Certificate): PastPoll => ({
  frozen,
  box: { urns, castingVote, amendments, consent },
  ballots,
  outcome,
});
const [motion = { question: { method: 'yes_no_blank' as const }, said: [] }, approval] = QUESTIONS;
const a = (rule: Partial<RuleSet> = {}, asked = motion): PastPoll => past(certifiedPoll(asked, sha256, rule));
const under = (rule: Partial<RuleSet>, poll: PastPoll): Replay => {
  const [one] = replay(aRuleSet(rule), [poll], sha256);
  if (!one) throw new Error('Nothing was replayed');
  return one;
};
const codes = (reasons: readonly { code: string }[]): string[] => reasons.map(({ code }) => code);

describe('a proposed rule on past polls', () => {
  it('tells what each was and would be, and why: this decision would have failed', () => {
    const told = under({ threshold: { num: 9, den: 10, strict: false } }, a());
    expect(told).toMatchObject({
      pollId: 'poll-1',
      asked: 'Quels projets retenir ?',
      closesAt: 3,
      was: { verdict: 'adopted', winners: [], because: [{ code: 'all-conditions-met' }] },
      kind: 'replayed',
      wouldBe: { verdict: 'rejected', because: [{ code: 'threshold-at-least' }] },
      changed: true,
    });
  });
  it('finds nothing changed under the same rule, for every method', () => {
    for (const asked of QUESTIONS.filter(({ question }) => question.method !== 'consent'))
      for (const openBallots of [true, false]) {
        const poll = a({ openBallots }, asked);
        const [told] = replay(poll.frozen.ruleSet, [poll], sha256);
        expect(told).toMatchObject({ kind: 'replayed', changed: false, wouldBe: told?.was });
      }
  });
  it('keeps the order it was given', () => {
    const polls = QUESTIONS.map((asked) => a({}, asked));
    expect(replay(aRuleSet(), polls, sha256).map(({ was }) => was.verdict)).toEqual(
      polls.map(({ outcome }) => outcome.verdict),
    );
  });
  it('tells another winner, not another order among the same', () => {
    const poll = a({}, approval);
    const { weights } = aRuleSet();
    const told = under({ weights: { ...weights, [firms]: 0, 'c-residents': 9_000 } }, poll);
    if (told.kind !== 'replayed') throw new Error(told.kind);
    expect([told.was.winners, told.wouldBe.winners]).toEqual([
      ['c', 'a'],
      ['c', 'b'],
    ]);
    expect(told.changed).toBe(true);
    const turned = { ...poll, outcome: { ...poll.outcome, winners: ['a', 'c'] } } as PastPoll;
    expect(under({ ties: ['look_back', 'draw'] }, turned)).toMatchObject({ changed: false });
  });
  it('says when a vote would not have been put to the body at all', () => {
    const told = under({ innerVote: 'bloc' }, a({}, approval));
    expect(told.kind === 'not-asked' && codes(told.because)).toEqual(['bloc-needs-yes-no']);
  });
});

describe('what a certificate does not hold', () => {
  const missing = (rule: Partial<RuleSet>, poll: PastPoll): unknown => {
    const told = under(rule, poll);
    return told.kind === 'not-replayed' ? codes(told.because) : told.kind;
  };
  it('is not made up: weights of a college, rounds of a consent', () => {
    const weights = Object.fromEntries(fiveColleges.slice(1).map(({ id }) => [id, 2_500]));
    expect(missing({ weights }, a())).toEqual(['college-without-weight']);
    for (const asked of QUESTIONS.filter(({ question }) => question.method === 'consent'))
      expect(missing({}, a({}, asked))).toEqual(['consent-follows-its-rounds']);
  });
  it('is not made up: what each of a pair said, where names were kept, or who was a pair', () => {
    expect(missing({ pairs: 'two_voices' }, a({ openBallots: false }))).toEqual(['pairs-need-names']);
    expect(missing({ pairs: 'two_voices' }, a())).toBe('replayed');
    const two = a();
    const separate = {
      ...two,
      frozen: { ...two.frozen, pairs: [], ruleSet: aRuleSet({ pairs: 'two_voices' }) },
    };
    expect(missing({}, separate)).toEqual(['pairs-need-names']);
    expect(missing({ pairs: 'two_voices' }, separate)).toBe('replayed');
    const seatless = {
      ...separate,
      ballots: separate.ballots?.map((ballot) => ({ ...ballot, seatId: null as SeatId | null })) ?? null,
    };
    expect(missing({}, seatless)).not.toEqual(['pairs-need-names']);
  });
  it('is not made up: the vote of a chair nobody named, or whose ballot was kept', () => {
    const chair = { castingVote: 'chair' } as const;
    const none = { castingVote: 'none' } as const;
    expect(missing(chair, a(none))).toBe('replayed');
    expect(missing(chair, a({ ...none, openBallots: false }))).toEqual(['casting-vote-unknown']);
    expect(missing(chair, a({ openBallots: false }))).toBe('replayed');
    const poll = a(none);
    expect(missing(chair, { ...poll, frozen: { ...poll.frozen, chair: null } })).toEqual([
      'casting-vote-unknown',
    ]);
    expect(missing(chair, a({ ...none, openBallots: false }, approval))).toBe('replayed');
    expect(missing(none, a({ ...none, openBallots: false }))).toBe('replayed');
  });
  it('gives a pair its two voices back, and two places on the roll', () => {
    const poll = a();
    const registered = poll.frozen.colleges[0]?.registered ?? 0;
    const asked = { overall: { num: 1, den: 1 }, colleges: {}, secondCall: null };
    const told = under({ pairs: 'two_voices', quorum: asked }, poll);
    const facts = told.kind === 'replayed' ? told.wouldBe.because[0]?.facts : {};
    const all = poll.frozen.colleges.reduce((sum, college) => sum + college.registered, 0);
    // One line was added after the opening; the pair makes one more.
    expect(facts).toMatchObject({ registered: all + 2, present: 9 });
    expect(registered).toBe(2);
  });
});
