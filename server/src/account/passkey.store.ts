import type { PersonId } from '@communaux/shared/kernel';
import type { InstanceWork } from '../platform/database/work.js';

export type StoredPasskey = {
  readonly id: string;
  readonly personId: PersonId;
  readonly publicKey: Buffer;
  readonly counter: number;
};

export const findPasskey = async ({ tx }: InstanceWork, id: string): Promise<StoredPasskey | undefined> => {
  const [row] = await tx.query<StoredPasskey>(
    `select id, person_id as "personId", public_key as "publicKey", counter::int from passkey where id = $1`,
    [id],
  );
  return row;
};

export const passkeyIds = ({ tx }: InstanceWork, person: PersonId): Promise<{ id: string }[]> =>
  tx.query('select id from passkey where person_id = $1 order by created_at', [person]);

type NewPasskey = StoredPasskey & { readonly transports: readonly string[]; readonly name: string };

/** False when this authenticator's key is known already, whoever has it. */
export const addPasskey = async (
  { tx }: InstanceWork,
  { id, personId, publicKey, counter, transports, name }: NewPasskey,
): Promise<boolean> => {
  const added = await tx.query(
    `insert into passkey (id, person_id, public_key, counter, transports, name)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
    [id, personId, publicKey, counter, JSON.stringify(transports), name],
  );
  return added.length === 1;
};

/** Marks a passkey as used. Authenticators that count must count up: two answers of one count mean a copied key. */
export const usePasskey = async (
  { tx }: InstanceWork,
  id: string,
  counter: number,
): Promise<PersonId | undefined> => {
  const [row] = await tx.query<{ personId: PersonId }>(
    `update passkey set counter = $2, used_at = now()
     where id = $1 and (counter < $2 or (counter = 0 and $2 = 0)) returning person_id as "personId"`,
    [id, counter],
  );
  return row?.personId;
};

/** Locks the person, so that two removals at once do not both find another way in. */
export const waysIn = async ({ tx }: InstanceWork, person: PersonId): Promise<number> => {
  await tx.query('select from person where id = $1 for update', [person]);
  const [row] = await tx.query<{ ways: number }>(
    `select ((select count(*) from passkey where person_id = $1) + (select count(*) from identity where person_id = $1)
       + (select count(*) from person where id = $1 and (email is not null or demo)))::int as ways`,
    [person],
  );
  return row?.ways ?? 0;
};

export const dropPasskey = async ({ tx }: InstanceWork, person: PersonId, id: string): Promise<boolean> => {
  const dropped = await tx.query('delete from passkey where id = $1 and person_id = $2 returning id', [
    id,
    person,
  ]);
  return dropped.length === 1;
};
