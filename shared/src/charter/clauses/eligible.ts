import { z } from 'zod';
import { clauseOf } from './envelope.js';
import { collegeKeySchema } from './scope.js';
import type { Tongue } from './wording.js';

/** Who may book at all: members of the named colleges. */
export const eligibleClause = clauseOf(
  'eligible',
  z.strictObject({ colleges: z.array(collegeKeySchema).min(1).max(20) }),
);
export type EligibleClause = z.infer<typeof eligibleClause>;

export const sayEligible = ({ params }: EligibleClause, { say, college }: Tongue): string =>
  say('charter.clause.eligible', { colleges: params.colleges.map(college).join(', ') });
