import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { certificateSchema, countQuestion, NO_TIE_BREAK, type Counted } from '@communaux/shared/vote';

/** What one college would have chosen alone, by one head one vote. */
export type CollegeCounted = {
  readonly collegeId: string;
  readonly college: string;
  readonly counted: Counted;
};

/** Counts each urn of a certificate by itself. Nothing is hashed: without a tie rule, ties stay ties. */
export const countColleges = (certificate: unknown): readonly CollegeCounted[] | Refused => {
  const read = certificateSchema.safeParse(certificate);
  if (!read.success) return refuse('certificate-unreadable', { field: '' });
  const { frozen, urns } = read.data;
  return frozen.colleges.map(({ id, name }) => {
    const shapes = urns.find(({ collegeId }) => collegeId === id)?.shapes ?? [];
    const counted = countQuestion(frozen.question, [{ weight: 1n, shapes }], NO_TIE_BREAK, (text) => text);
    return { collegeId: id, college: name, counted };
  });
};

export const fetchColleges = async (address: string): Promise<readonly CollegeCounted[]> => {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`No certificate at ${address}`);
  const counted = countColleges(await answer.json());
  if (isRefused(counted)) throw new Error(`Not a certificate at ${address}`);
  return counted;
};
