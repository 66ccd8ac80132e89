import { refuse, type PersonId, type Refused } from '@communaux/shared/kernel';
import type { Language } from '@communaux/shared/account';
import type { InstanceWork } from '../platform/database/work.js';
import { addChallenge } from './challenge.store.js';
import type { EmailPayload } from './email-challenge.store.js';
import { personByEmail, personById } from './person.store.js';
import { hashOf, newSecret } from '../platform/access/secret.js';
import { emailCodeHash, newEmailCode } from './secrets.js';

export type Wish = {
  readonly email: string;
  readonly back: string | null;
  readonly attachTo: PersonId | null;
  readonly language: Language;
};
/** What the mail will say. The secrets are in it, and nowhere else in clear. */
export type Letter = {
  readonly to: string;
  readonly code: string;
  readonly token: string;
  readonly language: Language;
};

/** Makes a code and a link for an address, known or not: what is answered and done tells nobody whether it is. */
export const askEmailCode =
  ({ email, back, attachTo, language }: Wish) =>
  async (work: InstanceWork): Promise<Letter | Refused<'address-set'>> => {
    if (attachTo && (await personById(work, attachTo))?.email) return refuse('address-set');
    const [id, code, secret] = [work.newId(), newEmailCode(), newSecret()];
    const payload: EmailPayload = { link: hashOf(secret).toString('base64url'), back, attachTo };
    const reader = await personByEmail(work, email);
    const secretHash = await emailCodeHash(code, id);
    await addChallenge(work, { id, kind: 'email', subject: email, secretHash, payload });
    return { to: email, code, token: `${id}.${secret}`, language: reader?.language ?? language };
  };
