import type { PersonId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';

type NewWords = {
  readonly id: string;
  readonly round: number;
  readonly kind: 'clarification' | 'reaction';
  readonly personId: PersonId;
  readonly text: string;
};

export const storeWords = (
  { tx, zoneId }: Work,
  consentId: string,
  { id, round, kind, personId, text }: NewWords,
): Promise<unknown> =>
  tx.query(
    `insert into consent_words (zone_id, id, consent_id, round, kind, person_id, text)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [zoneId, id, consentId, round, kind, personId, text],
  );

export const wordsOf = async (
  { tx, zoneId }: Work,
  id: string,
): Promise<{ readonly consentId: string; readonly round: number } | null> => {
  const [row] = await tx.query<{ consentId: string; round: number }>(
    `select consent_id as "consentId", round from consent_words where zone_id = $1 and id = $2`,
    [zoneId, id],
  );
  return row ?? null;
};

export const storeReply = ({ tx, zoneId }: Work, id: string, reply: string, by: PersonId): Promise<unknown> =>
  tx.query(
    `update consent_words set reply = $3, replied_by = $4, replied_at = clock_timestamp()
     where zone_id = $1 and id = $2`,
    [zoneId, id, reply, by],
  );
