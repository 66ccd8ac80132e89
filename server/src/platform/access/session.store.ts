import type { PersonId } from '@communaux/shared/kernel';
import type { Membership } from '@communaux/shared/access';
import type { InstanceWork } from '../database/work.js';

export type Acting = {
  readonly sessionId: string;
  readonly personId: PersonId;
  /** Every tie of the person to a zone, with the college of the mandate in force. */
  readonly memberships: readonly Membership[];
};

/**
 * Who acts behind each secret whose session lives: not revoked, seen within 12 hours, opened within 14 days (security.md
 * section 3); null behind the others. Sessions not seen for five minutes are seen now.
 */
export const actingBehind = async (
  { tx }: InstanceWork,
  secretHashes: readonly Buffer[],
): Promise<readonly (Acting | null)[]> => {
  const rows = await tx.query<Acting & { readonly place: number }>(
    `select place::int, session_id as "sessionId", person_id as "personId", memberships from acting($1::bytea[])`,
    [secretHashes],
  );
  const found = new Map(rows.map(({ place, ...acting }) => [place, acting]));
  return secretHashes.map((_, at) => found.get(at + 1) ?? null);
};
