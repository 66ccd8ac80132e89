import { isAgent, personOf } from '@communaux/shared/access';
import type { Work } from '../platform/database/work.js';
import type { ConsentState } from './consent-state.js';

/** Who opened it, or an agent where the facilitator is away; the clock moves what was announced. */
export const facilitates = (
  { actor, zoneId }: Pick<Work, 'actor' | 'zoneId'>,
  { facilitatorId }: Pick<ConsentState, 'facilitatorId'>,
): boolean => actor.kind === 'system' || personOf(actor) === facilitatorId || isAgent(actor, zoneId);
