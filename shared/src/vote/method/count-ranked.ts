import { never } from '../../kernel/index.js';
import type { Sha256 } from '../freeze.js';
import { countIrv } from './count-irv.js';
import { countMeek } from './count-meek.js';
import { countRankedPairs } from './count-ranked-pairs.js';
import { countSchulze } from './count-schulze.js';
import { countScottish } from './count-scottish.js';
import type { Counted, TieBreak } from './counted.js';
import { packRankings, type Packed, type PackingWish } from './pack-rankings.js';
import type { QuestionOf } from './question.js';
import type { Urn } from './urn.js';

export type RankedQuestion = QuestionOf<'schulze' | 'ranked_pairs' | 'irv' | 'stv'>;

/** Counts rankings by the method of the question. @throws RangeError above 2^53 ballots */
export const countRanked = (
  question: RankedQuestion,
  urns: readonly Urn[],
  tieBreak: TieBreak,
  sha256: Sha256,
): Counted => countPacked(question, packRankings(packingOf(question), urns), tieBreak, sha256);

/** How ballots of a question are packed: equal ranks mean nothing where a ballot passes from one option to the next. */
export const packingOf = ({ method, options }: RankedQuestion): PackingWish => ({
  options: options.map(({ key }) => key),
  ties: method === 'schulze' || method === 'ranked_pairs',
});

/** Whether ballots packed for the one can be counted by the other. */
export const packedAlike = (a: PackingWish, b: PackingWish): boolean =>
  a.ties === b.ties &&
  a.options.length === b.options.length &&
  a.options.every((key, place) => key === b.options[place]);

/** The same from ballots packed as they came: what closing a vote of a million uses. */
export const countPacked = (
  question: RankedQuestion,
  packed: Packed,
  tieBreak: TieBreak,
  sha256: Sha256,
): Counted => {
  switch (question.method) {
    case 'schulze':
      return countSchulze(question, packed, tieBreak, sha256);
    case 'ranked_pairs':
      return countRankedPairs(question, packed, tieBreak, sha256);
    case 'irv':
      return countIrv(packed, tieBreak, sha256);
    case 'stv':
      if (question.variant === 'meek') return countMeek(question.places, packed, tieBreak, sha256);
      return countScottish(question.places, packed, tieBreak, sha256);
    default:
      return never(question);
  }
};
