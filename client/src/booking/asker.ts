import { useMemo } from 'react';
import type { Asker } from '@communaux/shared/booking';
import type { FirmId, PersonId } from '@communaux/shared/kernel';
import { useMemberships, useSession, type Membership } from '../platform/session/session.js';

/** In whose name one may book: each firm, and oneself for who belongs to the zone without any. */
export type Side = { readonly firmId: FirmId | null; readonly name: string | null };

export const sidesOf = (memberships: readonly Membership[]): readonly Side[] => {
  const sides = memberships.map(({ firm }) => ({
    firmId: firm && (firm.id as FirmId),
    name: firm?.name ?? null,
  }));
  return [...new Map(sides.map((side) => [side.firmId, side])).values()].toSorted(
    (a, b) => Number(a.firmId !== null) - Number(b.firmId !== null),
  );
};

/** Who asks, as the server will see them: the college is the person's, whichever firm they book for. */
export const askerOf = (
  personId: string,
  memberships: readonly Membership[],
  firmId: FirmId | null,
): Asker => ({
  personId: personId as PersonId,
  firmId,
  collegeKey: memberships.find(({ college }) => college)?.college?.key ?? null,
});

/** The reader's sides; none for somebody who is not a member. */
export const useSides = (): readonly Side[] => {
  const memberships = useMemberships();
  return useMemo(() => sidesOf(memberships), [memberships]);
};

/** Null for a visitor or somebody from elsewhere: the rules then say nothing about them. */
export const useAsker = (firmId: FirmId | null): Asker | null => {
  const session = useSession();
  const memberships = useMemberships();
  if (session.state !== 'signed-in' || memberships.length === 0) return null;
  return askerOf(session.person.id, memberships, firmId);
};
