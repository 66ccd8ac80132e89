/** A hash function over bytes (SHA-256 in the product), given by the caller: this module has no cryptography of its own. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

const LEAF = 0x00;
const NODE = 0x01;

const prefixed = (prefix: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(1 + parts.reduce((total, part) => total + part.length, 0));
  bytes[0] = prefix;
  let at = 1;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};

/** Hash of one entry; leaves and nodes have different prefixes so that neither passes for the other (RFC 6962, 2.1). */
export const leafHash = (hash: Hash, entry: Uint8Array): Uint8Array => hash(prefixed(LEAF, entry));

const nodeHash = (hash: Hash, left: Uint8Array, right: Uint8Array): Uint8Array =>
  hash(prefixed(NODE, left, right));

/** Merkle root of leaf hashes (RFC 6962, 2.1): the left subtree is the largest power of two below the count. */
export const merkleRoot = (hash: Hash, leaves: readonly Uint8Array[]): Uint8Array => {
  const [only] = leaves;
  if (only === undefined) return hash(new Uint8Array());
  if (leaves.length === 1) return only;
  const split = splitOf(leaves.length);
  return nodeHash(hash, merkleRoot(hash, leaves.slice(0, split)), merkleRoot(hash, leaves.slice(split)));
};

/** The hashes that lead from leaf `index` to the root: what an observer needs to check one line without the others. */
export const merkleProof = (
  hash: Hash,
  leaves: readonly Uint8Array[],
  index: number,
): readonly Uint8Array[] => {
  if (leaves.length <= 1) return [];
  const split = splitOf(leaves.length);
  const [left, right] = [leaves.slice(0, split), leaves.slice(split)];
  return index < split
    ? [...merkleProof(hash, left, index), merkleRoot(hash, right)]
    : [...merkleProof(hash, right, index - split), merkleRoot(hash, left)];
};

/** The root that a leaf and its proof lead to, for a tree of `count` leaves. */
export const rootFromProof = (
  hash: Hash,
  leaf: Uint8Array,
  index: number,
  count: number,
  proof: readonly Uint8Array[],
): Uint8Array => {
  const sibling = proof.at(-1);
  if (count <= 1 || sibling === undefined) return leaf;
  const split = splitOf(count);
  const rest = proof.slice(0, -1);
  return index < split
    ? nodeHash(hash, rootFromProof(hash, leaf, index, split, rest), sibling)
    : nodeHash(hash, sibling, rootFromProof(hash, leaf, index - split, count - split, rest));
};

const splitOf = (count: number): number => {
  let split = 1;
  while (split * 2 < count) split *= 2;
  return split;
};
