import { useState } from 'react';
import {
  CastBallotDocument,
  CastForAllDocument,
  type PollSheetFragment,
} from '../generated/vote.documents.js';
import { useAct } from '../platform/act/use-act.js';
import { useZone } from '../platform/session/session.js';
import type { Exceptions, Mandate } from './mandates/mandates.js';

/** What the server gives back for one ballot. */
export type Receipt = {
  /** Whose ballot it is, when the reader carries their voice. */
  readonly onBehalfOf: string | null;
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
 * Casts one's own ballot and those of one's mandates in one gesture: all are kept, or none, and who stood in the way is
 * named; whoever came meanwhile and voted themselves has no receipt here. Trying again casts nothing twice, since what is sent keeps the key of its first sending.
 */
export const useCasting = (poll: PollSheetFragment, own: boolean) => {
  const { slug } = useZone();
  const alone = useAct(CastBallotDocument, (data) => data.castBallot);
  const carrying = useAct(CastForAllDocument, (data) => data.castForAll);
  const [keys] = useState(() => new Map<string, string>());

  const cast = async ({ ballot, mandates, exceptions }: Filled): Promise<readonly Receipt[] | undefined> => {
    const apart = mandates.flatMap(({ id }) => {
      const choice = exceptions.get(id);
      return choice === undefined ? [] : [{ onBehalfOf: id, choice }];
    });
    const requestKey = keyOf(keys, JSON.stringify([ballot, apart]));
    const ask = { poll: poll.id, choice: ballot, requestKey };
    const receipts =
      own && mandates.length === 0
        ? only(await alone.act({ zone: slug, ...ask }))
        : (await carrying.act({ zone: slug, input: { ...ask, own, exceptions: apart } }))?.receipts;
    if (receipts) keys.clear();
    return receipts;
  };
  return {
    cast,
    busy: alone.busy || carrying.busy,
    reasons: [...alone.reasons, ...carrying.reasons],
    error: alone.error ?? carrying.error,
    forget: () => [alone, carrying].forEach(({ forget }) => forget()),
  };
};

const only = <Given>(given: Given | undefined): readonly Given[] | undefined =>
  given === undefined ? undefined : [given];

/** A name for one sending, the same when it is sent again. None where the page is not served over https. */
const keyOf = (keys: Map<string, string>, what: string): string | null => {
  const key = keys.get(what) ?? globalThis.crypto?.randomUUID?.();
  if (key === undefined) return null;
  keys.set(what, key);
  return key;
};
