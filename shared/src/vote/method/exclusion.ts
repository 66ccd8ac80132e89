import type { Facts } from '../../kernel/index.js';
import type { MethodStep, Tie } from './counted.js';
import type { OptionKey } from './option.js';
import type { SettleTie } from './tie.js';
import type { VoiceWords } from './voice-words.js';

/** Votes of the options still in the count, and what they had after each earlier round, the latest first. */
type Round = {
  readonly round: number;
  readonly votes: ReadonlyMap<OptionKey, bigint>;
  readonly earlier: readonly ReadonlyMap<OptionKey, bigint>[];
};

export type Exclusion = {
  /** Who leaves; nobody when a tie that matters is not settled. */
  readonly leave: readonly OptionKey[];
  readonly ties: readonly Tie[];
  readonly steps: readonly MethodStep[];
};

export type ExclusionWish = Round & {
  readonly settle: SettleTie;
  readonly words: VoiceWords;
  /** What votes are said to be out of. */
  readonly of: bigint;
  /** Whether these may leave together, since no order among them could change who remains. */
  readonly harmless: (tied: readonly OptionKey[]) => boolean;
  /** How close to the lowest one is tied with it; 0 but where votes are approached, as Meek's are. */
  readonly within?: bigint;
};

/** Takes out the option with the fewest votes. */
export const excludeLowest = (wish: ExclusionWish): Exclusion => {
  const tied = lowestOf(wish);
  const [only, ...others] = tied;
  if (only !== undefined && others.length === 0)
    return { leave: tied, ties: [], steps: [tell(wish, 'excluded', only)] };
  const { tie, left, secondBallot } = settleAmong(wish, tied);
  const [last] = left.toReversed();
  if (tie.settledBy && last !== undefined) {
    const rest = { options: tied.filter((option) => option !== last) };
    return { leave: [last], ties: [tie], steps: [tell(wish, `excluded-${tie.settledBy}`, last, rest)] };
  }
  if (wish.harmless(tied))
    return { leave: tied, ties: [tie], steps: [{ code: 'excluded-together', facts: { options: tied } }] };
  const code = secondBallot ? 'exclusion-tie-second_ballot' : 'exclusion-tie-open';
  return {
    leave: [],
    ties: [tie],
    steps: [wish.words.step(code, { options: tied }, votesIn(wish, tied[0]))],
  };
};

/** All that have the fewest votes. */
const lowestOf = ({ votes, within = 0n }: ExclusionWish): readonly OptionKey[] => {
  const least = [...votes.values()].reduce((least, own) => (own < least ? own : least));
  return [...votes].filter(([, own]) => own <= least + within).map(([option]) => option);
};

const settleAmong = ({ settle, round, earlier }: ExclusionWish, options: readonly OptionKey[]) =>
  settle({
    options,
    over: 'exclusion',
    round,
    keep: options.length - 1,
    earlier: earlier.map((votes) => (option) => votes.get(option) ?? 0n),
  });

const votesIn = ({ votes, of }: ExclusionWish, option: OptionKey = '') => ({
  votes: votes.get(option) ?? 0n,
  of,
});

const tell = (wish: ExclusionWish, code: string, option: OptionKey, facts: Facts = {}): MethodStep =>
  wish.words.step(code, { option, ...facts }, votesIn(wish, option));

/** Their votes all together are fewer than those of any other: whoever leaves first, all leave before it. */
export const fewerThanOthers = (
  votes: ReadonlyMap<OptionKey, bigint>,
  tied: readonly OptionKey[],
): { readonly together: bigint; readonly others: readonly bigint[]; readonly fewer: boolean } => {
  const together = tied.reduce((sum, option) => sum + (votes.get(option) ?? 0n), 0n);
  const others = [...votes].filter(([option]) => !tied.includes(option)).map(([, own]) => own);
  return { together, others, fewer: others.length > 0 && others.every((own) => together < own) };
};
