import { clausesSchema } from '@communaux/shared/charter';
import type { Clause } from '../generated/schema.js';

/** Stored clauses, with what a short form leaves unsaid filled in. */
export const showClauses = (stored: unknown): Clause[] =>
  clausesSchema.parse(stored).map(({ id, kind, params, scope }) => ({ id, kind, params, scope }));
