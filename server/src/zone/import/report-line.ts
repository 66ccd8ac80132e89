import { isHeader, type Judged, type Note } from './judged.js';

/** A line with something to say: what was repaired in it, or why it was refused. Numbered over the whole import. */
export type ReportLine = {
  readonly number: number;
  readonly line: number;
  readonly key: string;
  readonly outcome: 'repaired' | 'refused';
  readonly notes: readonly Note[];
};

/** The header's own repairs are told too: it has no key. */
export const reportOf = (judged: readonly Judged[], told: number): ReportLine[] =>
  judged
    .filter(({ notes }) => notes.length > 0)
    .map((one, at) => ({
      number: told + at + 1,
      line: one.line.line,
      key: one.line.key ?? '',
      outcome: one.record !== null || isHeader(one) ? 'repaired' : 'refused',
      notes: one.notes,
    }));
