import type { PersonId } from '@communaux/shared/kernel';
import type { InstanceWork } from '../platform/database/work.js';

type Identity = { readonly issuer: string; readonly subject: string };

/** Two first visits of one identity wait for each other, then the second finds the first's person. */
export const lockIdentity = ({ tx }: InstanceWork, { issuer, subject }: Identity): Promise<unknown> =>
  tx.query('select pg_advisory_xact_lock(hashtextextended($1, 7))', [JSON.stringify([issuer, subject])]);

export const personOfIdentity = async (
  { tx }: InstanceWork,
  { issuer, subject }: Identity,
): Promise<PersonId | undefined> => {
  const [row] = await tx.query<{ personId: PersonId }>(
    'select person_id as "personId" from identity where issuer = $1 and subject = $2',
    [issuer, subject],
  );
  return row?.personId;
};

export const addIdentity = (
  { tx }: InstanceWork,
  { issuer, subject }: Identity,
  person: PersonId,
): Promise<unknown> =>
  tx.query('insert into identity (issuer, subject, person_id) values ($1, $2, $3)', [
    issuer,
    subject,
    person,
  ]);
