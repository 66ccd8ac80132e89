import type { Option } from '@communaux/shared/vote';
import { keyOf, namesIn } from '@communaux/shared/vote/formats';
import type { CountedFile } from './count-file.js';
import { traceIn } from './words.js';

/** The result as JSON text, options called by their names wherever their keys were made from them. */
export const reportOf = ({ election, question, tieBreak, counted }: CountedFile): string => {
  const { method, ...settings } = { options: null, ...question };
  const { title, withdrawn, options, box } = election;
  const [winner, ...others] = counted.winners;
  const report = {
    title,
    method,
    settings: { ...settings, options: undefined, ties: tieBreak.rules, seed: tieBreak.seed },
    options: options.map(named),
    withdrawn,
    ballots: box.kind === 'ballots' ? counted.ballots : { counted: box.kind, voters: votersOf(box) },
    status: counted.status,
    winner: counted.status === 'decided' && others.length === 0 ? (winner ?? null) : null,
    winners: counted.winners,
    order: counted.order.map((group) => group.join('=')).join('>'),
    groups: counted.order,
    ties: counted.ties,
    figures: counted.figures,
    trace: traceIn(counted.trace),
  };
  return `${namesIn(JSON.stringify(report, null, 2))}\n`;
};

/** An option known by its name alone is its name. */
const named = (option: Option): unknown =>
  option.key === keyOf(option.label) && option.cost === null ? option.label : option;

/** Tables say how many voted only where they say so. */
const votersOf = (
  box: Exclude<CountedFile['election']['box'], { readonly kind: 'ballots' }>,
): number | null =>
  box.kind === 'duels' ? box.voters : (box.table[0] ?? []).reduce((sum, count) => sum + count, 0);
