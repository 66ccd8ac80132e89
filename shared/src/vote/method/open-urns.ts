import { isRefused } from '../../kernel/index.js';
import { ABSTENTION } from '../ballot.js';
import type { Question } from './question.js';
import { ballotReader } from './read-ballot.js';
import type { Urn } from './urn.js';

/** One thing that was said, read, and how many said it. */
export type Cast<Vote> = { readonly vote: Vote; readonly count: number };

/** Urns read: what the ballots say, college by college, and how many could not be counted. */
export type Opened<Vote> = {
  readonly ballots: { readonly valid: number; readonly blank: number; readonly invalid: number };
  readonly urns: readonly { readonly weight: bigint; readonly casts: readonly Cast<Vote>[] }[];
  /** Whole voice of the valid ballots: each counts for the weight of its urn. */
  readonly voice: bigint;
  /** Whether one ballot is one voice, so that sums may be said in ballots. */
  readonly heads: boolean;
};

/**
 * Reads each shape once, however many cast it. An abstention on record is no ballot and is left to the outcome; a text
 * that the question does not know, as a spoilt paper is, is counted as invalid, never dropped in silence.
 * @param decode what a valid ballot, in its canonical text, says
 */
export const openUrns = <Vote>(
  question: Question,
  urns: readonly Urn[],
  decode: (text: string) => Vote,
): Opened<Vote> => {
  const ballots = { valid: 0, blank: 0, invalid: 0 };
  const readBallot = ballotReader(question);
  let voice = 0n;
  const opened = urns.map(({ weight, shapes }) => {
    const casts: Cast<Vote>[] = [];
    for (const { ballot, count } of shapes) {
      if (ballot === ABSTENTION || count === 0) continue;
      const read = readBallot(ballot);
      if (isRefused(read)) ballots.invalid += count;
      else if (read.kind === 'blank') ballots.blank += count;
      else {
        ballots.valid += count;
        voice += weight * BigInt(count);
        casts.push({ vote: decode(read.text), count });
      }
    }
    return { weight, casts };
  });
  return { ballots, urns: opened, voice, heads: urns.every(({ weight }) => weight === 1n) };
};

/**
 * Sums over all ballots, urn by urn in safe integers (shares of a ballot are at most 1,000, urns at most 10^12 ballots),
 * then weighed once per urn.
 * @param share adds what one ballot gives, `count` times, to the sums of its urn
 */
export const weighedSums = <Vote>(
  { urns }: Opened<Vote>,
  length: number,
  share: (sums: number[], vote: Vote, count: number) => void,
): readonly bigint[] => {
  const all = Array.from({ length }, () => 0n);
  for (const { weight, casts } of urns) {
    const sums = Array.from({ length }, () => 0);
    for (const { vote, count } of casts) share(sums, vote, count);
    sums.forEach((sum, place) => {
      all[place] = (all[place] ?? 0n) + weight * BigInt(sum);
    });
  }
  return all;
};
