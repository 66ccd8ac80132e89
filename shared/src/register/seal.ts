import { canonical, utf8, type Facts } from '../kernel/index.js';
import { hex } from './bytes.js';
import { leafHash, merkleRoot, type Hash } from './merkle.js';

/** A register line as it is sealed: the same text on every machine. `at` is milliseconds since 1970. */
export type SealedLine = {
  readonly zone: string;
  readonly id: string;
  readonly seq: number;
  readonly at: number;
  readonly act: string;
  readonly actor: string;
  readonly facts: Facts;
  readonly open: boolean;
};

/** One link of the chain: a batch of lines, its root, and the hash that the next batch will name. */
export type Seal = {
  readonly number: number;
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly root: Uint8Array;
  readonly previous: Uint8Array;
  readonly hash: Uint8Array;
};

/** Bytes of a hash of the register. */
export const HASH_SIZE = 32;
export const GENESIS = new Uint8Array(HASH_SIZE);

export const lineHash = (hash: Hash, line: SealedLine): Uint8Array => leafHash(hash, utf8(canonical(line)));

export type Head = Pick<Seal, 'number' | 'lastSeq' | 'hash'>;

/** Seals leaves that follow `previous`. The hash binds order (numbers), content (root) and history (previous). */
export const seal = (hash: Hash, previous: Head | null, leaves: readonly Uint8Array[]): Seal =>
  sealRoot(hash, previous, merkleRoot(hash, leaves), leaves.length);

/** The same, from the root of `count` leaves. */
export const sealRoot = (hash: Hash, previous: Head | null, root: Uint8Array, count: number): Seal => {
  const link = {
    number: (previous?.number ?? 0) + 1,
    firstSeq: (previous?.lastSeq ?? 0) + 1,
    lastSeq: (previous?.lastSeq ?? 0) + count,
    root,
    previous: previous?.hash ?? GENESIS,
  };
  const text = canonical({ ...link, root: hex(link.root), previous: hex(link.previous) });
  return { ...link, hash: hash(utf8(text)) };
};

/** A seal as JSON carries it, hashes in hexadecimal. */
export const toldSeal = (seal: Seal) => ({
  ...seal,
  root: hex(seal.root),
  previous: hex(seal.previous),
  hash: hex(seal.hash),
});
