import type { Sha256 } from '../freeze.js';
import { fieldOf, table, type Field } from './count-duels.js';
import type { Counted, MethodStep, TieBreak } from './counted.js';
import { fillPlaces } from './fill-places.js';
import type { Packed } from './pack-rankings.js';
import type { QuestionOf } from './question.js';
import { peeled, strongestPaths } from './schulze.js';
import { tieSettler } from './tie.js';

type Paths = readonly (readonly bigint[])[];

/**
 * Schulze: one option is above another when its strongest path of won duels to it is stronger than the way back.
 * Figures: `duels`, `voice`, and `strongestPaths`, in votes, as `duels` is written.
 */
export const countSchulze = (
  question: QuestionOf<'schulze'>,
  packed: Packed,
  tieBreak: TieBreak,
  sha256: Sha256,
): Counted => {
  const field = fieldOf(question, packed, tieBreak, sha256);
  const { keys } = field;
  const paths = strongestPaths(field.strengths);
  const strength = (i: number, j: number): bigint => paths[i]?.[j] ?? 0n;
  const layers = peeled(keys.length, (i, j) => strength(i, j) > strength(j, i));
  const order = layers.map((layer) => layer.map((place) => keys[place] ?? ''));
  const filled = fillPlaces(order, question.places, tieSettler(tieBreak, sha256), tieBreak.seed);
  const { status, winners, ties } = filled;
  const votes = paths.map((row) => row.map(field.votesOf));
  return {
    status,
    winners,
    order,
    ties,
    ballots: field.ballots,
    figures: { ...field.figures, strongestPaths: table(keys, votes, field.words) },
    trace: [
      { code: 'ballots', facts: field.ballots },
      ...field.told,
      ...tellPaths(field, votes, layers),
      ...order.map((options, at): MethodStep => ({ code: 'unbeaten', facts: { place: at + 1, options } })),
      ...filled.steps,
      ...(winners.length > 0 ? [{ code: 'chosen', facts: { options: winners } }] : []),
    ],
  };
};

/** Why those on top are: their way to each of the others, and the way back. */
const tellPaths = (
  { keys, words }: Field,
  votes: Paths,
  [top = [], ...rest]: readonly (readonly number[])[],
): readonly MethodStep[] =>
  top.flatMap((winner) =>
    rest
      .flat()
      .map((loser) =>
        words.step(
          'path',
          { option: keys[winner] ?? '', options: [keys[loser] ?? ''] },
          { votes: votes[winner]?.[loser] ?? 0n, opposing: votes[loser]?.[winner] ?? 0n },
        ),
      ),
  );
