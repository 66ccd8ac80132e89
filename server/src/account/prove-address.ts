import { personOf } from '@communaux/shared/access';
import { refuse, type PersonId, type Refused } from '@communaux/shared/kernel';
import type { Language } from '@communaux/shared/account';
import type { InstanceWork } from '../platform/database/work.js';
import { spendEmail, type EmailChallenge } from './email-challenge.store.js';
import { giveAddress, personByEmail } from './person.store.js';
import { personOfAddress } from './person-of-address.js';

type Refusal = 'code-wrong' | 'sign-in-first' | 'address-taken';

/** Who enters by this proven address. The challenge is spent only if somebody does, and only once. */
export const proveAddress =
  ({ id, email, payload: { attachTo } }: EmailChallenge, language: Language) =>
  async (work: InstanceWork): Promise<PersonId | Refused<Refusal>> => {
    if (attachTo === null)
      return (await spendEmail(work, id)) ? personOfAddress(work, email, { language }) : refuse('code-wrong');
    // Otherwise whoever asked could have somebody else's address added to their own account by its owner's click.
    if (attachTo !== personOf(work.actor)) return refuse('sign-in-first');
    if (await personByEmail(work, email)) return refuse('address-taken');
    if (!(await spendEmail(work, id))) return refuse('code-wrong');
    await giveAddress(work, attachTo, email);
    return attachTo;
  };
