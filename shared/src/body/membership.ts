import { z } from 'zod';
import { refuse, type Refused } from '../kernel/index.js';
import { idSchema } from './ids.js';
import { isEmpty, meet, periodSchema } from './period.js';

/** What a member may do in a body: vote and speak, speak, or attend. */
export const VOICES = ['deliberative', 'consultative', 'observer'] as const;
export type Voice = (typeof VOICES)[number];

export const membershipSchema = z.strictObject({
  bodyId: idSchema<'body'>(),
  personId: idSchema<'person'>(),
  collegeId: idSchema<'college'>(),
  voice: z.enum(VOICES),
  ...periodSchema.shape,
});

/** A person belongs to one college of a body for a time. */
export type Membership = Readonly<z.infer<typeof membershipSchema>>;

export type MembershipRefusal = 'period-empty' | 'already-in-college';

/**
 * One person, one college per body at any time, so that nobody is counted twice (one member, one vote:
 * loi 47-1775, art. 19 octies). `held`: the memberships of that body.
 */
export const decideMembership = (
  held: readonly Membership[],
  wish: Membership,
): { readonly kind: 'accepted'; readonly membership: Membership } | Refused<MembershipRefusal> => {
  if (isEmpty(wish)) return refuse('period-empty', { from: wish.from, to: wish.to });
  const other = held.find(
    ({ bodyId, personId, ...period }) =>
      bodyId === wish.bodyId && personId === wish.personId && meet(period, wish),
  );
  if (other) return refuse('already-in-college', { collegeId: other.collegeId });
  return { kind: 'accepted', membership: wish };
};
