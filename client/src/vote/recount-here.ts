import { recount } from '@communaux/shared/vote';

/**
 * Counts a certificate again in this browser. Shared counting wants its hash at once while WebCrypto answers later:
 * so we count once to learn which texts are hashed, hash them, and count for good. A hashing function of our own or
 * of one more library would be one more thing to trust; the browser's is not ours to bend.
 * @throws where WebCrypto is missing: pages served without https outside of localhost
 */
export const recountHere = async (certificate: unknown): Promise<ReturnType<typeof recount>> => {
  const texts = new Set<string>();
  recount(certificate, (text) => {
    texts.add(text);
    return '';
  });
  const digests = new Map<string, string>();
  for (const text of texts) digests.set(text, await sha256(text));
  return recount(certificate, (text) => digests.get(text) ?? '');
};

/** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal. */
const sha256 = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
