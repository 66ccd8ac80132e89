import type { UseCase } from '../platform/database/work.js';

/** The certificate of a published poll, as the text it was stored as; null when there is none yet. */
export const readCertificate =
  (pollId: string): UseCase<string | null> =>
  async ({ tx, zoneId }) => {
    const [row] = await tx.query<{ certificate: string }>(
      `select certificate::text from poll where zone_id = $1 and id = $2 and stage = 'published'`,
      [zoneId, pollId],
    );
    return row?.certificate ?? null;
  };
