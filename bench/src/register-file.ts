import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonical, utf8 } from '../../shared/dist/kernel/index.js';
import { hex, leafHash, seal, type Seal } from '../../shared/dist/register/index.js';
import { writeBatch, writeHeader } from '../../shared/dist/register/file/index.js';
import { assert } from './bench.js';
import { hashEach, hashOnce } from './hashing.js';
import { LEDGER_BATCH, LEDGER_ZONE, lineAt } from './ledger.js';
import { quantile } from './measure.js';

const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
/** The first line is written last, in the room left for it: a name is as long as it takes to fill it. */
const HEADER = 1_024;

/** The register of one national vote as a file, straight from its lines. */
export const writeRegisterFile = (path: string, lines: number): void => {
  const file = openSync(path, 'w');
  let [previous, at]: [Seal | null, number] = [null, HEADER];
  for (let first = 1; first <= lines; first += LEDGER_BATCH) {
    const count = Math.min(LEDGER_BATCH, lines - first + 1);
    const texts = Array.from({ length: count }, (_, place) => canonical(lineAt(first + place)));
    const sealed: Seal = seal(
      sha256,
      previous,
      texts.map((text) => leafHash(sha256, utf8(text))),
    );
    at += writeSync(
      file,
      writeBatch(sealed, texts, (body) => Buffer.byteLength(body)),
      at,
    );
    previous = sealed;
  }
  writeSync(file, headerOf(lines, previous), 0);
  closeSync(file);
};

const headerOf = (lines: number, last: Seal | null): string => {
  const named = (name: string): string =>
    `${writeHeader(sha256, {
      zone: LEDGER_ZONE,
      name,
      content: 'lines',
      lines,
      batches: last?.number ?? 0,
      head: hex(last?.hash ?? new Uint8Array(32)),
      made: '2027-01-15T08:00:00.000Z',
    })}\n`;
  return named('R'.repeat(HEADER - named('').length));
};

const project = join(import.meta.dirname, '..', '..');
const verifier = join(project, 'server/dist/bundle/verify.mjs');

/**
 * The ledger as a file, checked by the program that anybody downloads, from its start to its answer; and one SHA-256 of
 * as many bytes, in turn. The first round is left out: it brings the file into memory.
 */
export const checkFile = async (lines: number, rounds: number) => {
  const folder = mkdtempSync(join(tmpdir(), 'communaux-register-'));
  const path = join(folder, 'register.jsonl');
  try {
    // Makes the program anew if its sources have changed.
    await runNode(join(project, 'server/launch/verify-certificate.mjs'), '--help');
    writeRegisterFile(path, lines);
    await betrayed(path, lines);
    const { size } = statSync(path);
    const all: { readonly ms: number; readonly onceMs: number; readonly eachMs: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const [onceMs, eachMs] = [hashOnce(size), hashEach(lines)];
      const started = performance.now();
      const { code, told } = await runNode(verifier, path);
      all.push({ ms: performance.now() - started, onceMs, eachMs });
      assert(code === 0, `a whole register, not ${told}`);
    }
    const of = (figure: (one: (typeof all)[number]) => number): number =>
      quantile(all.slice(1).map(figure), 0.5);
    return {
      ms: of(({ ms }) => ms),
      toOnce: of(({ ms, onceMs }) => ms / onceMs),
      toEach: of(({ ms, eachMs }) => ms / eachMs),
      size,
      rounds: all,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** A check that is fast because it does not look is worth nothing: one changed digit must be found, and its batch named. */
const betrayed = async (path: string, lines: number): Promise<void> => {
  const file = openSync(path, 'r+');
  const around = Buffer.alloc(4_096);
  const from = Math.floor(statSync(path).size * 0.7);
  readSync(file, around, 0, around.length, from);
  const at = from + around.indexOf('"at":') + 10;
  const put = (sign: number): number => writeSync(file, Buffer.from([sign]), 0, 1, at);
  const sign = around[at - from] ?? 0;
  put(sign ^ 1);
  const { code, told } = await runNode(verifier, path);
  put(sign);
  closeSync(file);
  const batch = Number(/Batch (\d+): one of its lines/.exec(told)?.[1]);
  const expected = (lines * 0.7) / LEDGER_BATCH;
  assert(code === 1 && Math.abs(batch - expected) <= 2, `the batch of the changed line, not ${told}`);
};

const runNode = (program: string, ...words: readonly string[]) =>
  new Promise<{ readonly code: number | null; readonly told: string }>((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...words, '--lang', 'en']);
    let told = '';
    child.stdout.on('data', (text: Buffer) => (told += text.toString()));
    child.stderr.on('data', (text: Buffer) => (told += text.toString()));
    child.on('error', reject).on('close', (code) => resolve({ code, told }));
  });
