import type { RefusalCode, RepairCode } from '@communaux/shared/zone';
import type { CnigRecord } from './records.js';
import type { TableName } from './tables.js';

/** One value changed on the way in: `from` is what the file said, so that nothing is lost. */
export type Repair = {
  readonly field: string;
  readonly from: string;
  readonly to: string;
  readonly code: RepairCode;
};

/** One value that could not be read or that the strict standard refuses. */
export type Problem = { readonly field: string; readonly value: string; readonly code: RefusalCode };

/** What became of one line of a CNIG file. */
export type CnigLine = {
  /** Name of the file, when a folder is read. */
  readonly file: string | null;
  /** Line of the file where the record begins, from 1; the rank of the feature, from 1, in a GeoJSON file. */
  readonly line: number;
  /** Null when the file is none of the four tables. */
  readonly table: TableName | null;
  /** Identifier after repair; null for the header and for lines that name nothing. */
  readonly key: string | null;
  /** The cells as they stood, by column name; a cell without name is called by its rank, #12 */
  readonly read: Readonly<Record<string, string>>;
  readonly repaired: readonly Repair[];
  /** Reasons why the line is not stored; null when it is, or when it is the header. */
  readonly refused: readonly Problem[] | null;
  /** What the strict standard still misses in a line that is stored: its export waits for a correction. */
  readonly remaining: readonly Problem[];
  /** Null when refused, and for the header. */
  readonly record: CnigRecord | null;
};
