import type { TieRule } from '../../body/index.js';
import type { Facts } from '../../kernel/index.js';
import type { OptionKey } from './option.js';

export { TIE_RULES, type TieRule } from '../../body/index.js';

/** What ties may be settled with. Without a rule that settles it, a tie stays a tie: UNRESOLVED, never a silent winner. */
export type TieBreak = {
  readonly rules: readonly TieRule[];
  /** Order the chair gave beforehand, first preferred; null when none was given. */
  readonly chair: readonly OptionKey[] | null;
  /** Longest in office first; null when the options are not people. */
  readonly seniority: readonly OptionKey[] | null;
  /** Published before the opening; the draw orders options by hash of seed and key. Null: no draw. */
  readonly seed: string | null;
};
export const NO_TIE_BREAK: TieBreak = { rules: [], chair: null, seniority: null, seed: null };

/** A tie met on the way: who, for what, and what settled it (null: nothing did). */
export type Tie = {
  readonly options: readonly OptionKey[];
  /** What was at stake: a place, an exclusion, a surplus, the order of pairs. */
  readonly over: 'place' | 'exclusion' | 'surplus' | 'pair';
  /** Round it came in, from 1; 0 where a method has no rounds. */
  readonly round: number;
  readonly settledBy: TieRule | null;
  /** Options in the order the tie was settled in, the better first; empty while nothing settled it. */
  readonly order: readonly OptionKey[];
};

/** One sentence of the arithmetic, worded in both languages at `method.step.<code>`. Facts are exact text or integers. */
export type MethodStep = { readonly code: string; readonly facts: Facts };

/** How one method counted: the same shape for all of them, plain data, exact (fractions are written "a/b"). */
export type Counted = {
  /** `unresolved`: a tie that no declared rule settled stands between the options and the places. */
  readonly status: 'decided' | 'unresolved';
  /** In order of strength; may be shorter than the places when there are too few options or a tie is unresolved. */
  readonly winners: readonly OptionKey[];
  /** Every option, strongest group first; a group of several is a tie. */
  readonly order: readonly (readonly OptionKey[])[];
  readonly ties: readonly Tie[];
  /** Ballots that entered the count, blank ones, and ones that could not be read under the question. */
  readonly ballots: { readonly valid: number; readonly blank: number; readonly invalid: number };
  /** The method's own table: totals, matrix, rounds, grades. Documented by the method; strings and integers only. */
  readonly figures: Facts;
  readonly trace: readonly MethodStep[];
};
