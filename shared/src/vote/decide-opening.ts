import { acceptRuleSet, type AcceptedRuleSet, type College, type RuleSet } from '../body/index.js';
import {
  DAY,
  HOUR,
  isRefused,
  refuseAll,
  type Instant,
  type PersonId,
  type PollId,
  type Reason,
  type Refused,
} from '../kernel/index.js';
import { freezeText, NO_TIE_ORDERS, type Frozen, type Sha256 } from './freeze.js';
import type { Question } from './method/question.js';
import { questionReasons } from './question-reasons.js';
import { mayVote, pairsOf, rollText, voicesOf, type RollLine } from './roll.js';
import { decideTransition, type PollTimes } from './stage.js';

export type OpeningWish = {
  readonly poll: PollTimes & { readonly id: PollId; readonly asked: string };
  /** How it is asked and counted; read by `questionSchema` before. */
  readonly question: Question;
  readonly colleges: readonly Pick<College, 'id' | 'key' | 'name'>[];
  readonly ruleSet: RuleSet;
  readonly overrideReason: string | null;
  readonly roll: readonly RollLine[];
  /** The exact text that would be adopted, clauses included, as canonical JSON. */
  readonly text: string;
  /**
   * Null when there was none: refused unless the rule set asks for no consultation. `settled` when none is owed: no text
   * of the charter is put to the vote, or this is the second call of a vote that had its own.
   */
  readonly consultationOpenedAt: Instant | null | 'settled';
  /** 2 for the second call of a vote whose first missed its quorum. */
  readonly call?: number;
  readonly liveResults?: boolean;
  readonly chair?: PersonId | null;
  readonly tieOrders?: Frozen['tieOrders'];
  readonly now: Instant;
};

/** An open poll is frozen, its close included: one opened for years could never be put right. */
export const LONGEST_POLL_DAYS = 366;
const MOST_HOLDERS = 2;

export type Opening = {
  readonly kind: 'accepted';
  readonly frozen: Frozen;
  /** Hash of `freezeText(frozen)`, to be recorded in the register with the opening. */
  readonly frozenDigest: string;
};

/**
 * Opens a poll, which is the same act as freezing it: there is no open poll whose text, rule and roll are not hashed.
 * Refuses an illegal rule set, a roll that could count someone twice or nobody, and times shorter than the rule's.
 */
export const decideOpening = (wish: OpeningWish, sha256: Sha256): Opening | Refused => {
  const accepted = acceptRuleSet(wish.colleges, wish.ruleSet, wish.overrideReason);
  const move = decideTransition(wish.poll, 'open', wish.now);
  const reasons: readonly Reason[] = [
    ...(isRefused(move) ? move.reasons : []),
    ...(isRefused(accepted) ? accepted.reasons : []),
    ...questionReasons(wish),
    ...rollReasons(wish),
    ...timeReasons(wish),
    ...(wish.text === '' ? [reason('text-empty')] : []),
  ];
  if (reasons.length > 0 || isRefused(accepted)) return refuseAll(reasons);
  const frozen = freeze(wish, accepted, sha256);
  return { kind: 'accepted', frozen, frozenDigest: sha256(freezeText(frozen)) };
};

const reason = (code: string, facts: Reason['facts'] = {}): Reason => ({ code, facts });

const freeze = (wish: OpeningWish, { ruleSet, overrideReason }: AcceptedRuleSet, sha256: Sha256): Frozen => ({
  pollId: wish.poll.id,
  asked: wish.poll.asked,
  question: wish.question,
  mode: 'public',
  call: wish.call ?? 1,
  liveResults: wish.liveResults ?? false,
  chair: wish.chair ?? null,
  tieOrders: wish.tieOrders ?? NO_TIE_ORDERS,
  ruleSet,
  overrideReason,
  colleges: wish.colleges.map(({ id, key, name }) => ({
    id,
    key,
    name,
    registered: voicesOf(ruleSet, wish.roll, id),
  })),
  pairs: pairsOf(ruleSet, wish.roll),
  textDigest: sha256(wish.text),
  rollDigest: sha256(rollText(wish.roll)),
  opensAt: wish.poll.opensAt,
  closesAt: wish.poll.closesAt,
});

const rollReasons = ({ roll, colleges, ruleSet }: OpeningWish): readonly Reason[] => {
  const known = new Set<string>(colleges.map(({ id }) => id));
  const strangers = roll.filter(({ collegeId }) => !known.has(collegeId)).length;
  const straddling = pairsOf(ruleSet, roll).filter(({ seatId, collegeId }) =>
    roll.some((line) => line.seatId === seatId && line.collegeId !== collegeId),
  ).length;
  const crowded = crowdedSeats(roll);
  const twice = roll.length - new Set(roll.map(({ personId }) => personId)).size;
  return [
    ...(roll.some(mayVote) ? [] : [reason('roll-empty')]),
    ...(strangers > 0 ? [reason('roll-unknown-college', { lines: strangers })] : []),
    ...(twice > 0 ? [reason('roll-person-twice', { lines: twice })] : []),
    ...(straddling > 0 ? [reason('roll-pair-straddles', { seats: straddling })] : []),
    ...(crowded > 0 ? [reason('roll-seat-crowded', { seats: crowded })] : []),
  ];
};

/** Seats that three people or more would sit on. */
const crowdedSeats = (roll: readonly RollLine[]): number => {
  const holders = new Map<string, number>();
  for (const { seatId } of roll.filter(mayVote))
    if (seatId !== null) holders.set(seatId, (holders.get(seatId) ?? 0) + 1);
  return [...holders.values()].filter((heads) => heads > MOST_HOLDERS).length;
};

const timeReasons = ({ ruleSet, poll, consultationOpenedAt, now }: OpeningWish): readonly Reason[] => {
  const { consultationDays, votingHours } = ruleSet;
  const asked = consultationOpenedAt === 'settled' ? 0 : consultationDays;
  const consulted = typeof consultationOpenedAt === 'number' ? now - consultationOpenedAt : 0;
  const length = poll.closesAt - Math.max(poll.opensAt, now);
  return [
    ...(consulted < asked * DAY ? [reason('consultation-too-short', { days: consultationDays })] : []),
    ...(length < votingHours * HOUR ? [reason('voting-too-short', { hours: votingHours })] : []),
    ...(length > LONGEST_POLL_DAYS * DAY ? [reason('voting-too-long', { days: LONGEST_POLL_DAYS })] : []),
  ];
};
