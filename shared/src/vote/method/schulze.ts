import type { Strengths } from './duel-strength.js';

/**
 * Strength of the strongest path from each option to each other one, a path being as strong as its weakest duel (Schulze
 * 2011). The cost is the cube of the options, whatever the ballots.
 */
export const strongestPaths = (strengths: Strengths): Strengths => {
  const paths = strengths.map((row) => [...row]);
  paths.forEach((through, k) => {
    for (const [i, from] of paths.entries()) {
      const first = from[k] ?? 0n;
      for (const [j, direct] of from.entries()) {
        const second = through[j] ?? 0n;
        const path = first < second ? first : second;
        if (j !== i && path > direct) from[j] = path;
      }
    }
  });
  return paths;
};

/**
 * Places of options by peeling off, again and again, those that none of the rest beats. Never a count of wins: among
 * options with ties, that would put some above others for nothing.
 * @param beats must have no cycle; every option is then peeled
 */
export const peeled = (
  options: number,
  beats: (winner: number, loser: number) => boolean,
): readonly (readonly number[])[] => {
  let rest = Array.from({ length: options }, (_, place) => place);
  const layers: (readonly number[])[] = [];
  while (rest.length > 0) {
    const standing = rest;
    const unbeaten = standing.filter((loser) => !standing.some((winner) => beats(winner, loser)));
    if (unbeaten.length === 0) throw new RangeError('Every option is beaten: the relation has a cycle');
    layers.push(unbeaten);
    rest = standing.filter((place) => !unbeaten.includes(place));
  }
  return layers;
};
