import { recountText, type Sha256 } from '@communaux/shared/vote';

/** Counts a certificate again in this browser, from its very bytes. @throws where WebCrypto is missing: pages without https, localhost aside */
export const recountHere = (certificate: string): Promise<ReturnType<typeof recountText>> =>
  withHashes((sha256) => recountText(certificate, sha256));

/**
 * Shared counting wants its hash at once while WebCrypto answers later: so we count to learn which texts are hashed,
 * hash them, and count again, until no text is new (a draw may change who ties next, and so what is hashed). A hashing
 * function of our own or of one more library would be one more thing to trust; the browser's is not ours to bend.
 */
export const withHashes = async <Found>(count: (sha256: Sha256) => Found): Promise<Found> => {
  const digests = new Map<string, string>();
  for (;;) {
    const unknown = new Set<string>();
    const found = count((text) => {
      const known = digests.get(text);
      if (known === undefined) unknown.add(text);
      return known ?? '';
    });
    if (unknown.size === 0) return found;
    for (const text of unknown) digests.set(text, await sha256(text));
  }
};

/** SHA-256 of the UTF-8 bytes, in lower-case hexadecimal. */
const sha256 = async (text: string): Promise<string> => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
