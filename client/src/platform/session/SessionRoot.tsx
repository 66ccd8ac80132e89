import { useMemo, type ReactNode } from 'react';
import { useQuery } from 'urql';
import { failureOf, type Failure } from '../graphql/failure.js';
import { SessionContext, type Session, type ZoneCard } from './session.js';
import { shellQuery } from './shell.query.js';

/** What is known of the zone in the address. */
export type Place =
  | { readonly state: 'none' | 'arriving' | 'unknown-zone' }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void }
  | { readonly state: 'here'; readonly zone: ZoneCard };

/** Finds who reads and where they are, gives the first to the screens below and the second to the frame. */
export const SessionRoot = ({
  slug,
  children,
}: {
  readonly slug: string | undefined;
  readonly children: (place: Place) => ReactNode;
}) => {
  const [{ data, error, stale }, ask] = useQuery({
    query: shellQuery,
    variables: { slug: slug ?? '', inZone: slug !== undefined },
  });
  const me = data?.me;
  const session = useMemo((): Session => {
    if (me === undefined) return { state: 'unknown' };
    return me === null
      ? { state: 'visitor' }
      : { state: 'signed-in', person: { id: me.id, name: me.name }, memberships: me.memberships };
  }, [me]);

  const place = (): Place => {
    if (slug === undefined) return { state: 'none' };
    if (data?.zone) return { state: 'here', zone: data.zone };
    if (error)
      return {
        state: 'failed',
        failure: failureOf(error),
        retry: () => ask({ requestPolicy: 'network-only' }),
      };
    return { state: data && !stale ? 'unknown-zone' : 'arriving' };
  };
  return <SessionContext value={session}>{children(place())}</SessionContext>;
};
