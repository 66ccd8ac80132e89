import { useEffect, useEffectEvent, useState } from 'react';
import { useQuery, type AnyVariables, type TypedDocumentNode, type UseQueryState } from 'urql';
import { coalesce } from './coalesce.js';
import { useLiveSignal, type Interest } from './use-live-signal.js';

/** At most four refetches a second: faster than that nobody reads. */
const EVERY = 250;

/**
 * A query whose answer moves with the zone: asked once, then again at each signal on its topics. A page in a hidden
 * tab waits until it is looked at.
 */
export const useLiveQuery = <Data, Variables extends AnyVariables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  interests: readonly Interest[],
  { pause = false }: { readonly pause?: boolean } = {},
): UseQueryState<Data, Variables> & { readonly refetch: () => void } => {
  const [state, ask] = useQuery({ query: document, variables, pause } as Parameters<
    typeof useQuery<Data, Variables>
  >[0]);
  const [moves] = useState(() => movesOf());
  const refetch = useEffectEvent(() => {
    if (pause) moves.answered();
    else ask({ requestPolicy: 'network-only' });
  });
  useEffect(() => moves.attach(refetch), [moves]);
  useEffect(() => {
    if (!state.fetching && !state.stale) moves.answered();
  }, [moves, state]);
  useLiveSignal(interests, moves.moved);

  return { ...state, refetch: () => ask({ requestPolicy: 'network-only' }) };
};

/** Gathers signals into few refetches, and holds them while nobody looks. */
const movesOf = () => {
  let act: () => void = () => undefined;
  let missed = false;
  const { call, answered, cancel } = coalesce(() => act(), EVERY);

  const moved = () => {
    missed = globalThis.document.hidden;
    if (!missed) call();
  };
  const lookedAt = () => {
    if (missed) moved();
  };
  const attach = (refetch: () => void) => {
    act = refetch;
    globalThis.document.addEventListener('visibilitychange', lookedAt);
    return () => {
      cancel();
      globalThis.document.removeEventListener('visibilitychange', lookedAt);
    };
  };
  return { moved, answered, attach };
};
