import type { Duels } from './duels.js';

/** How strong a won duel is, governance 4.8: the winner's votes, ties by fewer opposing ones; or the difference. */
export type StrengthRule = 'winning_votes' | 'margins';

/** `strength[i][j]`: 0 unless option i beats option j; the larger, the stronger. */
export type Strengths = readonly (readonly bigint[])[];

export type DuelStrengths = {
  readonly strengths: Strengths;
  /** What a strength is in votes: those of the winning side, or the difference; 0 for no win. */
  readonly votesOf: (strength: bigint) => bigint;
};

/**
 * Each duel as one number, so that all the rest compares numbers. By winning votes it is `votes * base - opposing`,
 * `base` being larger than any number of votes: more votes first, then fewer opposing ones.
 */
export const duelStrengths = (duels: Duels, rule: StrengthRule): DuelStrengths => {
  const base = duels.flat().reduce((most, votes) => (votes > most ? votes : most), 0n) + 1n;
  const strength = (votes: bigint, opposing: bigint): bigint => {
    if (votes <= opposing) return 0n;
    return rule === 'margins' ? votes - opposing : votes * base - opposing;
  };
  return {
    strengths: duels.map((row, i) => row.map((votes, j) => strength(votes, duels[j]?.[i] ?? 0n))),
    votesOf: (strength) => (rule === 'margins' ? strength : (strength + base - 1n) / base),
  };
};
