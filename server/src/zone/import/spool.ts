import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** A file received, on this machine's disk until `discard`. */
export type Spooled = { readonly path: string; readonly discard: () => Promise<void> };

class TooLarge extends Error {}

/**
 * Writes an upload to the disk as it comes. A transaction must neither wait for a slow sender nor be unable to start
 * again, and the memory of the server is not where 200 MB belong.
 * @param limit bytes
 * @returns null when more than `limit` bytes come
 */
export const spool = async (upload: Readable, limit: number): Promise<Spooled | null> => {
  const folder = await mkdtemp(join(tmpdir(), 'communaux-import-'));
  const path = join(folder, 'file');
  const discard = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await pipeline(upload, stopAfter(limit), createWriteStream(path, { mode: 0o600 }));
    return { path, discard };
  } catch (error) {
    await discard();
    if (error instanceof TooLarge) return null;
    throw error;
  }
};

const stopAfter = (limit: number): Transform => {
  let received = 0;
  return new Transform({
    transform: (chunk: Buffer, _, pass) => {
      received += chunk.length;
      pass(received > limit ? new TooLarge() : null, chunk);
    },
  });
};
