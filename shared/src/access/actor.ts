import type { FirmId, PersonId, ZoneId } from '../kernel/index.js';

export const roles = ['agent', 'delegate', 'employee', 'resident', 'guardian'] as const;
/** What a person is in a zone: agent of the authority, firm's delegate, employee, resident, or guardian. */
export type Role = (typeof roles)[number];

/** One tie between a person and a zone. `collegeKey` is the college of the mandate in force, if any. */
export type Membership = {
  readonly zoneId: ZoneId;
  readonly role: Role;
  readonly firmId: FirmId | null;
  readonly collegeKey: string | null;
};

/** Who acts. A visitor has no account; the system acts for the clock, the tally and reactions. */
export type Actor =
  | { readonly kind: 'visitor' }
  | {
      readonly kind: 'person';
      readonly personId: PersonId;
      readonly sessionId: string;
      readonly memberships: readonly Membership[];
    }
  | { readonly kind: 'system'; readonly name: string }
  | { readonly kind: 'operator' };

export const visitor: Actor = { kind: 'visitor' };
export const system = (name: string): Actor => ({ kind: 'system', name });
export const operator: Actor = { kind: 'operator' };

export const personOf = (actor: Actor): PersonId | null => (actor.kind === 'person' ? actor.personId : null);

/** How the register names the actor: an identifier, never a name (erasure must stay possible). */
export const nameOf = (actor: Actor): string =>
  actor.kind === 'person'
    ? `person:${actor.personId}`
    : actor.kind === 'system'
      ? `system:${actor.name}`
      : actor.kind;

export const membershipsIn = (actor: Actor, zoneId: ZoneId): readonly Membership[] =>
  actor.kind === 'person' ? actor.memberships.filter((membership) => membership.zoneId === zoneId) : [];

export const isMember = (actor: Actor, zoneId: ZoneId): boolean => membershipsIn(actor, zoneId).length > 0;

export const isAgent = (actor: Actor, zoneId: ZoneId): boolean =>
  membershipsIn(actor, zoneId).some(({ role }) => role === 'agent');

/** The firms one may act for in a zone: as delegate or employee. */
export const firmsOf = (actor: Actor, zoneId: ZoneId): readonly FirmId[] =>
  membershipsIn(actor, zoneId).flatMap(({ firmId }) => firmId ?? []);

export const isDelegateOf = (actor: Actor, zoneId: ZoneId, firmId: FirmId): boolean =>
  membershipsIn(actor, zoneId).some(({ role, firmId: own }) => role === 'delegate' && own === firmId);
