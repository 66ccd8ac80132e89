import { put, cell, type Mend } from './draft.js';
import { unguard } from './formula-guard.js';

const NOTHING = new Set(['-', '--', '/', 'null', 'NULL', 'None', '#N/A', 'n/a', 'na', 'nan']);
const EDGES = /^\s|\s$/;

/** Every value first: spaces around it, words for "nothing", and the apostrophe that our own export may have put. */
export const mendText: Mend = (draft, field) => {
  const text = cell(draft, field.name);
  if (text === '') return;
  draft.cells[field.name] = unguard(text);
  if (EDGES.test(cell(draft, field.name))) put(draft, field.name, cell(draft, field.name).trim(), 'spaces');
  const trimmed = cell(draft, field.name);
  // NA, NaN and N/A are the standard's own words for an empty cell: reading them as such is no repair.
  if (draft.table.missing.has(trimmed)) draft.cells[field.name] = '';
  else if (NOTHING.has(trimmed)) put(draft, field.name, '', 'missing-word');
};
