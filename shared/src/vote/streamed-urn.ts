import type { RuleSet } from '../body/index.js';
import { wordOf } from './ballot-word.js';
import type { Attendance } from './college-urns.js';
import type { BallotBytes } from './method/ballot-bytes.js';

/** Tells apart what comes into one urn, ballot by ballot: who is there, and what the method counts. */
export type StreamedUrn = {
  readonly add: (ballot: BallotBytes, byProxy: boolean) => void;
  readonly attendance: () => Attendance;
};

/** @param count takes the ballots that the method counts under this rule */
export const streamedUrn = (
  { noneCounts }: Pick<RuleSet, 'noneCounts'>,
  count: (ballot: BallotBytes) => void,
): StreamedUrn => {
  const heads = { valid: 0, blank: 0, none: 0, abstention: 0, invalid: 0 };
  let [cast, proxies] = [0, 0];
  const add = (ballot: BallotBytes, byProxy: boolean): void => {
    cast += 1;
    if (byProxy) proxies += 1;
    const word = wordOf(ballot);
    if (word !== 'options') heads[word] += 1;
    if (word !== 'options' && (word !== 'none' || !noneCounts)) return;
    heads.valid += 1;
    count(ballot);
  };
  return { add, attendance: () => ({ heads: { ...heads }, cast, byProxy: proxies }) };
};

/** Takes ballots one by one as they leave the database, in any order: no list of them has to stand in memory. */
export type AddBallot = (college: number, ballot: BallotBytes, byProxy: boolean) => void;

/** @throws RangeError for a ballot of a college that does not vote */
export const addTo =
  (urns: readonly StreamedUrn[]): AddBallot =>
  (college, ballot, byProxy) => {
    const urn = urns[college];
    if (!urn) throw new RangeError(`A ballot is in no college of this poll: ${college}`);
    urn.add(ballot, byProxy);
  };
