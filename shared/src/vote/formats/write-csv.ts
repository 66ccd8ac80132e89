import { writeRows } from './csv-rows.js';
import type { Election } from './election.js';

/**
 * An election as CSV: a count, then one column for each option that holds its rank, a 1 for an approval, its points or
 * the name of its grade. A table of grades has one line for each option; duels have no CSV, and give null.
 */
export const writeCsv = (election: Election): string | null => {
  const { options, asked, box } = election;
  if (box.kind === 'duels') return null;
  const labels = options.map(({ label }) => label);
  if (box.kind === 'grades')
    return writeRows([
      ['option', ...gradeNames(asked.grades, box.table[0]?.length ?? 0)],
      ...box.table.map((row, at) => [labels[at] ?? '', ...row.map(String)]),
    ]);
  return writeRows([
    ['count', ...labels],
    ...box.shapes.map(({ ballot, count }) => [String(count), ...cellsOf(election, ballot)]),
  ]);
};

const gradeNames = (names: readonly string[] | null, width: number): readonly string[] =>
  names?.length === width ? names : Array.from({ length: width }, (_, at) => String(at));

/** What a ballot says of each option, in their order; empty of those it does not name. */
export const cellsOf = ({ options, asked }: Election, ballot: string): readonly string[] => {
  const values = valuesIn(ballot);
  return options.map(({ key }) => {
    const value = values.get(key);
    if (value === undefined) return '';
    return ballot.includes(':') ? (asked.grades?.[Number(value)] ?? value) : value;
  });
};

/** From the notation of any method to a cell for each option named. */
const valuesIn = (ballot: string): ReadonlyMap<string, string> => {
  if (ballot.includes(':'))
    return new Map(
      ballot.split(',').map((part) => {
        const at = part.lastIndexOf(':');
        return [part.slice(0, at), part.slice(at + 1)];
      }),
    );
  if (ballot.includes('+')) return new Map(ballot.split('+').map((key) => [key, '1']));
  return new Map(
    ballot.split('>').flatMap((rank, at) => rank.split('=').map((key) => [key, String(at + 1)] as const)),
  );
};
