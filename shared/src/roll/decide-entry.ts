import { isRefused, refuse, refuseAll, type PersonId, type Reason, type Refused } from '../kernel/index.js';
import { decideVote, type Ballot, type Door, type VoteRefusal, type VoteWish } from '../vote/index.js';

/** Doors by which a ballot is entered for somebody who cast it on paper or by raising a hand. */
export const ASSISTED_DOORS = ['paper', 'hands'] as const;
export type AssistedDoor = (typeof ASSISTED_DOORS)[number];

export type EntryRefusal =
  | 'entry-own-ballot'
  | 'entry-waiting'
  | 'entry-second-person'
  | 'entry-answered'
  | 'already-voted'
  | VoteRefusal;

export type EntryWish = Omit<VoteWish, 'castBy' | 'door'> & {
  readonly door: AssistedDoor;
  /** Who types the ballot in. */
  readonly enteredBy: PersonId;
  /** By which door this elector has voted already; null when they have not. */
  readonly voted: Door | null;
  /** An entry for this elector waits for its second person. */
  readonly waiting: boolean;
};

/**
 * Reads a ballot given on paper or by show of hands. One roll for every door: who has voted by another one has voted,
 * and nobody types in their own ballot, which they can cast themselves.
 */
export const decideEntry = (
  wish: EntryWish,
): { readonly kind: 'accepted'; readonly ballot: Ballot } | Refused<EntryRefusal> => {
  const { door, enteredBy, voted, waiting, rollLine } = wish;
  const vote = decideVote({ ...wish, castBy: enteredBy, door });
  const reasons: readonly Reason<EntryRefusal>[] = [
    ...when(rollLine?.personId === enteredBy, 'entry-own-ballot'),
    ...(voted === null ? [] : [{ code: 'already-voted' as const, facts: { door: voted } }]),
    ...when(waiting, 'entry-waiting'),
    ...(isRefused(vote) ? vote.reasons : []),
  ];
  return reasons.length > 0 || isRefused(vote) ? refuseAll(reasons) : vote;
};

export type EntryAnswer = 'confirmed' | 'refused';

/** Dual control: a second person confirms what the first typed; either may refuse it, a slip being seen at once. */
export const decideEntryAnswer = ({
  answer,
  actorId,
  enteredBy,
  electorId,
  answered,
}: {
  readonly answer: EntryAnswer;
  readonly actorId: PersonId;
  readonly enteredBy: PersonId;
  readonly electorId: PersonId;
  readonly answered: boolean;
}): { readonly kind: 'accepted' } | Refused<EntryRefusal> => {
  if (answered) return refuse('entry-answered');
  const reasons = [
    ...when(answer === 'confirmed' && actorId === enteredBy, 'entry-second-person'),
    ...when(answer === 'confirmed' && actorId === electorId, 'entry-own-ballot'),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'accepted' };
};

const when = (wrong: boolean, code: EntryRefusal): readonly Reason<EntryRefusal>[] =>
  wrong ? [{ code, facts: {} }] : [];
