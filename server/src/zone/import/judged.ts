import type { ImportNoteCode } from '@communaux/shared/zone';
import type { CnigLine, CnigRecord } from '../cnig/index.js';

/**
 * What is said of a value. `to` is what it became; null when nothing could be done, so that its code is one of the
 * refusals (`cnig.refusal.<code>`) and no longer one of the repairs (`cnig.repair.<code>`).
 */
export type Note = {
  readonly code: string;
  readonly field: string;
  readonly from: string;
  readonly to: string | null;
};

/** A line after the zone's own rules: stored with `record`, or refused. */
export type Judged = {
  readonly line: CnigLine;
  readonly record: CnigRecord | null;
  readonly notes: readonly Note[];
};

/** A report quotes; the file itself keeps the rest. */
const QUOTED = 300;
const quote = (text: string): string => (text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text);

/** What the reader said of the line. */
export const notesOf = ({ repaired, refused, remaining }: CnigLine): Note[] => [
  ...repaired.map(({ code, field, from, to }) => ({ code, field, from: quote(from), to: quote(to) })),
  ...[...(refused ?? []), ...remaining].map(({ code, field, value }) => ({
    code,
    field,
    from: quote(value),
    to: null,
  })),
];

export const note = (code: ImportNoteCode, field: string, from: string): Note => ({
  code,
  field,
  from: quote(from),
  to: null,
});

export const refusedBy = (judged: Judged, why: Note): Judged => ({
  ...judged,
  record: null,
  notes: [...judged.notes, why],
});

/** The header names no record, and is not refused either. */
export const isHeader = ({ line }: Judged): boolean =>
  line.record === null && line.refused === null && line.key === null;
