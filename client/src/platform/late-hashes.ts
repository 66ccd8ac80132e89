/** How what is hashed is told apart, and hashed once there is time to wait. */
export type LateHash<Asked, Digest> = {
  readonly keyOf: (asked: Asked) => string;
  readonly digest: (asked: Asked) => Promise<Digest>;
  /** Stands for a digest that is not known yet. */
  readonly unknown: Digest;
};

/**
 * Shared rules want their hash at once while WebCrypto answers later: so they are followed to learn what is hashed, it
 * is hashed, and they are followed again, until nothing is new (what is hashed may depend on other hashes). A hashing
 * function of our own or of one more library would be one more thing to trust; the browser's is not ours to bend.
 */
export const withLateHashes = async <Asked, Digest, Found>(
  { keyOf, digest, unknown }: LateHash<Asked, Digest>,
  follow: (hash: (asked: Asked) => Digest) => Found,
): Promise<Found> => {
  const digests = new Map<string, Digest>();
  for (;;) {
    const missing = new Map<string, Asked>();
    const found = follow((asked) => {
      const key = keyOf(asked);
      const known = digests.get(key);
      if (known === undefined) missing.set(key, asked);
      return known ?? unknown;
    });
    if (missing.size === 0) return found;
    for (const [key, asked] of missing) digests.set(key, await digest(asked));
  }
};
