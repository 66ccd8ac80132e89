import type { Sha256 } from '../freeze.js';
import type { Tie, TieBreak, TieRule } from './counted.js';
import type { OptionKey } from './option.js';

/** Negative when the first is better, 0 when this says nothing between the two. */
type Preference = (a: OptionKey, b: OptionKey) => number;

/** Tied options of which the best `keep` are wanted: some, not all. For an exclusion, all but one are kept. */
export type TieMatter = Pick<Tie, 'options' | 'over' | 'round'> & {
  readonly keep: number;
  /** Votes an option had after each earlier round, the latest round first. None where a method has no rounds. */
  readonly earlier?: readonly ((option: OptionKey) => bigint)[];
};

/** How a tie ended. It is settled when nobody is left `open`; otherwise the result is UNRESOLVED where it matters. */
export type Settlement = {
  readonly tie: Tie;
  readonly kept: readonly OptionKey[];
  readonly left: readonly OptionKey[];
  readonly open: readonly OptionKey[];
  /** Settling it needs electors to vote again: no count can do it. */
  readonly secondBallot: boolean;
};
export type SettleTie = (matter: TieMatter) => Settlement;

/**
 * Settles ties by the rules declared beforehand, each in turn among those whom the rules before left tied
 * (governance 4.8). A second ballot stops there: what comes after it is for the tie of that second ballot.
 * An order of the chair or of seniority puts whom it does not name last, together.
 * @throws RangeError when all are to be kept, or none
 */
export const tieSettler =
  (tieBreak: TieBreak, sha256: Sha256): SettleTie =>
  (matter) => {
    let parting: Parting = { kept: [], open: matter.options, left: [] };
    for (const rule of tieBreak.rules) {
      if (rule === 'second_ballot') return settlement(matter, parting, null, true);
      for (const prefer of preferences(rule, tieBreak, matter, sha256))
        if (parting.open.length > 0) parting = part(parting, matter.keep, prefer);
      if (parting.open.length === 0) return settlement(matter, parting, rule, false);
    }
    return settlement(matter, parting, null, false);
  };

type Parting = Pick<Settlement, 'kept' | 'open' | 'left'>;

const settlement = (
  { options, over, round }: TieMatter,
  { kept, open, left }: Parting,
  settledBy: TieRule | null,
  secondBallot: boolean,
): Settlement => ({
  tie: { options, over, round, settledBy, order: settledBy ? [...kept, ...left] : [] },
  kept,
  left,
  open,
  secondBallot,
});

/** Keeps who is surely among the best, leaves who surely is not; between both stand those who are still tied. */
const part = ({ kept, open, left }: Parting, keep: number, prefer: Preference): Parting => {
  const wanted = keep - kept.length;
  const sorted = open.toSorted(prefer);
  const [last, next] = [sorted[wanted - 1], sorted[wanted]];
  if (last === undefined || next === undefined) throw new RangeError('A tie keeps some and leaves some');
  if (prefer(last, next) !== 0)
    return {
      kept: [...kept, ...sorted.slice(0, wanted)],
      open: [],
      left: [...sorted.slice(wanted), ...left],
    };
  return {
    kept: [...kept, ...sorted.filter((option) => prefer(option, next) < 0)],
    open: sorted.filter((option) => prefer(option, next) === 0),
    left: [...sorted.filter((option) => prefer(option, next) > 0), ...left],
  };
};

const preferences = (
  rule: TieRule,
  { chair, seniority, seed }: TieBreak,
  { earlier = [] }: Pick<TieMatter, 'earlier'>,
  sha256: Sha256,
): readonly Preference[] => {
  if (rule === 'look_back') return earlier.map(byVotes);
  if (rule === 'chair' && chair) return [byPlace(chair)];
  if (rule === 'seniority' && seniority) return [byPlace(seniority)];
  if (rule === 'draw' && seed !== null) return [byDraw(seed, sha256)];
  return [];
};

const byVotes =
  (votes: (option: OptionKey) => bigint): Preference =>
  (a, b) =>
    votes(a) > votes(b) ? -1 : votes(a) < votes(b) ? 1 : 0;

const byPlace = (order: readonly OptionKey[]): Preference => {
  const place = (option: OptionKey): number =>
    order.includes(option) ? order.indexOf(option) : order.length;
  return (a, b) => place(a) - place(b);
};

/** The draw anyone can make again: options in the order of the hash of the published seed and their key. */
const byDraw = (seed: string, sha256: Sha256): Preference => {
  const lot = (option: OptionKey): string => sha256(`${seed}\n${option}`);
  return (a, b) => (lot(a) < lot(b) ? -1 : 1);
};

/**
 * A strict order of these options by the declared rules, the better first, and the last rule it took; null when the
 * rules leave two of them tied. For ranked pairs, where equal duels are locked in a declared order.
 */
export const declaredOrder = (
  options: readonly OptionKey[],
  tieBreak: TieBreak,
  sha256: Sha256,
): { readonly order: readonly OptionKey[]; readonly settledBy: TieRule } | null => {
  const known: Preference[] = [];
  const prefer: Preference = (a, b) => known.reduce((side, own) => side || own(a, b), 0);
  for (const rule of tieBreak.rules) {
    if (rule === 'second_ballot') return null;
    known.push(...preferences(rule, tieBreak, {}, sha256));
    const order = options.toSorted(prefer);
    const strict = order.every((option, at) => at === 0 || prefer(order[at - 1] ?? option, option) < 0);
    if (strict) return { order, settledBy: rule };
  }
  return null;
};
