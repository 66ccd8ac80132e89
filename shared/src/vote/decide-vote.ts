import {
  isRefused,
  refuseAll,
  type Instant,
  type PersonId,
  type Reason,
  type Refused,
} from '../kernel/index.js';
import { INVALID, type Ballot, type Door } from './ballot.js';
import type { Question } from './method/question.js';
import { readBallot, type BallotRefusal } from './method/read-ballot.js';
import type { RollLine } from './roll.js';
import { STAGES, type PollTimes } from './stage.js';

export type VoteRefusal =
  | 'poll-not-open-yet'
  | 'poll-closed'
  | 'not-on-roll'
  | 'voice-not-deliberative'
  | 'recused'
  | 'proxy-not-held'
  | 'proxy-given'
  | 'proxy-released'
  | BallotRefusal;

export type VoteWish = {
  readonly poll: PollTimes;
  readonly question: Question;
  /** The elector's line on the frozen roll, null when there is none. */
  readonly rollLine: RollLine | null;
  /** As received: it is checked here, so that a wrong one is refused with a sentence. */
  readonly choice: unknown;
  /** Who acts, and how: the elector on the web unless said otherwise. */
  readonly castBy?: PersonId;
  readonly door?: Door;
  /** Where a proxy stands on the line: who of its two people has taken part in this vote so far. */
  readonly came?: Came;
  readonly now: Instant;
};

/** `holder`: has cast a ballot, of their own or for another; `giver`: has voted in person. */
export type Came = { readonly holder: boolean; readonly giver: boolean };

/**
 * Takes or refuses one ballot; every reason is given at once. Voting again before the close is allowed: the ballot
 * replaces the former one. A ballot at the very instant of closing is late, even before the closing job has run.
 */
export const decideVote = (
  wish: VoteWish,
): { readonly kind: 'accepted'; readonly ballot: Ballot } | Refused<VoteRefusal> => {
  const { poll, rollLine, castBy = rollLine?.personId, door = 'web', now } = wish;
  const read = readChoice(wish, door);
  const reasons: readonly Reason<VoteRefusal>[] = [
    ...timing(poll, now),
    ...(rollLine ? standing(rollLine, castBy, door) : [reason('not-on-roll')]),
    ...(rollLine?.proxyTo ? lending(door, wish.came) : []),
    ...(isRefused(read) ? read.reasons : []),
  ];
  if (reasons.length > 0 || !rollLine || castBy === undefined || isRefused(read)) return refuseAll(reasons);
  const { personId, collegeId, seatId } = rollLine;
  return { kind: 'accepted', ballot: { personId, collegeId, seatId, choice: read.text, castBy, door } };
};

const reason = <Code extends VoteRefusal>(code: Code, facts: Reason['facts'] = {}): Reason<Code> => ({
  code,
  facts,
});

const timing = ({ stage, opensAt, closesAt }: PollTimes, now: Instant): readonly Reason<VoteRefusal>[] => {
  if (STAGES.indexOf(stage) > STAGES.indexOf('open') || now >= closesAt)
    return [reason('poll-closed', { closesAt })];
  if (stage !== 'open' || now < opensAt) return [reason('poll-not-open-yet', { opensAt })];
  return [];
};

/** Whether this elector has a vote here, and whether whoever acts may cast it. */
const standing = (
  { personId, voice, recused, proxyTo }: RollLine,
  castBy: PersonId | undefined,
  door: Door,
): readonly Reason<VoteRefusal>[] => {
  const alone = door === 'web' && castBy !== personId;
  const stray = door === 'proxy' && (proxyTo === null || castBy !== proxyTo);
  return [
    ...(voice === 'deliberative' ? [] : [reason('voice-not-deliberative', { voice })]),
    ...(recused ? [reason('recused')] : []),
    ...(alone || stray ? [reason('proxy-not-held')] : []),
  ];
};

/**
 * A proxy speaks for who is away, so it does not count when its holder is away too: whoever of the two takes part
 * first, the holder anywhere in this vote or the giver in person, settles who speaks for the line.
 */
const lending = (
  door: Door,
  { holder, giver }: Came = { holder: true, giver: false },
): readonly Reason<VoteRefusal>[] => {
  if (door === 'proxy') return giver ? [reason('proxy-released')] : [];
  return holder && !giver ? [reason('proxy-given')] : [];
};

/** A spoilt paper is entered as such; nobody can spoil a ballot on a screen. */
const readChoice = (
  { question, choice }: VoteWish,
  door: Door,
): { readonly text: string } | Refused<BallotRefusal> => {
  if (choice === INVALID && (door === 'paper' || door === 'hands')) return { text: INVALID };
  const read = readBallot(question, typeof choice === 'string' ? choice : '');
  if (isRefused(read)) return read;
  return { text: read.kind === 'blank' ? 'blank' : read.text };
};
