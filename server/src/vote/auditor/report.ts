import type { Facts } from '@communaux/shared/kernel';
import type { Counted, Option } from '@communaux/shared/vote';
import { keyOf, namesIn, type Box } from '@communaux/shared/vote/formats';
import type { CountedFile } from './count-file.js';
import { compact } from './compact.js';
import { majorityValues } from './majority-values.js';
import { traceIn } from './words.js';

/** The result as JSON text, options called by their names wherever their keys were made from them. */
export const reportOf = (file: CountedFile): string => {
  const { election, question, tieBreak, counted } = file;
  const { method, ...settings } = { options: null, ...question };
  const { title, withdrawn, options, box } = election;
  const [winner, ...others] = counted.winners;
  const decided = counted.status === 'decided';
  const report = {
    title,
    method,
    settings: { ...settings, options: undefined, ties: tieBreak.rules, seed: tieBreak.seed },
    options: options.map(named),
    withdrawn,
    ballots: box.kind === 'ballots' ? counted.ballots : { counted: box.kind, voters: votersOf(box) },
    status: counted.status,
    winner: decided && others.length === 0 ? (winner ?? null) : null,
    winners: counted.winners,
    order: counted.order.map((group) => group.join('=')).join('>'),
    groups: counted.order,
    ties: counted.ties,
    figures: { ...figuresOf(box, counted), ...majorityValues(counted.figures) },
    trace: traceIn(stepsOf(box, counted), options),
  };
  return `${namesIn(compact(report))}\n`;
};

/** An option known by its name alone is its name. */
const named = (option: Option): unknown =>
  option.key === keyOf(option.label) && option.cost === null ? option.label : option;

/** Duels were counted as ballots of one pair each: how many those make says nothing of the voters. */
const figuresOf = (box: Box, { figures }: Counted): Facts => {
  const { voice, ...others } = figures;
  return box.kind === 'duels' || voice === undefined ? others : { ...others, voice };
};

const stepsOf = (box: Box, { trace }: Counted): Counted['trace'] =>
  box.kind === 'duels' ? trace.filter(({ code }) => code !== 'ballots') : trace;

/** Tables say how many voted only where they say so. */
const votersOf = (box: Exclude<Box, { readonly kind: 'ballots' }>): number | null =>
  box.kind === 'duels' ? box.voters : (box.table[0] ?? []).reduce((sum, count) => sum + count, 0);
