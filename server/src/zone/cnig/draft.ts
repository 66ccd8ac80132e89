import type { RepairCode } from '@communaux/shared/zone';
import type { Repair } from './line.js';
import type { CnigField, CnigTable } from './tables.js';

/** A line being repaired: its values by official field, and what was changed so far. */
export type Draft = {
  readonly table: CnigTable;
  readonly cells: Record<string, string>;
  readonly repaired: Repair[];
};

export const cell = (draft: Draft, field: string): string => draft.cells[field] ?? '';

/** Changes one value and says so. Nothing is said when nothing changes. */
export const put = (draft: Draft, field: string, to: string, code: RepairCode): void => {
  const from = cell(draft, field);
  if (from === to) return;
  draft.cells[field] = to;
  draft.repaired.push({ field, from, to, code });
};

/** Repairs one value in its place. */
export type Mend = (draft: Draft, field: CnigField) => void;
