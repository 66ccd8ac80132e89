import { fstatSync, openSync, readSync } from 'node:fs';

/** Bytes that can be read anywhere. What `read` answers is only valid until the next call, and may be overwritten. */
export type Source = {
  readonly size: number;
  readonly read: (from: number, length: number) => Uint8Array;
  /** Where threads find the same bytes; null when nothing but this holds them. */
  readonly descriptor: number | null;
};

export const bytesSource = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: (from, length) => bytes.slice(from, from + length),
  descriptor: null,
});

export const fileSource = (path: string): Source => openedSource(openSync(path, 'r'));

export const openedSource = (descriptor: number): Source => {
  let kept = Buffer.alloc(0);
  return {
    size: fstatSync(descriptor).size,
    read: (from, length) => {
      if (kept.length < length) kept = Buffer.allocUnsafeSlow(length);
      let filled = 0;
      for (let got = 1; filled < length && got > 0; filled += got)
        got = readSync(descriptor, kept, filled, length - filled, from + filled);
      return kept.subarray(0, filled);
    },
    descriptor,
  };
};
