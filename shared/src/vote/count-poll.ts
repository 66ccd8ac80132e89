import { ABSTENTION, choiceSchema, INVALID, type Ballot, type Choice } from './ballot.js';
import { tallyConsent, type ConsentRecord } from './consent/index.js';
import type { Frozen, Sha256 } from './freeze.js';
import type { Outcome } from './outcome.js';
import { amendedColleges, type Amendment } from './roll-amendment.js';
import { seatBallots } from './seat.js';
import { tallyChoice } from './tally-choice.js';
import { tally } from './tally.js';
import { countsOf, urnsFrom, type CollegeUrn } from './urn.js';

/** A closed box: everything a count rests on besides what was frozen. */
export type Box = {
  readonly urns: readonly CollegeUrn[];
  /** The chair's own vote, where the rule lets it settle a tie. */
  readonly castingVote: Choice | null;
  /** Corrections of the roll while the vote ran. */
  readonly amendments: readonly Amendment[];
  /** Which round a consent was in, and its objections with their tests and answers; null for any other vote. */
  readonly consent: ConsentRecord | null;
};

/** Puts ballots into urns: pairs speak with one voice, names are left behind. */
export const boxOf = (
  frozen: Frozen,
  ballots: readonly Ballot[],
  amendments: readonly Amendment[] = [],
  consent: ConsentRecord | null = null,
): Box => ({
  urns: urnsFrom(frozen.colleges, seatBallots(frozen.pairs, ballots)),
  castingVote: chairVoteIn(frozen, ballots),
  amendments,
  consent,
});

const chairVoteIn = ({ ruleSet, question, chair }: Frozen, ballots: readonly Ballot[]): Choice | null => {
  if (question.method !== 'yes_no_blank' || ruleSet.castingVote !== 'chair') return null;
  const said = ballots.find(({ personId }) => personId === chair)?.choice;
  return said === undefined || said === INVALID || said === ABSTENTION ? null : choiceSchema.parse(said);
};

/** Counts any poll from what was frozen and what the urns hold. @throws RangeError on impossible counts */
export const countPoll = (frozen: Frozen, box: Box, sha256: Sha256): Outcome => {
  const { urns, castingVote, amendments, consent } = box;
  const { question, ruleSet, call, tieOrders } = frozen;
  const colleges = amendedColleges(frozen.colleges, amendments);
  if (question.method === 'yes_no_blank')
    return tally(ruleSet, colleges, countsOf(urns), { call, castingVote });
  if (question.method === 'consent') {
    if (consent === null) throw new RangeError('A consent is counted with its objections');
    return tallyConsent(ruleSet, colleges, urns, consent);
  }
  return tallyChoice({ ruleSet, colleges, question, call, tieOrders }, urns, sha256);
};
