import type { Outcome, RankedQuestion } from '../../shared/dist/vote/index.js';
import { OPTIONS } from './rankings.js';

const options = OPTIONS.map((key) => ({ key, label: `Projet ${key}`, cost: null }));

const schulze: RankedQuestion = {
  method: 'schulze',
  options,
  places: 1,
  unranked: 'last',
  strength: 'winning_votes',
};
const irv: RankedQuestion = { method: 'irv', options };
const stv: RankedQuestion = { method: 'stv', options, places: 3, variant: 'scottish' };

/** The three counts of one vote: a chain of duels, a run-off, and three seats by transfer. */
export const METHODS = [schulze, irv, stv] as const;

export type Order = 'read' | 'count';
export type CountedRows = {
  readonly ms: number;
  readonly packedMs: number;
  readonly counted: readonly { readonly method: string; readonly outcome: Outcome; readonly ms: number }[];
  readonly memoryMb: number;
};
