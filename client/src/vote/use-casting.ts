import { useState } from 'react';
import { CastBallotDocument, type PollSheetFragment } from '../generated/vote.documents.js';
import { useAct } from '../platform/graphql/use-act.js';
import { useZone } from '../platform/session/session.js';
import { ballotsFor, type Exceptions, type Mandate } from './mandates/mandates.js';

/** What the server gives back for one ballot. */
export type Receipt = {
  readonly choice: string;
  readonly number: number;
  readonly castAt: string;
  readonly frozenHash: string;
};

export type Filled = {
  readonly ballot: string;
  readonly mandates: readonly Mandate[];
  readonly exceptions: Exceptions;
};

/**
 * Casts one's own ballot, then one for each mandate, in one gesture. It stops at the first that is refused and says for
 * whom; trying again casts nothing twice, since each ballot keeps the key of its first sending.
 */
export const useCasting = (poll: PollSheetFragment, own: boolean) => {
  const { slug } = useZone();
  const casting = useAct(CastBallotDocument, (data) => data.castBallot);
  const [stuck, setStuck] = useState<string | null>(null);
  const [keys] = useState(() => new Map<string, string>());

  const cast = async ({ ballot, mandates, exceptions }: Filled): Promise<Receipt | undefined> => {
    const nameOf = (id: string) => mandates.find((one) => one.id === id)?.name ?? null;
    const all = [...(own ? [{ id: null, ballot }] : []), ...ballotsFor(mandates, ballot, exceptions)];
    let receipt: Receipt | undefined;
    for (const { id, ballot: choice } of all) {
      const requestKey = keyOf(keys, `${id ?? ''} ${choice}`);
      const given = await casting.act({ zone: slug, poll: poll.id, choice, onBehalfOf: id, requestKey });
      setStuck(given || id === null ? null : nameOf(id));
      if (!given) return undefined;
      receipt ??= given;
    }
    keys.clear();
    return receipt;
  };
  return { ...casting, cast, stuck };
};

/** A name for one sending, the same when it is sent again. None where the page is not served over https. */
const keyOf = (keys: Map<string, string>, what: string): string | null => {
  const key = keys.get(what) ?? globalThis.crypto?.randomUUID?.();
  if (key === undefined) return null;
  keys.set(what, key);
  return key;
};
