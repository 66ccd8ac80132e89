import type { Facts } from '../../kernel/index.js';
import type { Counted, MethodStep } from './counted.js';
import { aloneFor, isChosen, type Ledger, type LedgerQuestion } from './ledger.js';
import type { OptionKey } from './option.js';
import type { Question } from './question.js';

/**
 * What would have sufficed: an option that just missed, and the least number of further ballots for it alone that would
 * have chosen it, without any tie to settle.
 */
export type Enough = { readonly option: OptionKey; readonly ballots: number };

/** Those next in line after whoever has a place: the first group with somebody left out. */
export const nextInLine = ({ order, winners }: Pick<Counted, 'order' | 'winners'>): readonly OptionKey[] => {
  const missed = order.map((group) => group.filter((key) => !winners.includes(key)));
  return missed.find((group) => group.length > 0) ?? [];
};

/** Told of one box, whose ballots are all worth the same: among several, one more changes what those beside it weigh. */
export const enoughBallots = (
  question: LedgerQuestion,
  ledger: Ledger,
  counted: Pick<Counted, 'order' | 'winners'>,
): readonly Enough[] =>
  nextInLine(counted).flatMap((option) => {
    const own = question.options.findIndex(({ key }) => key === option);
    const alone = aloneFor(question, own);
    if (!isChosen(question, alone, own)) return [];
    const chosenWith = (more: bigint): boolean =>
      isChosen(
        question,
        ledger.map((sum, place) => sum + more * (alone[place] ?? 0n)),
        own,
      );
    return enoughOf(option, leastOf(chosenWith));
  });

export const enoughOf = (option: OptionKey, ballots: bigint | null): readonly Enough[] =>
  ballots === null ? [] : [{ option, ballots: Number(ballots) }];

/** More ballots than any body casts: what takes more is not worth telling. */
const MOST = 1n << 40n;

/**
 * An n ≥ 1 that holds while n - 1 does not; the smallest, where what holds for one holds for all larger, as when a ballot
 * for one option alone never sets it back. Null when none is found.
 */
export const leastOf = (holds: (n: bigint) => boolean): bigint | null => {
  let high = 1n;
  while (!holds(high)) if ((high *= 2n) > MOST) return null;
  let low = high / 2n + 1n;
  while (low < high) {
    const middle = (low + high) / 2n;
    if (holds(middle)) high = middle;
    else low = middle + 1n;
  }
  return high;
};

/** One sentence for each, at the end of a trace. */
export const enoughSteps = (
  { method }: Pick<Question, 'method'>,
  enough: readonly Enough[],
): readonly MethodStep[] =>
  enough.map(({ option, ballots }) => ({ code: `enough-${method}`, facts: { option, count: ballots } }));

/** As figures tell it: the further ballots that those next in line lacked. */
export const enoughFigures = (enough: readonly Enough[]): Facts =>
  Object.fromEntries(enough.map(({ option, ballots }) => [option, ballots]));
