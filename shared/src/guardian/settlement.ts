import type { VetoStanding } from '../vote/index.js';

/**
 * What became of a veto once its vote was certified. `moot`: the vote had adopted nothing, so there was nothing to
 * suspend.
 */
export const SETTLEMENTS = ['overridden', 'sent-back', 'stopped', 'moot'] as const;
export type Settlement = (typeof SETTLEMENTS)[number];

/** Null while there is nothing to write: no veto, or its window still runs. */
export const settlementOf = ({ kind }: VetoStanding): Exclude<Settlement, 'moot'> | null =>
  kind === 'back-to-deliberation' ? 'sent-back' : kind === 'overridden' || kind === 'stopped' ? kind : null;
