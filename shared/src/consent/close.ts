import { refuse, type Instant, type Refused } from '../kernel/index.js';
import type { ConsentPhase } from '../vote/index.js';

export type Answering = {
  readonly phase: ConsentPhase;
  readonly answersCloseAt: Instant | null;
  /** Deliberative voices on the roll, and how many have answered. */
  readonly registered: number;
  readonly answered: number;
  readonly now: Instant;
};

/**
 * Whether the answers of a round may be closed: at their announced end, or before it once everybody has answered. A
 * facilitator in a hurry must not cut off the objection that was coming.
 */
export const decideClose = ({
  answersCloseAt,
  registered,
  answered,
  now,
}: Omit<Answering, 'phase'>): { readonly kind: 'accepted' } | Refused<'consent-answers-open'> =>
  answered >= registered || (answersCloseAt !== null && now >= answersCloseAt)
    ? { kind: 'accepted' }
    : refuse('consent-answers-open', { closesAt: answersCloseAt, answered, registered });
