import type { Question } from '../method/question.js';
import type { Shape } from '../method/urn.js';
import { writeRows } from './csv-rows.js';
import { pollElection } from './poll-election.js';
import { cellsOf } from './write-csv.js';

export type NamedUrn = { readonly college: string; readonly shapes: readonly Shape[] };

/**
 * What each college put in its urn: a line for each shape of ballot, with how many said so. Options have a column each,
 * as in `writeCsv`; a vote for or against has one, "ballot". An abstention on record or a spoilt ballot is a line of its own.
 */
export const pollCsv = (question: Question, urns: readonly NamedUrn[]): string => {
  const election = pollElection('', question, urns);
  const options = election?.options ?? [];
  const cells = ({ ballot }: Shape): readonly string[] => (election ? cellsOf(election, ballot) : []);
  return writeRows([
    ['college', 'count', 'said', ...options.map(({ label }) => label)],
    ...urns.flatMap(({ college, shapes }) =>
      shapes.map((shape) => [college, String(shape.count), shape.ballot, ...cells(shape)]),
    ),
  ]);
};
