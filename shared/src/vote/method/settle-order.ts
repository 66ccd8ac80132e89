import type { Sha256 } from '../freeze.js';
import type { MethodStep, Tie, TieBreak } from './counted.js';
import type { OptionKey } from './option.js';
import { declaredOrder } from './tie.js';

/** A tie that only an order of all the tied can settle, since taking one changes what is left for the next. */
export type SettledOrder = {
  readonly tie: Tie;
  /** Null when no declared rule gives one. */
  readonly order: readonly OptionKey[] | null;
  readonly step: MethodStep;
};
export type SettleOrder = (options: readonly OptionKey[], round: number) => SettledOrder;

export const orderSettler =
  (tieBreak: TieBreak, sha256: Sha256): SettleOrder =>
  (options, round) => {
    const declared = declaredOrder(options, tieBreak, sha256);
    const tie = { options, over: 'place' as const, round };
    if (!declared) {
      const again = tieBreak.rules.includes('second_ballot');
      const step = { code: again ? 'order-tie-second_ballot' : 'order-tie-open', facts: { options } };
      return { tie: { ...tie, settledBy: null, order: [] }, order: null, step };
    }
    const { order, settledBy } = declared;
    const drawn: MethodStep['facts'] = settledBy === 'draw' ? { seed: tieBreak.seed } : {};
    const step = { code: `order-tie-${settledBy}`, facts: { options, order, ...drawn } };
    return { tie: { ...tie, settledBy, order }, order, step };
  };
