import { ABSTENTION, type Ballot } from './ballot.js';
import type { Pair } from './roll.js';

/** One voice of a college: what an urn receives. */
export type VoiceCast = Pick<Ballot, 'collegeId' | 'choice'> & {
  /** Nobody of the seat was there: the voice came by proxy. An abstention on record is nobody's proxy. */
  readonly byProxy: boolean;
};

/**
 * The voices that enter the urns: each ballot is one, except those of a pair, which are one together. A pair that says
 * the same thing has said it; one that does not, or of which one alone voted, is on record as abstaining
 * (governance 4.4).
 */
export const seatBallots = (pairs: readonly Pair[], ballots: readonly Ballot[]): readonly VoiceCast[] => {
  const paired = new Set<string>(pairs.map(({ seatId }) => seatId));
  const alone = ballots.filter(({ seatId }) => seatId === null || !paired.has(seatId));
  return [
    ...alone.map(({ collegeId, choice, door }) => ({ collegeId, choice, byProxy: door === 'proxy' })),
    ...pairs.flatMap((pair) => voiceOf(pair, ballots)),
  ];
};

/** None when neither of the two voted: the seat is then absent. */
const voiceOf = ({ seatId, collegeId }: Pair, ballots: readonly Ballot[]): readonly VoiceCast[] => {
  const [first, second] = ballots.filter((ballot) => ballot.seatId === seatId);
  if (first === undefined) return [];
  if (first.choice !== second?.choice) return [{ collegeId, choice: ABSTENTION, byProxy: false }];
  return [{ collegeId, choice: first.choice, byProxy: first.door === 'proxy' && second.door === 'proxy' }];
};
