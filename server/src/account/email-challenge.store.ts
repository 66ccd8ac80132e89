import type { PersonId } from '@communaux/shared/kernel';
import type { InstanceWork } from '../platform/database/work.js';

/** What an e-mail challenge keeps: the hash of its link, where to come back, and whose account gets the address. */
export type EmailPayload = {
  readonly link: string;
  readonly back: string | null;
  readonly attachTo: PersonId | null;
};
export type EmailChallenge = {
  readonly id: string;
  readonly email: string;
  readonly secretHash: Buffer;
  readonly payload: EmailPayload;
};

/**
 * Counts one try of the newest code sent to this address; five in all. Once they are used up, or the code was used or
 * has expired, there is nothing to compare with. The link of the same mail cannot be guessed and stays good.
 */
export const tryNewestCode = async (
  { tx }: InstanceWork,
  email: string,
): Promise<EmailChallenge | undefined> => {
  const [row] = await tx.query<EmailChallenge>(
    `update challenge set attempts = attempts + 1
     where id = (select id from challenge where kind = 'email' and subject = $1 order by created_at desc, id desc limit 1)
       and attempts < 5 and used_at is null and expires_at > now()
     returning id, subject as email, secret_hash as "secretHash", payload`,
    [email],
  );
  return row;
};

export const findLink = async ({ tx }: InstanceWork, id: string): Promise<EmailChallenge | undefined> => {
  const [row] = await tx.query<EmailChallenge>(
    `select id, subject as email, secret_hash as "secretHash", payload from challenge
     where id = $1 and kind = 'email' and used_at is null and expires_at > now()`,
    [id],
  );
  return row;
};

/** Takes the challenge out of the game, for its code and its link; false when somebody was faster. */
export const spendEmail = async ({ tx }: InstanceWork, id: string): Promise<boolean> => {
  const spent = await tx.query(
    'update challenge set used_at = now() where id = $1 and used_at is null and expires_at > now() returning id',
    [id],
  );
  return spent.length === 1;
};
