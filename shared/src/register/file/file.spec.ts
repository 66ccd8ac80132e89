import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { canonical } from '../../kernel/index.js';
import { hex } from '../bytes.js';
import { merkleProof } from '../merkle.js';
import { lineHash } from '../seal.js';
import { aLine, fileBy } from './file.fixture.js';
import {
  beginsRegister,
  checkLineProof,
  checkRegister,
  checkStretch,
  joinStretches,
  plainRoots,
  readLineProof,
  writeLineProof,
  readHeader,
  type Reading,
} from './index.js';

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(createHash('sha256').update(bytes).digest());
const aFile = fileBy(sha256);

const reading: Reading = {
  hash: sha256,
  text: (bytes) => {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      return null;
    }
  },
  ...plainRoots(sha256),
};

const faultsOf = (file: string | Uint8Array): unknown =>
  checkRegister(reading, Uint8Array.from(Buffer.from(file))).faults.map(({ code, facts }) =>
    [code, ...Object.values(facts).map((fact) => JSON.stringify(fact))].join(' '),
  );

/** A small generator of its own: the same thousand changes in every run. */
const dice = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % below;
  };
};

describe.each(['lines', 'leaves'] as const)('a register as a file of %s', (content) => {
  const { text, head } = aFile([3, 1, 5], { content });

  it('is found whole, and says which of the two it is', () => {
    expect(faultsOf(text)).toEqual([]);
    expect(readHeader(reading.hash, head)).toMatchObject({ content, lines: 9, batches: 3 });
    expect(beginsRegister(text)).toBe(true);
  });

  it('is refused after each of a thousand single changes: a byte rewritten, taken out, put in, or moved', () => {
    const bytes = Buffer.from(text);
    const roll = dice(content === 'lines' ? 7 : 8);
    const missed = Array.from({ length: 1_000 }, (_, change) => {
      const at = roll(bytes.length);
      const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
      const other = Buffer.from([(after[0] ?? 0) ^ (1 + roll(255))]);
      const changed = [
        () => Buffer.concat([before, other, after.subarray(1)]),
        () => Buffer.concat([before, after.subarray(1)]),
        () => Buffer.concat([before, Buffer.from([9 + roll(118)]), after]),
        () => Buffer.concat([before, after.subarray(1), after.subarray(0, 1)]),
      ][change % 8 < 5 ? 0 : (change % 8) - 4]?.();
      const found = changed && !changed.equals(bytes) ? faultsOf(changed) : 'same';
      return Array.isArray(found) && found.length === 0 ? at : null;
    }).filter((at) => at !== null);
    expect(missed).toEqual([]);
  });
});

describe('the check of a register says', () => {
  const { head, batches, text } = aFile([3, 1, 5]);
  const [first = '', second = '', third = ''] = batches;

  it('which line was rewritten, where it shows or stands alone; else among which', () => {
    expect(faultsOf(text.replace('"seq":7,', '"seq":8,'))).toEqual(['line-changed 3 7']);
    expect(faultsOf(text.replace('1800000000004', '1800000000009'))).toEqual(['line-changed 2 4']);
    expect(faultsOf(text.replace('"at":1800000000002', '"at":+800000000002'))).toEqual(['line-changed 1 2']);
    expect(faultsOf(text.replace('1800000000002', '1800000000009'))).toEqual(['file-root-differs 1 1 3']);
  });
  it('that a line is of another zone', () => {
    const stranger = aFile([2], { line: (seq) => aLine(seq, seq === 2 ? ZONE_OF_OTHERS : undefined) });
    expect(faultsOf(stranger.text)).toEqual(['line-changed 1 2']);
  });
  it('that batches are missing, twice, or in another order', () => {
    expect(faultsOf(`${head}\n${first}${second}`)).toEqual(['file-not-whole 4 2 9 3']);
    expect(faultsOf(`${head}\n${second}${third}`)).toEqual(['order-broken 2', 'chain-broken 2']);
    expect(faultsOf(`${head}\n${first}${third}${second}`)).toContain('chain-broken 3');
    expect(faultsOf(`${text}${third}`)).toContain('order-broken 3');
    expect(faultsOf(`${text}\n`)).toEqual(['file-seal-unreadable 4']);
  });
  it('that it was cut short', () => {
    expect(faultsOf(text.slice(0, -1))).toEqual(['file-seal-unreadable 3']);
    expect(faultsOf(head)).toEqual(['file-header-changed']);
    expect(faultsOf(aFile([]).text)).toEqual([]);
  });
  it('that a batch was sealed anew with other lines: only the next one betrays it', () => {
    const forged = aFile([3, 1, 5], {
      line: (seq) => ({ ...aLine(seq), at: seq === 4 ? 5 : aLine(seq).at }),
    });
    expect(faultsOf(`${head}\n${first}${forged.batches[1] ?? ''}${third}`)).toEqual(['chain-broken 3']);
  });
  it('which batch has the hash that somebody wrote down', () => {
    const { seals } = aFile([3, 1, 5]);
    const sought = hex(seals[1]?.hash ?? new Uint8Array()).slice(0, 16);
    expect(checkRegister(reading, Buffer.from(text), sought).met).toMatchObject([{ number: 2, lastSeq: 4 }]);
  });
});

describe('a register checked in stretches', () => {
  it('is whole when each follows the one before, and only then', () => {
    const { head, batches } = aFile([3, 1, 5]);
    const header = readHeader(reading.hash, head);
    if (!header) throw new Error('no header');
    const [a, b, c] = batches.map((batch, at) => checkStretch(reading, header, Buffer.from(batch), at + 1));
    if (!a || !b || !c) throw new Error('three stretches');
    expect(joinStretches(header, [a, b, c]).faults).toEqual([]);
    expect(joinStretches(header, [a, c, b]).faults.map(({ code }) => code)).toContain('chain-broken');
    expect(joinStretches(header, [a, b]).faults.map(({ code }) => code)).toEqual(['file-not-whole']);
  });
});

const ZONE_OF_OTHERS = '00000000-0000-7000-8000-000000000002';

describe('the proof of one line', () => {
  const { seals } = aFile([3, 1, 5]);
  const [, , seal] = seals;
  if (!seal) throw new Error('three batches');
  const leaves = [5, 6, 7, 8, 9].map((seq) => lineHash(sha256, aLine(seq)));
  const written = (seq: number): string =>
    writeLineProof({
      zone: aLine(seq).zone,
      seq,
      text: canonical(aLine(seq)),
      path: merkleProof(sha256, leaves, seq - 5),
      seal,
      head: seal,
    });
  const holds = (text: string): boolean => {
    const proof = readLineProof(text);
    return proof !== null && checkLineProof(sha256, proof).length === 0;
  };

  it('leads from each line of a batch to its seal', () => {
    expect([5, 6, 7, 8, 9].map((seq) => holds(written(seq)))).toEqual([true, true, true, true, true]);
  });
  it('is refused once a byte of it is changed, wherever', () => {
    const text = written(7);
    const held = Array.from(text, (sign, at) => {
      const other = sign === '0' ? '1' : '0';
      return holds(text.slice(0, at) + other + text.slice(at + 1)) ? at : null;
    }).filter((at) => at !== null);
    expect(held).toEqual([]);
  });
  it('says that a line was changed, or that its seal does not follow', () => {
    const proof = readLineProof(written(7));
    if (!proof) throw new Error('a proof');
    expect(checkLineProof(sha256, { ...proof, path: proof.path.slice(1) })[0]?.code).toBe('line-changed');
    expect(checkLineProof(sha256, { ...proof, seq: 8 })[0]?.code).toBe('line-changed');
    const { seal: claimed } = proof;
    const forged = { ...proof, seal: { ...claimed, previous: '0'.repeat(64) } };
    expect(checkLineProof(sha256, forged)[0]?.code).toBe('chain-broken');
  });
});
