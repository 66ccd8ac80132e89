import type { Field } from './count-duels.js';
import type { Counted } from './counted.js';
import { duelStrengths, type Strengths } from './duel-strength.js';
import { enoughOf, leastOf, nextInLine, type Enough } from './enough-ballots.js';
import type { Packed } from './pack-rankings.js';

/** Past this many options nothing is told: it takes all paths, or all orders, anew for every guess. */
const MOST_OPTIONS = 20;

/** Layers of options by the strengths of their duels, strongest first, in each way the count may end; none if too many. */
export type Layered = (strengths: Strengths) => readonly (readonly (readonly number[])[])[];

/**
 * How many further ballots that put it alone before all others would have given each of those next in line a place,
 * without any tie to settle. Such a ballot moves the duels of its option alone, and only for it: what is enough stays
 * enough. Told of one box, as for sums.
 */
export const enoughDuels = (
  { question, keys, duels }: Field,
  { urns }: Packed,
  counted: Pick<Counted, 'order' | 'winners'>,
  layered: Layered,
): readonly Enough[] => {
  const [urn, ...others] = urns;
  if (!urn || others.length > 0 || keys.length > MOST_OPTIONS) return [];
  return nextInLine(counted).flatMap((option) => {
    const own = keys.indexOf(option);
    let unknown = false;
    const chosenWith = (more: bigint): boolean => {
      const raised = duels.map((row, place) =>
        place === own ? row.map((votes, other) => (other === own ? 0n : votes + more * urn.weight)) : row,
      );
      const ends = layered(duelStrengths(raised, question.strength).strengths);
      unknown ||= ends.length === 0;
      return unknown || ends.every((layers) => holds(layers, own, question.places));
    };
    const least = leastOf(chosenWith);
    return unknown ? [] : enoughOf(option, least);
  });
};

/** Whether the places hold the whole layer of this option, and all above it. */
const holds = (layers: readonly (readonly number[])[], own: number, places: number): boolean => {
  const down = layers.findIndex((layer) => layer.includes(own));
  return layers.slice(0, down + 1).flat().length <= places;
};
