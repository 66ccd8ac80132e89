import { refuse, type PersonId, type Refused } from '@communaux/shared/kernel';
import { isName, type Language } from '@communaux/shared/account';
import type { UseCase } from '../platform/database/work.js';
import { hashPaperCode } from '../zone/index.js';
import { addMandate, addMembership, hasAlready, signInvitation, takeInvitation } from './invitation.store.js';
import { addPerson } from './person.store.js';

export type Wish = {
  readonly code: string;
  /** Who uses the code; for a newcomer, the identifier their account will have. */
  readonly person: PersonId;
  readonly newcomer: { readonly name: string; readonly language: Language } | null;
};
type Refusal = 'name-needed' | 'already-a-member' | 'invitation-unknown';

/** A paper code becomes a place in the zone: an account if there is none, a membership, a mandate if it names a college. */
export const useInvitation =
  ({ code, person, newcomer }: Wish): UseCase<PersonId | Refused<Refusal>> =>
  async (work) => {
    if (newcomer && !isName(newcomer.name)) return refuse('name-needed');
    const codeHash = hashPaperCode(code);
    if (!newcomer && (await hasAlready(work, codeHash, person))) return refuse('already-a-member');
    const invitation = await takeInvitation(work, codeHash);
    if (!invitation) return refuse('invitation-unknown');
    if (newcomer) await addPerson(work, { id: person, email: null, ...newcomer });
    await signInvitation(work, invitation.id, person);
    const membership = await addMembership(work, person, invitation);
    const { collegeId } = invitation;
    const mandate = collegeId && (await addMandate(work, person, collegeId));
    work.record({
      act: 'invitation.used',
      facts: { invitation: invitation.id, membership, mandate, role: invitation.role, college: collegeId },
    });
    return person;
  };
