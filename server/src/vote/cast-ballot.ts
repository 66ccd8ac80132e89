import { personOf, type Actor } from '@communaux/shared/access';
import {
  isRefused,
  refuse,
  type PersonId,
  type PollId,
  type Refused,
  type ZoneId,
} from '@communaux/shared/kernel';
import { decideVote, readBallot, type Question } from '@communaux/shared/vote';
import { brokeConstraint } from '../platform/database/errors.js';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { storeBallot } from './ballot.store.js';
import { readBooth, readBox, type Stored } from './booth.view.js';

export type Wish = {
  readonly pollId: PollId;
  readonly choice: string;
  /** Whose voice one carries; null for one's own. */
  readonly onBehalfOf?: PersonId | null;
  /** Made by the client: the same request, sent again after a cut, casts once. */
  readonly requestKey?: string | null;
};

/** What the elector keeps. */
export type Receipt = Stored & {
  readonly kind: 'cast';
  readonly pollId: PollId;
  readonly onBehalfOf: PersonId | null;
  readonly frozenHash: string;
};

/** A ballot that may be cast, and how: several are judged first, so that all of them are kept or none. */
export type Judged = {
  readonly kind: 'judged';
  readonly receipt: Receipt;
  readonly keep: () => void;
};

/** Takes a ballot, the first or a new one. The register learns that a member of a college voted, never what. */
export const castBallot =
  (wish: Wish): UseCase<Receipt | Refused> =>
  async (work) => {
    const judged = await judgeBallot(wish)(work);
    if (isRefused(judged)) return judged;
    judged.keep();
    return judged.receipt;
  };

export const judgeBallot =
  ({ pollId, choice, onBehalfOf = null, requestKey = null }: Wish): UseCase<Judged | Refused> =>
  async (work) => {
    const castBy = personOf(work.actor);
    if (!castBy) return refuse('not-on-roll');
    const elector = onBehalfOf ?? castBy;
    const [box, booth, underWay] = await Promise.all([
      readBox(work, pollId),
      readBooth(work, { pollId, personId: elector, requestKey }),
      ballotsUnderWay(work, pollId, elector),
    ]);
    if (!box) return refuse('poll-unknown');
    const receipt = { kind: 'cast', pollId, onBehalfOf, frozenHash: box.frozenHash } as const;
    const before =
      booth.before ?? underWay.find((own) => requestKey !== null && own.requestKey === requestKey)?.stored;
    if (before)
      return saysSame(box.question, choice, before)
        ? { kind: 'judged', receipt: { ...receipt, ...before }, keep: () => undefined }
        : refuse('ballot-replay');
    if (booth.byDesk) return refuse('voted-by-another-door');
    const door = elector === castBy ? 'web' : 'proxy';
    const decision = decideVote({ ...box, ...booth, choice, castBy, door, now: work.now });
    if (isRefused(decision)) return decision;
    const { ballot } = decision;
    const number = 1 + Math.max(booth.lastNumber, ...underWay.map((own) => own.stored.number));
    const stored = { choice: ballot.choice, number, castAt: new Date(work.now).toISOString() };
    const keep = () => {
      underWay.push({ stored, requestKey });
      storeBallot(work, { pollId, ballot, number, requestKey });
      work.record({ act: 'ballot.cast', facts: { ballot: pollId, college: ballot.collegeId }, open: false });
    };
    return { kind: 'judged', receipt: { ...receipt, ...stored }, keep };
  };

type UnderWay = { readonly stored: Stored; readonly requestKey: string | null };

/** What this elector casts in this very transaction: it is written at its end, and no statement sees it before. */
const ballotsUnderWay = ({ once }: Work, pollId: PollId, elector: PersonId): Promise<UnderWay[]> =>
  once(`ballots ${pollId} ${elector}`, () => Promise.resolve([]));

/** A request sent again keeps its receipt, even after the close: what was acknowledged is counted. */
const saysSame = (question: Question, choice: string, { choice: kept }: Stored): boolean => {
  const read = readBallot(question, choice);
  return !isRefused(read) && (read.kind === 'blank' ? 'blank' : read.text) === kept;
};

/**
 * The same, sharing its transaction with whoever votes in the zone at that moment: the last minutes of a vote pay for a
 * few transactions, not for thousands. An elector's own ballots follow each other.
 */
export const castInConvoy = async (
  works: UnitOfWork,
  actor: Actor,
  zoneId: ZoneId,
  wish: Wish,
): Promise<Receipt | Refused> => {
  const lane = `${wish.pollId} ${wish.onBehalfOf ?? personOf(actor) ?? ''}`;
  try {
    return await works.runInConvoy(actor, zoneId, lane, castBallot(wish), 2);
  } catch (error) {
    if (!wasOvertaken(error)) throw error;
    return works.run(actor, zoneId, castBallot(wish));
  }
};

const OVERTAKEN = ['ballot_needs_open_poll', 'ballot_of_an_elector', 'ballot_by_one_door'];

/**
 * Whether the poll closed, its roll was corrected, or the elector voted on paper, while a ballot was under way: told
 * again, its story is refused in words.
 */
export const wasOvertaken = (error: unknown): boolean =>
  OVERTAKEN.some((name) => brokeConstraint(error, name));
