import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  checkBatch,
  lineHash,
  merkleProof,
  merkleRoot,
  rootFromProof,
  seal,
  type SealedLine,
} from './index.js';

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());

const lines = (count: number): SealedLine[] =>
  Array.from({ length: count }, (_, at) => ({
    zone: 'z',
    id: `line-${at}`,
    seq: at + 1,
    at: 1_000 + at,
    act: 'booking.made',
    actor: 'system:test',
    facts: { word: 'é', at },
    open: true,
  }));

const sealed = (all: readonly SealedLine[]) => {
  const leaves = all.map((line) => lineHash(sha256, line));
  return { all, leaves, batch: seal(sha256, null, leaves) };
};

describe('a sealed batch', () => {
  it('is found whole when nothing was touched', () => {
    const { all, leaves, batch } = sealed(lines(7));
    expect(checkBatch(sha256, null, batch, all, leaves)).toEqual([]);
  });

  it('betrays any single line that was changed, whichever', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.nat(),
        fc.constantFrom('at', 'actor', 'facts'),
        (count, pick, field) => {
          const { all, leaves, batch } = sealed(lines(count));
          const at = pick % count;
          const forged = all.map((line, index) =>
            index === at ? { ...line, [field]: field === 'at' ? 5 : field === 'actor' ? 'x' : {} } : line,
          );
          expect(checkBatch(sha256, null, batch, forged, leaves)).toEqual([
            { code: 'line-changed', batch: 1, seq: at + 1 },
          ]);
        },
      ),
    );
  });

  it('betrays a line that was taken out, and hashes rewritten to hide it', () => {
    const { all, leaves, batch } = sealed(lines(5));
    expect(
      checkBatch(
        sha256,
        null,
        batch,
        all.map((line, at) => (at === 2 ? null : line)),
        leaves,
      ),
    ).toMatchObject([{ code: 'line-missing', seq: 3 }]);
    const rewritten = sealed(lines(4));
    expect(checkBatch(sha256, null, batch, rewritten.all, rewritten.leaves).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['order-broken', 'root-differs', 'chain-broken']),
    );
  });
});

describe('the proof of one line', () => {
  it('leads to the root, for every line of every size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(), (count, pick) => {
        const { leaves } = sealed(lines(count));
        const at = pick % count;
        const leaf = leaves[at] ?? new Uint8Array();
        expect(rootFromProof(sha256, leaf, at, count, merkleProof(sha256, leaves, at))).toEqual(
          merkleRoot(sha256, leaves),
        );
      }),
    );
  });
});
