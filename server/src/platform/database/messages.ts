import type { Duplex } from 'node:stream';

/** A message begins by its kind, and its length without the kind. */
const HEAD = 5;
const COPY_DATA = 'd'.charCodeAt(0);
const READY = 'Z'.charCodeAt(0);

type OnBytes = (bytes: Buffer) => void;

/**
 * Reads what a connection receives until the query it was just asked is over. Rows of a COPY go to `onData` where they
 * stand, between two places of the bytes that came; all other messages go to who listened before, who then has the
 * connection back. The driver makes three objects and two events for each row: for a million of them, a second.
 */
export const takeMessages = (
  stream: Duplex,
  onData: (bytes: Buffer, start: number, end: number) => void,
): void => {
  const others = stream.listeners('data') as OnBytes[];
  const cut = messageCutter();
  const onBytes: OnBytes = (chunk) =>
    cut(chunk, (bytes, start, end) => {
      if (bytes[start] === COPY_DATA) return onData(bytes, start + HEAD, end);
      if (bytes[start] === READY) {
        for (const other of others) stream.on('data', other);
        stream.off('data', onBytes);
      }
      const message = bytes.subarray(start, end);
      for (const other of others) other(message);
    });
  stream.on('data', onBytes);
  for (const other of others) stream.off('data', other);
};

type OnMessage = (bytes: Buffer, start: number, end: number) => void;

/** Cuts what comes into whole messages; what is left of the last one waits for the rest of it. */
const messageCutter = (): ((chunk: Buffer, onMessage: OnMessage) => void) => {
  let parts: Buffer[] = [];
  let [held, wanted] = [0, HEAD];
  return (chunk, onMessage) => {
    parts.push(chunk);
    held += chunk.length;
    if (held < wanted) return;
    const bytes = parts.length === 1 ? chunk : Buffer.concat(parts);
    let at = 0;
    for (;;) {
      const end = at + lengthOf(bytes, at);
      if (end > bytes.length) break;
      onMessage(bytes, at, end);
      at = end;
    }
    parts = at < bytes.length ? [bytes.subarray(at)] : [];
    held = bytes.length - at;
    wanted = lengthOf(bytes, at);
  };
};

/** Of the message that begins here, as far as its length has come. */
const lengthOf = (bytes: Buffer, at: number): number =>
  at + HEAD > bytes.length ? HEAD : 1 + bytes.readInt32BE(at + 1);
