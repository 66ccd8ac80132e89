import type { Method } from '@communaux/shared/vote';

/** What a poll is for, as people say it; the method follows from it. */
export const AIMS = ['motion', 'consent', 'one', 'several', 'budget'] as const;
export type Aim = (typeof AIMS)[number];

/** Methods that serve an aim, the one that suits most bodies first. */
export const WAYS: Readonly<Record<Aim, readonly [Method, ...Method[]]>> = {
  motion: ['yes_no_blank'],
  consent: ['consent'],
  one: ['majority_judgment', 'schulze', 'approval', 'irv', 'score', 'dots'],
  several: ['stv', 'approval', 'majority_judgment', 'schulze', 'score', 'dots'],
  budget: ['budget'],
};
