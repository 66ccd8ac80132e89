import { connect, type Socket } from 'node:net';

/** One for all: whoever is told of bytes keeps a copy, or nothing. */
const shared = Buffer.alloc(65_536);

/**
 * A connection whose bytes are read into one buffer. Node otherwise takes 64 kB for each read: 64 MB for an event told to
 * a thousand screens, whose collection would be counted as the product's wait.
 */
export const connectRead = (port: number, host: string, onBytes: (bytes: Buffer) => void): Socket =>
  connect({
    port,
    host,
    onread: {
      buffer: shared,
      callback: (count) => {
        onBytes(shared.subarray(0, count));
        return true;
      },
    },
  });
