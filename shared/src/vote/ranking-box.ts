import type { RuleSet } from '../body/index.js';
import type { ChoiceBox, Colleges } from './choice-box.js';
import { countPacked, packedAlike, packingOf, type RankedQuestion } from './method/count-ranked.js';
import { rankingPacker, together, type PackingWish } from './method/pack-rankings.js';
import { addTo, streamedUrn, type AddBallot } from './streamed-urn.js';

/** A box of rankings, packed as they come. */
export type RankingBox = {
  /** The college is told by its rank among those of the poll. */
  readonly add: AddBallot;
  /** One box may be counted by several methods, as long as they read a ballot alike. */
  readonly closed: (question: RankedQuestion) => ChoiceBox;
};

export const rankingBox = (ruleSet: RuleSet, colleges: Colleges, wish: PackingWish): RankingBox => {
  const packers = colleges.map(() => {
    const packer = rankingPacker(wish);
    packer.urn(1n);
    return packer;
  });
  const urns = packers.map(({ addBytes }) => streamedUrn(ruleSet, addBytes));
  return {
    add: addTo(urns),
    closed: (question) => {
      if (!packedAlike(wish, packingOf(question)))
        throw new RangeError(`Not packed to be counted by ${question.method}`);
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
