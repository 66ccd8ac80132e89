import { refuse, type Instant, type Refused } from '../kernel/index.js';
import type { Revision } from './revision.js';

/** Comments are taken while the consultation is open, so that everyone answers the same text at the same time. */
export const decideComment = (
  revision: Revision,
  now: Instant,
): { readonly kind: 'open' } | Refused<'no-consultation'> =>
  revision.stage === 'consultation' && now < revision.closesAt
    ? { kind: 'open' }
    : refuse('no-consultation', { stage: revision.stage });
