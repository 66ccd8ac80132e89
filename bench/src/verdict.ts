import type { Gate } from './bench.js';

/** Two runs of the same code differ by this much on a busy machine (performance.md section 5). */
const NOISE = 1.25;

/** Whether the code got worse than it was. */
export const failed = ({ value, bound }: Gate): boolean =>
  bound !== null && value > bound * (bound <= 1 ? 1 : NOISE);

/** A figure beside what we are after. @param slowness of this machine against that of the targets; null when unknown */
export const told = (gate: Gate, slowness: number | null): string =>
  `${gate.figure}: ${gate.value.toFixed(2)}${aims(gate)}${elsewhere(gate, slowness)}${verdict(gate)}`;

const aims = ({ target, moonshot }: Gate): string => {
  if (target === null) return '';
  return moonshot === null ? ` (target ${target})` : ` (target ${target}, moonshot ${moonshot})`;
};

const elsewhere = ({ value, time }: Gate, slowness: number | null): string =>
  time && slowness !== null ? `; ${(value / slowness).toFixed(2)} where targets were set` : '';

const verdict = (gate: Gate): string => {
  if (failed(gate)) return '  WORSE THAN IT WAS';
  return gate.target !== null && gate.value > gate.target ? '  target missed' : '';
};
