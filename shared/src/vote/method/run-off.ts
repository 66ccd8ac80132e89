import type { Fact, Facts } from '../../kernel/index.js';
import type { Counted, MethodStep, Tie } from './counted.js';
import type { Exclusion } from './exclusion.js';
import type { OptionKey } from './option.js';
import type { Votes } from './piles.js';
import type { VoiceWords } from './voice-words.js';
import { descending, weakOrder } from './weak-order.js';

/** The minutes of a count round by round: who is in, who got a place, who left, and every sentence of it. */
export type RunOff = {
  readonly options: readonly OptionKey[];
  readonly words: VoiceWords;
  /** In the order they got their place; those of one round and equal votes together. */
  readonly elected: (readonly OptionKey[])[];
  /** Last to leave first. */
  readonly excluded: (readonly OptionKey[])[];
  readonly ties: Tie[];
  readonly trace: MethodStep[];
  /** Votes after each round before this one, the latest first. */
  readonly past: Votes[];
  readonly rounds: Facts[];
};

export const runOff = (
  options: readonly OptionKey[],
  words: VoiceWords,
  ballots: Counted['ballots'],
): RunOff => ({
  options,
  words,
  elected: [],
  excluded: [],
  ties: [],
  trace: [{ code: 'ballots', facts: ballots }],
  past: [],
  rounds: [],
});

export const roundOf = ({ past }: RunOff): number => past.length + 1;

/** Those neither elected nor excluded, in the order of the question. */
export const continuing = ({ options, elected, excluded }: RunOff): readonly OptionKey[] => {
  const out = new Set([...elected.flat(), ...excluded.flat()]);
  return options.filter((option) => !out.has(option));
};

export const only = (votes: Votes, options: readonly OptionKey[]): Votes =>
  new Map(options.map((option) => [option, votes.get(option) ?? 0n]));

/** By votes, most first; equal ones together. */
export const byVotes = (votes: Votes, options: readonly OptionKey[]): readonly (readonly OptionKey[])[] =>
  weakOrder(
    options.map((key) => ({ key })),
    (a, b) => descending(votes.get(options[a] ?? '') ?? 0n, votes.get(options[b] ?? '') ?? 0n),
  );

/** Writes a round down once all that happened in it is known. */
export const closeRound = (run: RunOff, votes: Votes, facts: Readonly<Record<string, Fact>>): void => {
  const { exact } = run.words;
  run.rounds.push({ votes: Object.fromEntries([...votes].map(([key, own]) => [key, exact(own)])), ...facts });
  run.past.unshift(votes);
};

/** Takes those out whom an exclusion found; false when it found nobody, and the count stops there. */
export const takeOut = (run: RunOff, { leave, ties, steps }: Exclusion): boolean => {
  run.ties.push(...ties);
  run.trace.push(...steps);
  if (leave.length === 0) return false;
  run.excluded.unshift(leave);
  return true;
};

/** Winners first, then who was still in, by votes, then who left, the last first. */
export const endRun = (
  run: RunOff,
  votes: Votes,
  { status, ballots, figures }: Pick<Counted, 'status' | 'ballots' | 'figures'>,
): Counted => {
  const winners = run.elected.flat();
  const chosen = winners.length > 0 ? [{ code: 'chosen', facts: { options: winners } }] : [];
  return {
    status,
    winners,
    order: [...run.elected, ...byVotes(votes, continuing(run)), ...run.excluded],
    ties: run.ties,
    ballots,
    figures: { ...figures, rounds: run.rounds },
    trace: [...run.trace, ...chosen],
  };
};
