import type { InstanceWork } from '../platform/database/work.js';

type Kind = 'email' | 'passkey' | 'oidc';

export type NewChallenge = {
  readonly id: string;
  readonly kind: Kind;
  /** Whom it is for: an address, a person, or a ceremony that does not know yet. */
  readonly subject: string;
  readonly secretHash: Buffer;
  readonly payload: object;
};

/** Keeps a challenge for a quarter of an hour; those long expired leave on the way. */
export const addChallenge = async (
  { tx }: InstanceWork,
  { id, kind, subject, secretHash, payload }: NewChallenge,
): Promise<void> => {
  await tx.query(
    `insert into challenge (id, kind, subject, secret_hash, payload, expires_at)
     values ($1, $2, $3, $4, $5, now() + interval '15 minutes')`,
    [id, kind, subject, secretHash, JSON.stringify(payload)],
  );
  await tx.query(
    `delete from challenge where id in (
       select id from challenge where expires_at < now() - interval '1 day' for update skip locked)`,
  );
};

/** Uses up a challenge, found by its secret, and answers what was kept with it. Of many who try at once, one gets it. */
export const takeChallenge = async <Payload>(
  { tx }: InstanceWork,
  kind: Kind,
  subject: string,
  secretHash: Buffer,
): Promise<Payload | undefined> => {
  const [row] = await tx.query<{ payload: Payload }>(
    `update challenge set used_at = now()
     where secret_hash = $3 and kind = $1 and subject = $2 and used_at is null and expires_at > now()
     returning payload`,
    [kind, subject, secretHash],
  );
  return row?.payload;
};
