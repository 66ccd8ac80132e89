import type { RuleSet } from '../body/index.js';
import { choiceCast, choiceHeads, isCounted } from './choice-heads.js';
import type { Attendance } from './college-urns.js';
import type { ElectoralCollege } from './count.js';
import type { Sha256 } from './freeze.js';
import type { BallotBytes } from './method/ballot-bytes.js';
import { countPacked, packedAlike, packingOf, type RankedQuestion } from './method/count-ranked.js';
import { countQuestion } from './method/count-question.js';
import type { Counted, TieBreak } from './method/counted.js';
import { hasLedger, ledgerOf, type Ledger } from './method/ledger.js';
import { rankingPacker, together, type PackingWish } from './method/pack-rankings.js';
import type { Question } from './method/question.js';
import { oneUrn } from './method/urn.js';
import { wordOf } from './ballot-word.js';
import type { CollegeUrn } from './urn.js';

/** A closed box of a choice: who came, college by college, and the count of the method once each college has a weight. */
export type ChoiceBox = {
  readonly attendance: readonly Attendance[];
  readonly count: (weights: readonly bigint[], tieBreak: TieBreak, sha256: Sha256) => Counted;
  /** Sums of each college in heads, for the methods that go by sums or grades; none for the others. */
  readonly ledgers: () => readonly Ledger[];
};

type Colleges = readonly Pick<ElectoralCollege, 'id'>[];

/** From ballots grouped by what they say. */
export const boxOfUrns = (
  ruleSet: RuleSet,
  colleges: Colleges,
  question: Question,
  urns: readonly CollegeUrn[],
): ChoiceBox => {
  const found = colleges.map(({ id }) => urns.find(({ collegeId }) => collegeId === id));
  const said = found.map((urn) => (urn?.shapes ?? []).filter(({ ballot }) => isCounted(ruleSet, ballot)));
  return {
    attendance: found.map((urn) => ({
      heads: choiceHeads(ruleSet, urn?.shapes ?? []),
      cast: choiceCast(urn?.shapes ?? []),
      byProxy: urn?.byProxy ?? 0,
    })),
    count: (weights, tieBreak, sha256) =>
      countQuestion(
        question,
        said.map((shapes, rank) => ({ weight: weights[rank] ?? 0n, shapes })),
        tieBreak,
        sha256,
      ),
    ledgers: () => (hasLedger(question) ? said.map((shapes) => ledgerOf(question, oneUrn(shapes))) : []),
  };
};

/** Takes rankings one by one as they leave the database, in any order: no list of them has to stand in memory. */
export type RankingBox = {
  /** @param college its rank among the colleges of the poll */
  readonly add: (college: number, ballot: BallotBytes, byProxy: boolean) => void;
  /** One box may be counted by several methods, as long as they read a ballot alike. */
  readonly closed: (question: RankedQuestion) => ChoiceBox;
};

export const rankingBox = (ruleSet: RuleSet, colleges: Colleges, wish: PackingWish): RankingBox => {
  const urns = colleges.map(() => openUrn(ruleSet, wish));
  return {
    add: (college, ballot, byProxy) => {
      const urn = urns[college];
      if (!urn) throw new RangeError(`A ballot is in no college of this poll: ${college}`);
      urn.add(ballot, byProxy);
    },
    closed: (question) => {
      if (!packedAlike(wish, packingOf(question)))
        throw new RangeError(`Not packed to be counted by ${question.method}`);
      const packed = urns.map((urn) => urn.packed());
      return {
        attendance: urns.map((urn) => urn.attendance()),
        count: (weights, tieBreak, sha256) =>
          countPacked(question, together(packed, weights), tieBreak, sha256),
        ledgers: () => [],
      };
    },
  };
};

const openUrn = (ruleSet: RuleSet, wish: PackingWish) => {
  const packer = rankingPacker(wish);
  packer.urn(1n);
  const heads = { valid: 0, blank: 0, none: 0, abstention: 0, invalid: 0 };
  let [cast, proxies] = [0, 0];
  const add = (ballot: BallotBytes, byProxy: boolean): void => {
    cast += 1;
    if (byProxy) proxies += 1;
    const word = wordOf(ballot);
    if (word !== 'options') heads[word] += 1;
    if (word !== 'options' && (word !== 'none' || !ruleSet.noneCounts)) return;
    heads.valid += 1;
    packer.addBytes(ballot);
  };
  return {
    add,
    packed: packer.packed,
    attendance: (): Attendance => ({ heads: { ...heads }, cast, byProxy: proxies }),
  };
};
