import { SETTLEMENTS, type Settlement } from '@communaux/shared/guardian';
import type { GuardSheetFragment } from '../generated/guardian.documents.js';

/** What a veto became, as it was stored; null while its vote is not certified. */
export const settlementKey = (settledAs: string | null): Settlement | null =>
  SETTLEMENTS.find((one) => one === settledAs) ?? null;

const OUTCOMES = ['overridden', 'back-to-deliberation', 'stopped', 'lost'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** How the veto on a vote ended; null while there is none, or nothing is decided. */
export const outcomeOf = ({ standing, veto }: GuardSheetFragment): Outcome | null =>
  veto === null ? null : (OUTCOMES.find((one) => one === standing) ?? null);

/** The voices that watch over a vote, as a sentence begins. */
export const voicesOf = ({ guardians }: GuardSheetFragment): string =>
  guardians.map(({ speaksFor }) => speaksFor).join(', ');

type Override = { readonly num: number; readonly den: number; readonly allColleges: boolean };

/** What overrides a veto by the rule, as the contract carries it; null where nothing does. */
export const readOverride = (value: unknown): Override | null => {
  if (typeof value !== 'object' || value === null) return null;
  const { num, den, allColleges } = value as Partial<Override>;
  return num && den ? { num, den, allColleges: allColleges === true } : null;
};
