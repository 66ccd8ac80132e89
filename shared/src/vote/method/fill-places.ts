import type { Counted, MethodStep, Tie, TieBreak } from './counted.js';
import type { OptionKey } from './option.js';
import type { Settlement, SettleTie } from './tie.js';

/** Who has a place, from the strongest down; and the tie for the last of them, if there was one. */
export type Filled = Pick<Counted, 'status' | 'winners' | 'ties'> & { readonly steps: readonly MethodStep[] };

/** Gives places in order of strength. Only a tie that the last places cannot hold is one; those that fit all enter. */
export const fillPlaces = (
  order: Counted['order'],
  places: number,
  settle: SettleTie,
  seed: TieBreak['seed'],
): Filled => {
  const winners: OptionKey[] = [];
  for (const group of order) {
    const room = places - winners.length;
    if (room === 0) break;
    if (group.length > room) return withTie(winners, settle, { options: group, room, seed });
    winners.push(...group);
  }
  return { status: 'decided', winners, ties: [], steps: [] };
};

type Crowd = {
  readonly options: readonly OptionKey[];
  readonly room: number;
  readonly seed: TieBreak['seed'];
};

const withTie = (winners: readonly OptionKey[], settle: SettleTie, crowd: Crowd): Filled => {
  const { options, room } = crowd;
  const settlement = settle({ options, over: 'place', round: 0, keep: room });
  return {
    status: settlement.open.length === 0 ? 'decided' : 'unresolved',
    winners: [...winners, ...settlement.kept],
    ties: [settlement.tie],
    steps: [stepOf(settlement, crowd)],
  };
};

const stepOf = ({ tie, kept, open, secondBallot }: Settlement, crowd: Crowd): MethodStep => {
  const facts = { options: tie.options, places: crowd.room };
  if (tie.settledBy)
    return { code: `place-tie-${tie.settledBy}`, facts: { ...facts, kept, ...seedOf(tie, crowd) } };
  return { code: secondBallot ? 'place-tie-second_ballot' : 'place-tie-open', facts: { ...facts, open } };
};

/** A draw is told with its seed, so that anyone makes it again. */
const seedOf = ({ settledBy }: Tie, { seed }: Crowd): MethodStep['facts'] =>
  settledBy === 'draw' ? { seed } : {};
