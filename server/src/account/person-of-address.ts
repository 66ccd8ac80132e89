import type { Language } from '@communaux/shared/account';
import type { PersonId } from '@communaux/shared/kernel';
import type { InstanceWork } from '../platform/database/work.js';
import { addPerson, personByEmail } from './person.store.js';
import { say } from './say.js';

export type Newcomer = { readonly name?: string; readonly language: Language };

/** The person known by this proven address; a new one when nobody is. */
export const personOfAddress = async (
  work: InstanceWork,
  email: string,
  { name, language }: Newcomer,
): Promise<PersonId> => {
  const known = await personByEmail(work, email);
  if (known) return known.id;
  const id = work.newId<PersonId>();
  const added = await addPerson(work, {
    id,
    name: name || say(language, 'person.newcomer'),
    email,
    language,
  });
  // Two first visits at once: the second is the first's person.
  return added ? id : personOfAddress(work, email, { language });
};
