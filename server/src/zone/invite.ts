import { createHash, randomInt } from 'node:crypto';
import { refuse, type Refused } from '@communaux/shared/kernel';
import { PAPER_ALPHABET, PAPER_LENGTH, printPaperCode } from '@communaux/shared/account';
import type { InvitationWish } from '@communaux/shared/zone';
import type { InvitationMade } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { addInvitation, collegeExists, firmExists } from './invitation.store.js';
import { readInvitation } from './invitation.view.js';

/** What is kept of a code, once read by `readPaperCode`: some 55 random bits need no salt. */
export const hashPaperCode = (code: string): Buffer => createHash('sha256').update(code).digest();

const newPaperCode = (): string =>
  Array.from({ length: PAPER_LENGTH }, () => PAPER_ALPHABET[randomInt(PAPER_ALPHABET.length)]).join('');

/** A paper code that gives a role in the zone. It is told once, here; only its hash is kept. */
export const invite =
  (wish: InvitationWish): UseCase<InvitationMade | Refused> =>
  async (work) => {
    const forFirm = wish.role === 'delegate' || wish.role === 'employee';
    if (forFirm !== (wish.firmId !== null)) return refuse('invitation-firm', { role: wish.role });
    if (wish.firmId && !(await firmExists(work, wish.firmId)))
      return refuse('invitation-firm', { role: wish.role });
    if (wish.collegeId && !(await collegeExists(work, wish.collegeId))) return refuse('invitation-college');
    const code = newPaperCode();
    const id = work.newId();
    await addInvitation(work, id, hashPaperCode(code), wish);
    work.record({ act: 'invitation.made', facts: { invitation: id, role: wish.role }, open: false });
    return { invitation: await readInvitation(work, id), code: printPaperCode(code) };
  };
