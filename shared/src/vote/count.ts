import { z } from 'zod';
import { idSchema } from '../body/index.js';

export const CHOICES = ['yes', 'no', 'blank'] as const;
export type Choice = (typeof CHOICES)[number];
export const choiceSchema = z.enum(CHOICES);

export const ballotSchema = z.strictObject({
  personId: idSchema<'person'>(),
  collegeId: idSchema<'college'>(),
  choice: choiceSchema,
});

/** An open ballot of the public mode. A member has one; voting again replaces it until the poll closes. */
export type Ballot = Readonly<z.infer<typeof ballotSchema>>;

const heads = z.int().min(0).max(1_000_000_000);

export const electoralCollegeSchema = z.strictObject({
  id: idSchema<'college'>(),
  key: z.string().min(1).max(40),
  name: z.string().min(1).max(80),
  registered: heads,
});

/** A college as frozen in a poll: `registered` is its number of lines on the roll. */
export type ElectoralCollege = Readonly<z.infer<typeof electoralCollegeSchema>>;

export const collegeCountSchema = z.strictObject({
  collegeId: idSchema<'college'>(),
  yes: heads,
  no: heads,
  blank: heads,
});
export type CollegeCount = Readonly<z.infer<typeof collegeCountSchema>>;

export const presentIn = ({ yes, no, blank }: Omit<CollegeCount, 'collegeId'>): number => yes + no + blank;

/** Counts ballots by college, in the order of the colleges; a college without ballot counts zero. */
export const countBallots = (
  colleges: readonly Pick<ElectoralCollege, 'id'>[],
  ballots: readonly Pick<Ballot, 'collegeId' | 'choice'>[],
): readonly CollegeCount[] => {
  const counts = new Map(colleges.map(({ id }) => [id, { collegeId: id, yes: 0, no: 0, blank: 0 }]));
  for (const { collegeId, choice } of ballots) {
    const count = counts.get(collegeId);
    if (!count) throw new RangeError(`A ballot is in no college of this poll: ${collegeId}`);
    count[choice] += 1;
  }
  return [...counts.values()];
};
