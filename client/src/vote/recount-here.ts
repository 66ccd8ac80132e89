import { recountText, type Sha256 } from '@communaux/shared/vote';
import { withLateHashes } from '../platform/late-hashes.js';

/** Counts a certificate again in this browser, from its very bytes. @throws where WebCrypto is missing: pages without https, localhost aside */
export const recountHere = (certificate: string): Promise<ReturnType<typeof recountText>> =>
  withHashes((sha256) => recountText(certificate, sha256));

/** A draw may change who ties next, and so what is hashed: the count is done again until nothing is new. */
export const withHashes = <Found>(count: (sha256: Sha256) => Found): Promise<Found> =>
  withLateHashes({ keyOf: (text: string) => text, digest: sha256, unknown: '' }, count);

/** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal. */
const sha256 = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
