import type { RuleSet } from '../body/index.js';
import type { ChoiceBox, Colleges } from './choice-box.js';
import { countPacked, keysOf, type RankedQuestion } from './method/count-ranked.js';
import type { OptionKey } from './method/option.js';
import { rankingPacker, together } from './method/pack-rankings.js';
import { addTo, streamedUrn, type AddBallot } from './streamed-urn.js';

/** A box of rankings, packed as they come. */
export type RankingBox = {
  /** The college is told by its rank among those of the poll. */
  readonly add: AddBallot;
  /** One box may be counted by several methods. @throws RangeError for other options than those it was filled for */
  readonly closed: (question: RankedQuestion) => ChoiceBox;
};

export const rankingBox = (
  ruleSet: RuleSet,
  colleges: Colleges,
  options: readonly OptionKey[],
): RankingBox => {
  const packers = colleges.map(() => {
    const packer = rankingPacker(options);
    packer.urn(1n);
    return packer;
  });
  const urns = packers.map(({ addBytes }) => streamedUrn(ruleSet, addBytes));
  return {
    add: addTo(urns),
    closed: (question) => {
      if (!sameKeys(options, keysOf(question))) throw new RangeError('A box of other options');
      const packed = packers.map((packer) => packer.packed());
      return {
        attendance: urns.map((urn) => urn.attendance()),
        count: (weights, tieBreak, sha256) =>
          countPacked(question, together(packed, weights), tieBreak, sha256),
        ledgers: () => [],
      };
    },
  };
};

const sameKeys = (a: readonly OptionKey[], b: readonly OptionKey[]): boolean =>
  a.length === b.length && a.every((key, place) => key === b[place]);
