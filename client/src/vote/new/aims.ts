import type { Method } from '@communaux/shared/vote';

/**
 * What a poll is for, as people say it; the method follows from it. Consent is no poll: it has rounds and screens of
 * its own.
 */
export const AIMS = ['motion', 'one', 'several', 'budget'] as const;
export type Aim = (typeof AIMS)[number];

/** Ways to choose among options. */
type Way = Exclude<Method, 'yes_no_blank' | 'consent' | 'budget' | 'ranked_pairs'>;

/** Methods that serve an aim, the one that suits most bodies first; none where the aim leaves no choice. */
export const WAYS: Readonly<Record<Aim, readonly Way[]>> = {
  motion: [],
  one: ['majority_judgment', 'schulze', 'approval', 'irv', 'score', 'dots'],
  several: ['stv', 'approval', 'majority_judgment', 'schulze', 'score', 'dots'],
  budget: [],
};

/** The method one starts with. */
export const usualMethod = (aim: Aim): Method =>
  ({ motion: 'yes_no_blank', one: 'majority_judgment', several: 'stv', budget: 'budget' } as const)[aim];
