import type { ClauseKind } from '@communaux/shared/charter';

const KINDS: Readonly<Record<string, ClauseKind>> = {
  'not-eligible': 'eligible',
  'outside-hours': 'open_hours',
  'beyond-horizon': 'horizon_max',
  'short-notice': 'notice_min',
  'too-long': 'duration',
  'too-short': 'duration',
  'off-step': 'duration',
};

/** The kind of rule that a refusal comes from: shares have a code for each measure, and one kind. */
export const kindOfRefusal = (code: string): ClauseKind => KINDS[code] ?? 'quota';
