import type { RuleSet } from '../body/index.js';
import { type PollId, type Reason } from '../kernel/index.js';
import type { Ballot } from './ballot.js';
import { boxOf, countPoll, type Box } from './count-poll.js';
import type { Frozen, Sha256 } from './freeze.js';
import type { Outcome } from './outcome.js';
import { questionReasons } from './question-reasons.js';

/** A published poll, as its certificate tells it. */
export type PastPoll = {
  readonly frozen: Frozen;
  readonly box: Box;
  /** Null where the rule of the day kept the ballots to itself. */
  readonly ballots: readonly Ballot[] | null;
  readonly outcome: Outcome;
};

/** What a result comes down to, to be compared with another. */
export type ReplayedResult = {
  readonly verdict: Outcome['verdict'];
  /** Keys of the options that have a place; none for a text. */
  readonly winners: readonly string[];
  readonly because: readonly Reason[];
};

/**
 * A past poll under another rule. `not-asked`: the rule would not have let it be put to the vote. `not-replayed`: what
 * the new rule needs is not in the certificate, and nothing is made up in its place.
 */
export type Replay = {
  readonly pollId: PollId;
  readonly asked: string;
  readonly closesAt: number;
  readonly was: ReplayedResult;
} & (
  | { readonly kind: 'replayed'; readonly wouldBe: ReplayedResult; readonly changed: boolean }
  | { readonly kind: 'not-asked'; readonly because: readonly Reason[] }
  | { readonly kind: 'not-replayed'; readonly because: readonly Reason<NotReplayed>[] }
);

/** Worded at `replay.<code>`. */
export type NotReplayed =
  | 'consent-follows-its-rounds'
  | 'college-without-weight'
  | 'pairs-need-names'
  | 'casting-vote-unknown';

/**
 * Counts past polls again as a proposed rule would have: same electors, same ballots, another rule (governance 7.1).
 * Electors may have voted otherwise had the rule been another: this tells arithmetic, not history.
 */
export const replay = (ruleSet: RuleSet, past: readonly PastPoll[], sha256: Sha256): readonly Replay[] =>
  past.map((poll) => replayOne(ruleSet, poll, sha256));

const replayOne = (ruleSet: RuleSet, poll: PastPoll, sha256: Sha256): Replay => {
  const { frozen, outcome } = poll;
  const { pollId, asked, closesAt, question } = frozen;
  const was = resultOf(outcome);
  const told = { pollId, asked, closesAt, was };
  const unasked = questionReasons({ question, ruleSet });
  if (unasked.length > 0) return { ...told, kind: 'not-asked', because: unasked };
  const missing = missingFor(ruleSet, poll);
  if (missing !== null) return { ...told, kind: 'not-replayed', because: [{ code: missing, facts: {} }] };
  const under = electedUnder(ruleSet, poll);
  const wouldBe = resultOf(countPoll(under.frozen, under.box, sha256));
  return { ...told, kind: 'replayed', wouldBe, changed: !sameResult(was, wouldBe) };
};

const resultOf = (outcome: Outcome): ReplayedResult => ({
  verdict: outcome.verdict,
  winners: outcome.kind === 'choice' ? outcome.winners : [],
  because: outcome.because,
});

/** Who has a place matters, not in which order they were elected. */
const sameResult = (a: ReplayedResult, b: ReplayedResult): boolean =>
  a.verdict === b.verdict && a.winners.toSorted().join() === b.winners.toSorted().join();

const missingFor = (ruleSet: RuleSet, { frozen, ballots }: PastPoll): NotReplayed | null => {
  const { question, ruleSet: then, colleges, chair } = frozen;
  if (question.method === 'consent') return 'consent-follows-its-rounds';
  if (colleges.some(({ id }) => ruleSet.weights[id] === undefined)) return 'college-without-weight';
  const otherPairs = then.pairs !== ruleSet.pairs && seatsIn(ballots);
  // Two voices made one again need the roll; one made two needs to know what each said.
  if (otherPairs && (ballots === null || then.pairs === 'two_voices')) return 'pairs-need-names';
  const casting = ruleSet.castingVote === 'chair' && question.method === 'yes_no_blank';
  const unknown = chair === null || ballots === null;
  return casting && then.castingVote === 'none' && unknown ? 'casting-vote-unknown' : null;
};

const seatsIn = (ballots: readonly Ballot[] | null): boolean =>
  ballots === null || ballots.some(({ seatId }) => seatId !== null);

/** The same electors under the other rule; a pair that had one voice has two where the rule gives two. */
const electedUnder = (
  ruleSet: RuleSet,
  { frozen, box, ballots }: PastPoll,
): Pick<PastPoll, 'frozen' | 'box'> => {
  const split = ruleSet.pairs === 'two_voices' ? frozen.pairs : [];
  const colleges = frozen.colleges.map((college) => ({
    ...college,
    registered: college.registered + split.filter(({ collegeId }) => collegeId === college.id).length,
  }));
  const pairs = split.length > 0 ? [] : frozen.pairs;
  const under: Frozen = { ...frozen, ruleSet, colleges, pairs };
  return { frozen: under, box: ballots === null ? box : boxOf(under, ballots, box.amendments, box.consent) };
};
