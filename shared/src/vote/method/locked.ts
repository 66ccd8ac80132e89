/** Who stands above whom through the duels locked so far: `above[i * options + j]` is 1 when i does. Never changed. */
export type Locked = { readonly options: number; readonly above: Uint8Array };

/** A duel that its first option won. */
export type Duel = { readonly winner: number; readonly loser: number };

export const nothingLocked = (options: number): Locked => ({
  options,
  above: new Uint8Array(options * options),
});

export const stands = ({ options, above }: Locked, winner: number, loser: number): boolean =>
  above[winner * options + loser] === 1;

/** Locks one duel with all that follows from it; one that says the contrary of what is locked changes nothing. */
export const lock = (locked: Locked, { winner, loser }: Duel): Locked =>
  stands(locked, loser, winner) || stands(locked, winner, loser) ? locked : joined(locked, { winner, loser });

/** Locks a duel even against others: a cycle then puts options above themselves. */
export const joined = ({ options, above }: Locked, { winner, loser }: Duel): Locked => {
  const next = Uint8Array.from(above);
  for (let upper = 0; upper < options; upper += 1) {
    if (upper !== winner && above[upper * options + winner] !== 1) continue;
    for (let lower = 0; lower < options; lower += 1)
      if (lower === loser || above[loser * options + lower] === 1) next[upper * options + lower] = 1;
  }
  return { options, above: next };
};

/** What is locked in all of them. */
export const agreed = (all: readonly Locked[], options: number): Locked => ({
  options,
  above: nothingLocked(options).above.map((_, pair) => (all.every(({ above }) => above[pair] === 1) ? 1 : 0)),
});

/** The same for the same state, whatever the order that led to it. */
export const stateOf = ({ above }: Locked): string => above.join('');
