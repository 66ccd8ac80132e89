import { createHash } from 'node:crypto';
import { canonical } from '../../shared/dist/kernel/index.js';
import { lineAt } from './ledger.js';

const MEGABYTE = 1_048_576;

/** One SHA-256 of so many bytes, in ms: a processor that hashes by itself makes it many times cheaper, and little else. */
export const hashOnce = (size: number): number => {
  const bytes = Buffer.alloc(MEGABYTE, 'register');
  const started = performance.now();
  const floor = createHash('sha256');
  for (let left = size; left > 0; left -= bytes.length)
    floor.update(bytes.subarray(0, Math.min(left, bytes.length)));
  floor.digest();
  return performance.now() - started;
};

/** A SHA-256 of each of so many lines, in ms: what a check cannot do without, on any processor. */
export const hashEach = (lines: number): number => {
  const line = Buffer.from(canonical(lineAt(1)));
  const started = performance.now();
  for (let hashed = 0; hashed < lines; hashed += 1) createHash('sha256').update(line).digest();
  return performance.now() - started;
};
