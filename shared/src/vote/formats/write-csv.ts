import type { Option } from '../method/option.js';
import type { Shape } from '../method/urn.js';
import { csvCell } from './csv-rows.js';
import type { Election } from './election.js';

/**
 * An election as CSV: a count, then one column for each option that holds its rank, a 1 for an approval, its points or
 * the name of its grade. A table of grades has one line for each option; duels have no CSV, and give null.
 */
export const writeCsv = ({ options, asked, box }: Election): string | null => {
  if (box.kind === 'duels') return null;
  const labels = options.map(({ label }) => label);
  if (box.kind === 'grades')
    return lines([
      ['option', ...gradeNames(asked.grades, box.table[0]?.length ?? 0)],
      ...box.table.map((row, at) => [labels[at] ?? '', ...row.map(String)]),
    ]);
  const rows = box.shapes.map((shape) => [
    String(shape.count),
    ...cellsOf(shape, options, (value) => asked.grades?.[Number(value)] ?? value),
  ]);
  return lines([['count', ...labels], ...rows]);
};

const gradeNames = (names: readonly string[] | null, width: number): readonly string[] =>
  names?.length === width ? names : Array.from({ length: width }, (_, at) => String(at));

const lines = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(csvCell).join(',')}\n`).join('');

const cellsOf = (
  { ballot }: Shape,
  options: readonly Option[],
  named: (value: string) => string,
): readonly string[] => {
  const cells = ballot === 'blank' ? new Map<string, string>() : valuesIn(ballot);
  return options.map(({ key }) => {
    const value = cells.get(key);
    return value === undefined ? '' : ballot.includes(':') ? named(value) : value;
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
