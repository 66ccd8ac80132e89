import { never } from '../../kernel/index.js';
import type { Sha256 } from '../freeze.js';
import { countIrv } from './count-irv.js';
import { countRankedPairs } from './count-ranked-pairs.js';
import { countSchulze } from './count-schulze.js';
import { countStv } from './count-stv.js';
import type { Counted, TieBreak } from './counted.js';
import { cutAtTies } from './cut-at-ties.js';
import type { OptionKey } from './option.js';
import { packRankings, type Packed } from './pack-rankings.js';
import type { QuestionOf } from './question.js';
import type { Urn } from './urn.js';

export type RankedQuestion = QuestionOf<'schulze' | 'ranked_pairs' | 'irv' | 'stv'>;

/** Counts rankings by the method of the question. @throws RangeError above 2^53 ballots */
export const countRanked = (
  question: RankedQuestion,
  urns: readonly Urn[],
  tieBreak: TieBreak,
  sha256: Sha256,
): Counted => countPacked(question, packRankings(keysOf(question), urns), tieBreak, sha256);

export const keysOf = ({ options }: RankedQuestion): readonly OptionKey[] => options.map(({ key }) => key);

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
      return countIrv(cutAtTies(packed), tieBreak, sha256);
    case 'stv':
      return countStv(question, cutAtTies(packed), tieBreak, sha256);
    default:
      return never(question);
  }
};
