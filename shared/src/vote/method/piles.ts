import type { OptionKey } from './option.js';
import type { Packed } from './pack-rankings.js';
import { papersOf, type Papers, type Parcel } from './papers.js';

export type Votes = ReadonlyMap<OptionKey, bigint>;

/** What became of the voice that was passed on, besides what went to options. */
export type Passed = {
  /** On papers that name nobody who can still take them. */
  readonly exhausted: bigint;
  /** Fractions of the unit that were cut off. */
  readonly lost: bigint;
};

/** The papers of a count by transfer, in a pile for each option, each paper at the value it came with. */
export type Piles = {
  /** Votes of every option not excluded, in the order of the question. */
  readonly votes: () => Votes;
  /** From now on the option takes no more papers. */
  readonly close: (option: OptionKey) => void;
  /** Passes all papers of these on, at the value they have. */
  readonly exclude: (options: readonly OptionKey[]) => Passed;
  /** Passes all papers of an option on, its surplus spread over their values, cut off at the unit. */
  readonly passSurplus: (option: OptionKey, surplus: bigint) => Passed;
};

/** Papers by value. `kept`: votes an elected option keeps once its papers have left. */
type Pile = { readonly papers: Map<bigint, Parcel>; kept: bigint; open: boolean };

/** @param unit value of a paper before any transfer: 1 counts papers, 100000 hundred-thousandths of one */
export const pilesOf = (
  packed: Packed,
  unit: bigint,
): { readonly piles: Piles; readonly exhausted: bigint } => {
  const papers = papersOf(packed);
  const piles = new Map(
    packed.options.map((key): [OptionKey, Pile] => [key, { papers: new Map(), kept: 0n, open: true }]),
  );
  const takes = (pile: Pile | undefined, value: bigint): Parcel | null => {
    if (!pile?.open) return null;
    const parcel = pile.papers.get(value) ?? papers.none();
    pile.papers.set(value, parcel);
    return parcel;
  };
  const pass = ([value, parcel]: Valued): bigint => {
    const rest = papers.none();
    papers.deal(parcel, { to: packed.options.map((key) => takes(piles.get(key), value)), rest });
    return papers.voice(rest) * value;
  };
  const votesOf = ({ kept, papers: own }: Pile): bigint => kept + worth(papers, [...own]);
  return {
    exhausted: pass([unit, papers.all]),
    piles: {
      votes: () => new Map([...piles].map(([key, pile]) => [key, votesOf(pile)])),
      close: (option) => {
        const pile = piles.get(option);
        if (pile) pile.open = false;
      },
      exclude: (options) => {
        const moved = options.flatMap((option) => takeAll(piles.get(option)));
        for (const option of options) piles.delete(option);
        return { exhausted: sum(moved.map(pass)), lost: 0n };
      },
      passSurplus: (option, surplus) => {
        const pile = piles.get(option);
        if (!pile) return { exhausted: 0n, lost: 0n };
        const votes = votesOf(pile);
        const moved = takeAll(pile).map(([value, parcel]): Valued => [(value * surplus) / votes, parcel]);
        pile.kept = votes - surplus;
        const lost = surplus - worth(papers, moved);
        return { exhausted: sum(moved.map(pass)), lost };
      },
    },
  };
};

type Valued = readonly [bigint, Parcel];

/** Empties a pile of all that has papers in it. */
const takeAll = (pile: Pile | undefined): readonly Valued[] => {
  const taken = [...(pile?.papers ?? [])].filter(([, { sums }]) => sums.some((heads) => heads > 0));
  pile?.papers.clear();
  return taken;
};

const sum = (amounts: readonly bigint[]): bigint => amounts.reduce((all, own) => all + own, 0n);
const worth = (papers: Papers, parcels: readonly Valued[]): bigint =>
  sum(parcels.map(([value, parcel]) => papers.voice(parcel) * value));
