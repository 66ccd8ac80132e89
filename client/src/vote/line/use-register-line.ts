import { useEffect, useState } from 'react';
import { useClient, type CombinedError } from 'urql';
import type { Reason } from '@communaux/shared/kernel';
import { BallotProofDocument } from '../../generated/vote.documents.js';
import { asReason } from '../../platform/act/use-act.js';
import { useZone } from '../../platform/session/session.js';
import { checkLineHere, type CheckedLine } from './check-line-here.js';

export type RegisterLine =
  | { readonly kind: 'seeking' }
  | { readonly kind: 'failed'; readonly error: CombinedError | undefined }
  | { readonly kind: 'refused'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'no-crypto'; readonly file: string; readonly seq: number }
  | ({ readonly kind: 'checked'; readonly file: string; readonly seq: number } & CheckedLine);

/** The line of the reader's ballot, asked for and checked here. */
export const useRegisterLine = (pollId: string): RegisterLine => {
  const client = useClient();
  const { slug } = useZone();
  const [line, setLine] = useState<RegisterLine>({ kind: 'seeking' });
  useEffect(() => {
    let left = false;
    const seek = async () => {
      const asked = { requestPolicy: 'network-only' } as const;
      const { data, error } = await client.query(BallotProofDocument, { zone: slug, poll: pollId }, asked);
      const found = await read(data?.ballotProof, error);
      if (!left) setLine(found);
    };
    void seek();
    return () => {
      left = true;
    };
  }, [client, slug, pollId]);
  return line;
};

type Answer =
  | { readonly __typename: 'LineProof'; readonly seq: number; readonly file: string }
  | { readonly __typename: 'Refused'; readonly reasons: readonly { code: string; facts: unknown }[] };

const read = async (answer: Answer | undefined, error: CombinedError | undefined): Promise<RegisterLine> => {
  if (!answer) return { kind: 'failed', error };
  if (answer.__typename === 'Refused') return { kind: 'refused', reasons: answer.reasons.map(asReason) };
  const { seq, file } = answer;
  if (globalThis.crypto?.subtle === undefined) return { kind: 'no-crypto', file, seq };
  const checked = await checkLineHere(file);
  return checked ? { kind: 'checked', file, seq, ...checked } : { kind: 'failed', error };
};
