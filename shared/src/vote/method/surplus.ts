import type { OptionKey } from './option.js';
import type { Votes } from './piles.js';
import { roundOf, type RunOff } from './run-off.js';
import type { SettleTie } from './tie.js';

/** Whose surplus leaves next; or, where equal ones are the largest and no rule says which, all of those. */
export type NextSurplus =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly option: OptionKey; readonly surplus: bigint }
  | { readonly kind: 'tied'; readonly options: readonly OptionKey[] };

export type SurplusWish = {
  readonly quota: bigint;
  readonly settle: SettleTie;
  /** Which of equal surpluses to take where no rule says so, to see whether it matters; undefined: none. */
  readonly forced: OptionKey | undefined;
};

/** The largest surplus leaves first; of equal ones, the one the tie rules put first. */
export const largestSurplus = (run: RunOff, votes: Votes, wish: SurplusWish): NextSurplus => {
  const over = [...votes].filter(([option, own]) => own > wish.quota && isElected(run, option));
  const most = over.reduce((most, [, own]) => (own > most ? own : most), wish.quota);
  const tied = over.filter(([, own]) => own === most).map(([option]) => option);
  const [first, ...others] = tied;
  if (first === undefined) return { kind: 'none' };
  const option = others.length === 0 ? first : settled(run, tied, most - wish.quota, wish);
  if (option === undefined) return { kind: 'tied', options: tied };
  run.trace.push(run.words.step('surplus', { option }, { surplus: most - wish.quota, votes: most }));
  return { kind: 'one', option, surplus: most - wish.quota };
};

const isElected = ({ elected }: RunOff, option: OptionKey): boolean => elected.flat().includes(option);

const settled = (
  run: RunOff,
  options: readonly OptionKey[],
  surplus: bigint,
  { settle, forced }: SurplusWish,
): OptionKey | undefined => {
  const earlier = run.past.map((votes) => (option: OptionKey) => votes.get(option) ?? 0n);
  const { tie, kept, secondBallot } = settle({
    options,
    over: 'surplus',
    round: roundOf(run),
    keep: 1,
    earlier,
  });
  run.ties.push(tie);
  const tell = (code: string): void => void run.trace.push(run.words.step(code, { options }, { surplus }));
  if (tie.settledBy) {
    tell(`surplus-tie-${tie.settledBy}`);
    return kept[0];
  }
  if (forced !== undefined) tell('surplus-tie-harmless');
  else tell(secondBallot ? 'surplus-tie-second_ballot' : 'surplus-tie-open');
  return forced;
};
