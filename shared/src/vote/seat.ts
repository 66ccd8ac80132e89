import { ABSTENTION, type Ballot } from './ballot.js';
import type { Pair } from './roll.js';

/** One voice of a college: what an urn receives. */
export type VoiceCast = Pick<Ballot, 'collegeId' | 'choice'>;

/**
 * The voices that enter the urns: each ballot is one, except those of a pair, which are one together. A pair that says
 * the same thing has said it; one that does not, or of which one alone voted, is on record as abstaining
 * (governance 4.4).
 */
export const seatBallots = (pairs: readonly Pair[], ballots: readonly Ballot[]): readonly VoiceCast[] => {
  const paired = new Set<string>(pairs.map(({ seatId }) => seatId));
  const alone = ballots.filter(({ seatId }) => seatId === null || !paired.has(seatId));
  return [...alone, ...pairs.flatMap((pair) => voiceOf(pair, ballots))].map(({ collegeId, choice }) => ({
    collegeId,
    choice,
  }));
};

/** None when neither of the two voted: the seat is then absent. */
const voiceOf = ({ seatId, collegeId }: Pair, ballots: readonly Ballot[]): readonly VoiceCast[] => {
  const said = ballots.filter((ballot) => ballot.seatId === seatId).map(({ choice }) => choice);
  const [first, second] = said;
  if (first === undefined) return [];
  return [{ collegeId, choice: first === second ? first : ABSTENTION }];
};
