import type { Language } from '@communaux/shared/account';
import type { PersonId } from '@communaux/shared/kernel';
import type { InstanceWork } from '../platform/database/work.js';
import { addIdentity, lockIdentity, personOfIdentity } from './identity.store.js';
import { addPerson } from './person.store.js';
import { personOfAddress } from './person-of-address.js';
import type { Introduction } from './provider/claims.js';
import { say } from './say.js';

/**
 * The person a provider introduces: known by its subject, else by an address it has verified, else new. An address that
 * is not verified neither finds somebody nor is kept: both would give one person's account to another.
 */
export const personIntroduced =
  (who: Introduction, language: Language) =>
  async (work: InstanceWork): Promise<PersonId> => {
    await lockIdentity(work, who);
    const known = await personOfIdentity(work, who);
    if (known) return known;
    const name = who.name || say(language, 'person.newcomer');
    const person = who.provenEmail
      ? await personOfAddress(work, who.provenEmail, { name, language })
      : await newPerson(work, name, language);
    await addIdentity(work, who, person);
    return person;
  };

const newPerson = async (work: InstanceWork, name: string, language: Language): Promise<PersonId> => {
  const id = work.newId<PersonId>();
  await addPerson(work, { id, name, email: null, language });
  return id;
};
