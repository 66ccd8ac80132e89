import type { UseCase } from '../platform/database/work.js';

/** The certificate of a published poll, as JSON; null when there is no such poll or its result is not out. */
export const readCertificate =
  (pollId: string): UseCase<unknown> =>
  async ({ tx, zoneId }) => {
    const [row] = await tx.query<{ certificate: unknown }>(
      `select certificate from poll where zone_id = $1 and id = $2 and stage = 'published'`,
      [zoneId, pollId],
    );
    return row?.certificate ?? null;
  };
