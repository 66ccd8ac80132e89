import type { Sha256 } from '../freeze.js';
import { fieldOf, table, type Field } from './count-duels.js';
import type { Counted, MethodStep, TieBreak } from './counted.js';
import { enoughFigures, enoughSteps } from './enough-ballots.js';
import { enoughDuels } from './enough-duels.js';
import { fillPlaces } from './fill-places.js';
import type { Packed } from './pack-rankings.js';
import type { QuestionOf } from './question.js';
import { peeled, strongestPaths } from './schulze.js';
import { tieSettler } from './tie.js';

type Paths = readonly (readonly bigint[])[];

/**
 * Schulze: one option is above another when its strongest path of won duels to it is stronger than the way back.
 * Figures: `duels`, `voice`, `strongestPaths`, in votes, as `duels` is written, and `enough`.
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
  const layers = layersBy(paths);
  const order = layers.map((layer) => layer.map((place) => keys[place] ?? ''));
  const filled = fillPlaces(order, question.places, tieSettler(tieBreak, sha256), tieBreak.seed);
  const { status, winners, ties } = filled;
  const enough = enoughDuels(field, packed, { order, winners }, (raised) => [
    layersBy(strongestPaths(raised)),
  ]);
  const votes = paths.map((row) => row.map(field.votesOf));
  return {
    status,
    winners,
    order,
    ties,
    ballots: field.ballots,
    figures: {
      ...field.figures,
      strongestPaths: table(keys, votes, field.words),
      enough: enoughFigures(enough),
    },
    trace: [
      { code: 'ballots', facts: field.ballots },
      ...field.told,
      ...tellPaths(field, votes, layers),
      ...order.map((options, at): MethodStep => ({ code: 'unbeaten', facts: { place: at + 1, options } })),
      ...filled.steps,
      ...(winners.length > 0 ? [{ code: 'chosen', facts: { options: winners } }] : []),
      ...enoughSteps(question, enough),
    ],
  };
};

const layersBy = (paths: Paths): readonly (readonly number[])[] =>
  peeled(paths.length, (i, j) => (paths[i]?.[j] ?? 0n) > (paths[j]?.[i] ?? 0n));

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
