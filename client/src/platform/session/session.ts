import { createContext, use } from 'react';

export type Person = { readonly id: string; readonly name: string };

export type Membership = {
  readonly id: string;
  readonly role: 'agent' | 'delegate' | 'employee' | 'resident' | 'guardian';
  readonly zone: Omit<ZoneCard, 'timeZone'>;
  readonly firm: { readonly id: string; readonly name: string } | null;
  readonly college: { readonly id: string; readonly key: string } | null;
};

/** What every page of a zone shows of it. */
export type ZoneCard = {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly accent: string;
  readonly timeZone: string;
};

/** Who is reading. `unknown` until the server answered, or when it cannot be reached. */
export type Session =
  | { readonly state: 'unknown' }
  | { readonly state: 'visitor' }
  | { readonly state: 'signed-in'; readonly person: Person; readonly memberships: readonly Membership[] };

export const SessionContext = createContext<Session>({ state: 'unknown' });
export const ZoneContext = createContext<ZoneCard | undefined>(undefined);

export const useSession = (): Session => use(SessionContext);

/** What the reader is in the zone of this page: one membership per role and firm; empty for a visitor. */
export const useMemberships = (): readonly Membership[] => {
  const session = use(SessionContext);
  const zone = use(ZoneContext);
  return session.state === 'signed-in' ? session.memberships.filter((one) => one.zone.id === zone?.id) : [];
};

/** The zone of this page. @throws outside of a zone's frame: the route is then in the wrong list */
export const useZone = (): ZoneCard => {
  const zone = use(ZoneContext);
  if (!zone) throw new Error('Only for routes under /z/:zone');
  return zone;
};
