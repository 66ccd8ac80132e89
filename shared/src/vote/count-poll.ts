import { ABSTENTION, choiceSchema, INVALID, type Ballot, type Choice } from './ballot.js';
import type { Frozen, Sha256 } from './freeze.js';
import type { Outcome } from './outcome.js';
import { seatBallots } from './seat.js';
import { tally } from './tally.js';
import { countsOf, urnsFrom, type CollegeUrn } from './urn.js';

/** A closed box: the urns of the colleges, and the chair's own vote where the rule lets it settle a tie. */
export type Box = { readonly urns: readonly CollegeUrn[]; readonly castingVote: Choice | null };

/** Puts ballots into urns: pairs speak with one voice, names are left behind. */
export const boxOf = (frozen: Frozen, ballots: readonly Ballot[]): Box => ({
  urns: urnsFrom(frozen.colleges, seatBallots(frozen.pairs, ballots)),
  castingVote: chairVoteIn(frozen, ballots),
});

const chairVoteIn = ({ ruleSet, question, chair }: Frozen, ballots: readonly Ballot[]): Choice | null => {
  if (question.method !== 'yes_no_blank' || ruleSet.castingVote !== 'chair') return null;
  const said = ballots.find(({ personId }) => personId === chair)?.choice;
  return said === undefined || said === INVALID || said === ABSTENTION ? null : choiceSchema.parse(said);
};

/** Counts any poll from what was frozen and what the urns hold. @throws RangeError on impossible counts */
export const countPoll = (frozen: Frozen, { urns, castingVote }: Box, _sha256: Sha256): Outcome => {
  const { question, ruleSet, colleges, call } = frozen;
  if (question.method === 'yes_no_blank')
    return tally(ruleSet, colleges, countsOf(urns), { call, castingVote });
  throw new RangeError(`Not counted yet: ${question.method}`);
};
