import { refuse, type Refused } from '../../kernel/index.js';
import type { OptionKey } from '../method/option.js';
import type { Method } from '../method/question.js';
import type { Shape } from '../method/urn.js';
import { duelShapes, gradeShapes } from './table-shapes.js';
import { withoutWithdrawn } from './withdrawn.js';
import type { Box, Election, Writing } from './election.js';

export type OtherBallots = 'file-other-ballots' | 'file-grades-uneven' | 'file-none-left';

/** What each method counts. Consent and yes / no have no file of ballots. */
const WRITINGS: Readonly<Record<Method, Writing | null>> = {
  yes_no_blank: null,
  consent: null,
  approval: 'approval',
  budget: 'approval',
  score: 'points',
  majority_judgment: 'points',
  dots: 'points',
  schulze: 'ranking',
  ranked_pairs: 'ranking',
  irv: 'ranking',
  stv: 'ranking',
};
export const writingFor = (method: Method): Writing | null => WRITINGS[method];

/**
 * The ballots of a file as this method counts them. Points rank; an approval ranks its options together; an order
 * approves the options it names. Duels give, for each pair, that many ballots of that pair alone (to be counted with
 * `unranked: no_opinion`), and a table of grades gives ballots with those very grades in each column: neither method
 * looks further. Withdrawn options are gone; where none is left, nothing can be counted.
 */
export const shapesFor = (method: Method, election: Election): readonly Shape[] | Refused<OtherBallots> => {
  const { options, box } = withoutWithdrawn(election);
  if (options.length === 0) return refuse('file-none-left');
  const keys = options.map(({ key }) => key);
  const wanted = writingFor(method);
  const condorcet = method === 'schulze' || method === 'ranked_pairs';
  if (box.kind === 'duels') return condorcet ? duelShapes(keys, box.wins) : other(method, box);
  if (box.kind === 'grades')
    return method === 'majority_judgment' ? gradeShapes(keys, box.table) : other(method, box);
  const rewrite = wanted && REWRITES[`${box.writing}-${wanted}`];
  if (!rewrite) return other(method, box);
  const untied = method === 'irv' || method === 'stv';
  return box.shapes.map(({ ballot, count }) => {
    const text = ballot === 'blank' ? ballot : rewrite(ballot, keys);
    return { ballot: untied ? untilTied(text) : text, count };
  });
};

const other = (method: Method, box: Box): Refused<OtherBallots> =>
  refuse('file-other-ballots', { method, holds: box.kind === 'ballots' ? box.writing : box.kind });

type Rewrite = (ballot: string, keys: readonly OptionKey[]) => string;
const REWRITES: Readonly<Partial<Record<`${Writing}-${Writing}`, Rewrite>>> = {
  'ranking-ranking': (ballot) => ballot,
  'approval-approval': (ballot) => ballot,
  'points-points': (ballot) => ballot,
  'approval-ranking': (ballot) => ballot.replaceAll('+', '='),
  'ranking-approval': (ballot, keys) => {
    const named = new Set(ballot.split(/[>=]/));
    return keys.filter((key) => named.has(key)).join('+');
  },
  'points-ranking': (ballot) => ranksOf(pointsIn(ballot)),
};

export const pointsIn = (ballot: string): readonly (readonly [OptionKey, number])[] =>
  ballot.split(',').map((part) => {
    const at = part.lastIndexOf(':');
    return [part.slice(0, at), Number(part.slice(at + 1))];
  });

const ranksOf = (points: readonly (readonly [OptionKey, number])[]): string =>
  [...new Set(points.map(([, value]) => value))]
    .toSorted((a, b) => b - a)
    .map((value) =>
      points
        .filter(([, own]) => own === value)
        .map(([key]) => key)
        .join('='),
    )
    .join('>');

/** Equal ranks say nothing to a count by transfer, from that rank on (governance 4.8); all is void if the first is. */
const untilTied = (ballot: string): string => {
  const ranks = ballot.split('>');
  const tied = ranks.findIndex((rank) => rank.includes('='));
  return tied > 0 ? ranks.slice(0, tied).join('>') : ballot;
};
