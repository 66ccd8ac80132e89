import type { Reason } from '@communaux/shared/kernel';
import { hex } from '@communaux/shared/register';
import { checkLineProof, readLineProof, type LineProof } from '@communaux/shared/register/file';
import { withLateHashes } from '../../platform/late-hashes.js';

export type CheckedLine = { readonly proof: LineProof; readonly faults: readonly Reason[] };

/** Follows the proof of a line in this browser. Null for a text that is no proof. @throws where WebCrypto is missing */
export const checkLineHere = async (file: string): Promise<CheckedLine | null> => {
  const proof = readLineProof(file);
  if (proof === null) return null;
  const faults = await withLateHashes({ keyOf: hex, digest: sha256, unknown: new Uint8Array(32) }, (hash) =>
    checkLineProof(hash, proof),
  );
  return { proof, faults };
};

const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
