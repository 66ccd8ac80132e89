import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonical } from '@communaux/shared/kernel';
import { hex, lineHash, seal, type Seal } from '@communaux/shared/register';
import { checkRegister, writeBatch, writeHeader } from '@communaux/shared/register/file';
import { sha256 } from '../sha256.js';
import { checkRegisterFile } from './check-file.js';
import { cutsOf } from './cut.js';
import { nodeReading } from './node-reading.js';
import { bytesSource, fileSource } from './source.js';

const zone = '00000000-0000-7000-8000-000000000001';
const aLine = (seq: number) => ({
  zone,
  id: `line-${seq}`,
  seq,
  at: 1_000 + seq,
  act: 'test.told',
  actor: 'system:test',
  facts: { word: 'é'.repeat(seq % 50) },
  open: true,
});

/** Enough batches, from one line to some hundreds, to be cut in several stretches. */
const written = (): string => {
  const seals: Seal[] = [];
  const batches = Array.from({ length: 600 }, (_, nth) => {
    const first = (seals.at(-1)?.lastSeq ?? 0) + 1;
    const lines = Array.from({ length: 1 + ((nth * 37) % 150) }, (__, at) => aLine(first + at));
    const sealed = seal(
      sha256,
      seals.at(-1) ?? null,
      lines.map((line) => lineHash(sha256, line)),
    );
    seals.push(sealed);
    return writeBatch(sealed, lines.map(canonical), (body) => Buffer.byteLength(body));
  });
  const last = seals.at(-1);
  const told = { zone, name: 'Les Saulaies', content: 'lines', made: '2026-11-21T09:00:00.000Z' } as const;
  const counts = {
    lines: last?.lastSeq ?? 0,
    batches: seals.length,
    head: hex(last?.hash ?? new Uint8Array()),
  };
  return `${writeHeader(sha256, { ...told, ...counts })}\n${batches.join('')}`;
};

const noThread = () => {
  throw new Error('too small for threads');
};
const text = written();
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a register of several stretches', () => {
  it('is cut at its batches, from the first to the last byte', () => {
    const bytes = Buffer.from(text);
    const start = text.indexOf('\n') + 1;
    const cuts = [...cutsOf(bytesSource(bytes), start)];
    expect(cuts.length).toBeGreaterThan(1);
    expect(cuts.map(({ from }) => from)).toEqual([start, ...cuts.slice(0, -1).map(({ to }) => to)]);
    expect(cuts.at(-1)?.to).toBe(bytes.length);
    for (const { from, number } of cuts)
      expect(bytes.toString('latin1', from, from + 400)).toContain(`"number":${number},`);
  });

  it('is found whole, as its definition finds it', async () => {
    const path = join(folder, 'whole.jsonl');
    writeFileSync(path, text);
    const found = await checkRegisterFile(fileSource(path), '', noThread);
    expect(found).toEqual(checkRegister(nodeReading, Buffer.from(text)));
    expect(found.faults).toEqual([]);
  });

  it('is refused with the batch and the line that were changed, wherever they are', async () => {
    for (const seq of [1, 20_000, 44_000]) {
      const changed = text.replace(`"seq":${seq},`, `"seq":${seq + 1},`);
      const { faults } = await checkRegisterFile(bytesSource(Buffer.from(changed)), '', noThread);
      expect(faults[0]).toMatchObject({ code: 'line-changed', facts: { seq } });
    }
  });

  it('is refused when a batch is taken out between two stretches', async () => {
    const bytes = Buffer.from(text);
    const [first, second] = cutsOf(bytesSource(bytes), text.indexOf('\n') + 1);
    if (!first || !second) throw new Error('two stretches');
    const lost = Buffer.concat([bytes.subarray(0, first.to), bytes.subarray(second.to)]);
    const { faults } = await checkRegisterFile(bytesSource(lost), '', noThread);
    expect(faults.map(({ code }) => code)).toEqual(['order-broken', 'chain-broken']);
  });
});
