import type { PersonId } from '@communaux/shared/kernel';
import type { Language } from '@communaux/shared/account';
import type { InstanceWork } from '../platform/database/work.js';

export type PersonRow = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly language: Language;
};

export const personByEmail = async ({ tx }: InstanceWork, email: string): Promise<PersonRow | undefined> => {
  const [row] = await tx.query<PersonRow>(
    'select id, name, email, language from person where lower(email) = lower($1)',
    [email],
  );
  return row;
};

export const personById = async ({ tx }: InstanceWork, id: PersonId): Promise<PersonRow | undefined> => {
  const [row] = await tx.query<PersonRow>('select id, name, email, language from person where id = $1', [id]);
  return row;
};

/** Only a proven address is ever given: an unproven one would be a trap laid for its owner. */
export const addPerson = async (
  { tx }: Pick<InstanceWork, 'tx'>,
  { id, name, email, language }: PersonRow,
): Promise<boolean> => {
  const added = await tx.query(
    `insert into person (id, name, email, language) values ($1, $2, $3, $4) on conflict do nothing returning id`,
    [id, name, email, language],
  );
  return added.length === 1;
};

export const giveAddress = ({ tx }: InstanceWork, id: PersonId, email: string): Promise<unknown> =>
  tx.query('update person set email = $2 where id = $1 and email is null', [id, email]);

export const describePerson = (
  { tx }: InstanceWork,
  id: PersonId,
  name: string,
  language: Language,
): Promise<unknown> =>
  tx.query('update person set name = $2, language = $3 where id = $1', [id, name, language]);
