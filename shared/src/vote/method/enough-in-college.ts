import type { Counted, MethodStep } from './counted.js';
import { nextInLine } from './enough-ballots.js';
import { aloneFor, isChosen, type Ledger, type LedgerQuestion } from './ledger.js';
import type { OptionKey } from './option.js';

/** What one college put in the count, and what it could still have put. */
export type CollegeLedger = {
  readonly college: string;
  /** Sums of its own ballots, in heads (`ledgerOf` its urn at weight 1). */
  readonly ledger: Ledger;
  /** What each of its sums is multiplied by, and among how many heads its points are shared; 0 when silent. */
  readonly multiplier: bigint;
  readonly outOf: number;
  /** Whether one more ballot makes one more head to share among: not where the rule counts those registered. */
  readonly grows: boolean;
  /** Electors who did not come. */
  readonly absent: number;
};

/** How many absent members of one college, all for this option alone, would have had it chosen; null if none could. */
export type Lacking = {
  readonly college: string;
  readonly option: OptionKey;
  readonly ballots: number | null;
};

/**
 * What would have sufficed where colleges weigh: for those next in line, college by college, everybody who voted left as
 * they voted. Exact: a college keeps its points, which its further ballots share with the others. A silent one is left
 * out, since speaking would change what every college weighs.
 */
export const lackingInColleges = (
  question: LedgerQuestion,
  colleges: readonly CollegeLedger[],
  counted: Pick<Counted, 'order' | 'winners'>,
): readonly Lacking[] =>
  nextInLine(counted).flatMap((option) => {
    const own = question.options.findIndex(({ key }) => key === option);
    return colleges
      .filter(({ multiplier }) => multiplier > 0n)
      .map((college): Lacking => {
        const others = colleges.filter((other) => other !== college);
        const chosenWith = (more: number): boolean =>
          isChosen(question, ledgerWith(question, others, college, own, BigInt(more)), own);
        return { college: college.college, option, ballots: leastOf(college.absent, chosenWith) };
      });
  });

/** All sums, brought to a common denominator: the heads that share the points of the college once the others came. */
const ledgerWith = (
  question: LedgerQuestion,
  others: readonly CollegeLedger[],
  { ledger, multiplier, outOf, grows }: CollegeLedger,
  own: number,
  more: bigint,
): Ledger => {
  const before = BigInt(outOf);
  const after = grows ? before + more : before;
  const alone = aloneFor(question, own);
  return ledger.map((sum, place) => {
    const elsewhere = others.reduce((all, other) => all + other.multiplier * (other.ledger[place] ?? 0n), 0n);
    return after * elsewhere + before * multiplier * (sum + more * (alone[place] ?? 0n));
  });
};

/** Smallest n in 1..most that holds, by halving: each further ballot for the option alone only helps it. */
const leastOf = (most: number, holds: (n: number) => boolean): number | null => {
  if (most < 1 || !holds(most)) return null;
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
};

/** One sentence for each college that could have; a college that could not goes without saying. */
export const lackingSteps = (lacking: readonly Lacking[]): readonly MethodStep[] =>
  lacking.flatMap(({ college, option, ballots }) =>
    ballots === null ? [] : [{ code: 'enough-college', facts: { option, college, count: ballots } }],
  );
