import { z } from 'zod';
import { canonical, utf8, type Reason } from '../../kernel/index.js';
import { fromHex, hex } from '../bytes.js';
import { leafHash, rootFromProof, type Hash } from '../merkle.js';
import { sealRoot, toldSeal, type Head, type Seal } from '../seal.js';
import { fingerprint } from './header.js';
import { endsAs, tailOf } from './line-tail.js';

export const LINE_FORMAT = 'communaux-line/1';

const count = z.int().min(0);
const proof = z.strictObject({
  format: z.literal(LINE_FORMAT),
  zone: z.string(),
  seq: count,
  /** The line as it was sealed. */
  text: z.string(),
  /** What leads from the line to the root of its batch, the nearest first. */
  path: z.array(fingerprint).max(64),
  seal: z.strictObject({
    number: count,
    firstSeq: count,
    lastSeq: count,
    root: fingerprint,
    previous: fingerprint,
    hash: fingerprint,
  }),
  /** The last seal of the zone when the proof was made. */
  head: z.strictObject({ number: count, lastSeq: count, hash: fingerprint }),
});
/** One line, and what it takes to see that it is sealed, without any other line. */
export type LineProof = Readonly<z.infer<typeof proof>>;

type Proved = Pick<LineProof, 'zone' | 'seq' | 'text'> & {
  readonly path: readonly Uint8Array[];
  readonly seal: Seal;
  readonly head: Head;
};

export const writeLineProof = ({ zone, seq, text, path, seal, head }: Proved): string =>
  canonical({
    format: LINE_FORMAT,
    zone,
    seq,
    text,
    path: path.map(hex),
    seal: toldSeal(seal),
    head: { number: head.number, lastSeq: head.lastSeq, hash: hex(head.hash) },
  });

/** A proof as it was written, to the sign; null for any other text. */
export const readLineProof = (text: string): LineProof | null => {
  try {
    const read = proof.safeParse(JSON.parse(text));
    return read.success && canonical(read.data) === text ? read.data : null;
  } catch {
    return null;
  }
};

/** Whether a text says that it is a proof, good or not. */
export const claimsLineProof = (text: string): boolean => text.includes(`"format":"${LINE_FAMILY}`);
const LINE_FAMILY = 'communaux-line/';

/** Follows a line to the root of its batch, and the root to its seal. What remains to compare is the seal's hash. */
export const checkLineProof = (
  hash: Hash,
  { zone, seq, text, path, seal, head }: LineProof,
): readonly Reason[] => {
  const facts = { batch: seal.number, seq };
  const [size, place] = [seal.lastSeq - seal.firstSeq + 1, seq - seal.firstSeq];
  const line = utf8(text);
  if (place < 0 || place >= size || !endsAs(line, line.length, seq, tailOf(zone)))
    return [{ code: 'line-changed', facts }];
  const root = rootFromProof(hash, leafHash(hash, line), place, size, path.map(fromHex));
  if (hex(root) !== seal.root) return [{ code: 'line-changed', facts }];
  const before = { number: seal.number - 1, lastSeq: seal.firstSeq - 1, hash: fromHex(seal.previous) };
  const sealed = hex(sealRoot(hash, before, root, size).hash) === seal.hash;
  const last = head.number === seal.number;
  const precedes = last
    ? head.hash === seal.hash && head.lastSeq === seal.lastSeq
    : head.number > seal.number && head.lastSeq > seal.lastSeq;
  return sealed && precedes ? [] : [{ code: 'chain-broken', facts }];
};
