import { z } from 'zod';
import { ballotSchema, certificateSchema, type PastPoll } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

export type PastPolls = {
  readonly polls: readonly PastPoll[];
  /** Published polls that were left out: too many, too large, or of a form this version does not read. */
  readonly left: number;
};

const MOST_POLLS = 30;
/** Characters of a certificate worth reading again while somebody waits: some ten thousand open ballots. */
const LARGEST = 4_000_000;

const { frozen, urns, castingVote, amendments, consent, outcome } = certificateSchema.shape;
const pastSchema = z
  .object({
    frozen,
    urns,
    castingVote,
    amendments,
    consent,
    outcome,
    ballots: z.array(ballotSchema).readonly().nullable(),
  })
  .transform(({ frozen, urns, castingVote, amendments, consent, ballots, outcome }): PastPoll => ({
    frozen,
    box: { urns, castingVote, amendments, consent },
    ballots,
    outcome,
  }));

/** The last published polls of a body, newest first, as their certificates tell them. */
export const readPastPolls = async ({ tx, zoneId }: Work, bodyId: string): Promise<PastPolls> => {
  const rows = await tx.query<{ certificate: unknown; all: number }>(
    `select case when length(certificate::text) <= $3 then certificate end as certificate,
       count(*) over ()::int as all
     from poll where zone_id = $1 and body_id = $2 and stage = 'published' and certificate is not null
     order by closes_at desc, id desc limit $4`,
    [zoneId, bodyId, LARGEST, MOST_POLLS],
  );
  const polls = rows.flatMap(({ certificate }) => pastSchema.safeParse(certificate).data ?? []);
  return { polls, left: (rows[0]?.all ?? 0) - polls.length };
};
