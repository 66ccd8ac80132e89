import type { ConsentOutcome } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

/** How a round ended; null while it runs. */
export const roundOutcome = async (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  id: string,
  round: number,
): Promise<Pick<ConsentOutcome, 'verdict'> | null> => {
  const [row] = await tx.query<{ outcome: Pick<ConsentOutcome, 'verdict'> | null }>(
    'select outcome from consent_round where zone_id = $1 and consent_id = $2 and number = $3',
    [zoneId, id, round],
  );
  return row?.outcome ?? null;
};
