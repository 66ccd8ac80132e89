import type { ClauseKind } from '@communaux/shared/charter';
import type { ClauseDraft } from './draft.js';

/** What each kind of clause starts with: an ordinary rule, to be changed. */
const STARTS: Readonly<Record<ClauseKind, ClauseDraft['params']>> = {
  duration: { maxMinutes: 120 },
  quota: { metric: 'hours', per: 'firm', window: 'week', ceiling: 10 },
  open_hours: { weekly: [{ days: [1, 2, 3, 4, 5], from: '07:00', to: '19:00' }] },
  horizon_max: { days: 30 },
  notice_min: { minutes: 60 },
  eligible: { colleges: [] },
};
export const KINDS: readonly ClauseKind[] = [
  'duration',
  'quota',
  'open_hours',
  'horizon_max',
  'notice_min',
  'eligible',
];

export const newClause = (kind: ClauseKind, others: readonly ClauseDraft[]): ClauseDraft => {
  const taken = new Set(others.map(({ id }) => id));
  let rank = 1;
  while (taken.has(`${kind}-${rank}`)) rank += 1;
  return { id: `${kind}-${rank}`, kind, params: STARTS[kind], scope: {} };
};

type Params = ClauseDraft['params'];

/** What the form of a kind of clause is given. */
export type ParamsProps = { readonly params: Params; readonly onChange: (params: Params) => void };

/** Reads a parameter as a form shows it; anything else is an empty field. */
export const numberIn = (params: Params, name: string): number | undefined => {
  const value = params[name];
  return typeof value === 'number' ? value : undefined;
};
export const wordIn = (params: Params, name: string): string => {
  const value = params[name];
  return typeof value === 'string' ? value : '';
};
export const listIn = (params: Params, name: string): readonly unknown[] => {
  const value: unknown = params[name];
  return Array.isArray(value) ? value : [];
};

/** A parameter left empty is absent, as the rules expect. */
export const withParam = (params: Params, name: string, value: unknown): Params => {
  const { [name]: _, ...rest } = params;
  return value === undefined ? rest : { ...rest, [name]: value };
};
