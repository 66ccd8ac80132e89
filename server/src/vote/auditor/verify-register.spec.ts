import { describe, expect, it } from '@jest/globals';
import { hex, lineHash, merkleProof, seal } from '@communaux/shared/register';
import { canonical } from '@communaux/shared/kernel';
import { writeBatch, writeHeader, writeLineProof } from '@communaux/shared/register/file';
import { bytesSource, sha256 } from '../../register/file/index.js';
import { verifyCommand } from './verify.js';

const zone = '00000000-0000-7000-8000-000000000001';
const lines = [1, 2, 3].map((seq) => ({
  zone,
  id: `line-${seq}`,
  seq,
  at: 1_000 + seq,
  act: 'ballot.cast',
  actor: 'person:lea',
  facts: {},
  open: false,
}));
const sealed = seal(
  sha256,
  null,
  lines.map((line) => lineHash(sha256, line)),
);
const head = hex(sealed.hash);
const told = { zone, name: 'Les Saulaies', content: 'lines', made: '2026-11-21T09:00:00.000Z' } as const;
const text = `${writeHeader(sha256, { ...told, lines: 3, batches: 1, head })}\n${writeBatch(sealed, lines.map(canonical), (body) => Buffer.byteLength(body))}`;

const run = (file: string, ...words: string[]) =>
  verifyCommand(['register.jsonl', ...words], 'en', {
    open: () => bytesSource(Buffer.from(file)),
    openThread: () => {
      throw new Error('three lines need no thread');
    },
  });

describe('the verifier, of a register', () => {
  it('confirms it, and gives the hash of its last seal to compare', async () => {
    const { out, code } = await run(text);
    expect(out).toContain('the register “Les Saulaies” is whole, with 3 lines, up to batch 1');
    expect(out).toContain(head);
    expect(code).toBe(0);
  });
  it('finds the seal whose first digits were written down, in groups as the zone shows them', async () => {
    const noted = head.slice(0, 16).replaceAll(/(.{4})(?=.)/g, '$1 ');
    expect((await run(text, '--digest', noted)).out).toContain('that of batch 1, which goes up to line 3');
    expect(await run(text, '--digest', 'f'.repeat(16))).toMatchObject({ code: 1, out: '' });
    expect((await run(text, '--digest', head.slice(0, 8))).err).toMatch(/too short: give its first 16/);
  });
  it('refuses it once changed, names batch and line, and ends by 1', async () => {
    expect(await run(text.replace('"seq":2', '"seq":4'))).toEqual({
      out: '',
      err: 'Refused. Batch 1: line 2 is no longer the one that was sealed.\n',
      code: 1,
    });
    expect((await run(text.replace('Saulaies', 'Saulaires'))).err).toMatch(/^Refused\. The first line/);
  });
});

describe('the verifier, of one line', () => {
  const leaves = lines.map((line) => lineHash(sha256, line));
  const second = lines[1];
  if (!second) throw new Error('three lines');
  const path = merkleProof(sha256, leaves, 1);
  const line = canonical(second);
  const proof = writeLineProof({ zone, seq: 2, text: line, path, seal: sealed, head: sealed });

  it('confirms it, says what it says, and which seal to look for', async () => {
    const { out, code } = await run(proof);
    expect(out).toContain('line 2 is sealed in batch 1. It says: {"act":"ballot.cast"');
    expect(out).toContain(head);
    expect(code).toBe(0);
    expect((await run(proof, '--digest', head)).code).toBe(0);
    expect((await run(proof, '--digest', 'f'.repeat(16))).code).toBe(1);
  });
  it('refuses it once changed', async () => {
    expect((await run(proof.replace('person:lea', 'person:leo'))).err).toBe(
      'Refused. Batch 1: line 2 is no longer the one that was sealed.\n',
    );
    expect((await run(`${proof}\n`)).err).toMatch(/^Refused\. The proof is not the one/);
  });
});
