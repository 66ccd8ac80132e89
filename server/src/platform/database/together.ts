import type { Writable } from 'node:stream';
import type { ClientBase } from 'pg';

/**
 * Sends several statements as one message and waits for all of them: on a busy server a message costs more than the
 * statement it carries. Needs a connection with `pipeline` (data-source.ts); statements keep their order, and once one
 * has failed PostgreSQL refuses those that follow.
 */
export const together = (
  client: ClientBase,
  send: () => readonly Promise<unknown>[],
): Promise<readonly unknown[]> => {
  const stream = wireOf(client);
  stream.cork();
  try {
    return Promise.all(send());
  } finally {
    letGo(stream);
    stream.uncork();
  }
};

/** Sends a statement with whatever the caller sends before it next waits for the outside. */
export const withNext = <Answer>(client: ClientBase, send: () => Promise<Answer>): Promise<Answer> => {
  const stream = wireOf(client);
  stream.cork();
  process.nextTick(() => {
    letGo(stream);
    stream.uncork();
  });
  return send();
};

/** Past this, a statement that nobody waits for leaves by itself. */
const LONGEST_HOLD_MS = 2;
const held = new WeakMap<Writable, NodeJS.Timeout>();

/** Sends a statement whose answer nobody waits for with the next message of this connection, or soon after. */
export const withLater = (client: ClientBase, send: () => Promise<unknown>): void => {
  const stream = wireOf(client);
  letGo(stream);
  stream.cork();
  held.set(
    stream,
    setTimeout(() => letGo(stream), LONGEST_HOLD_MS),
  );
  // A connection that breaks meanwhile is the pool's to notice: what was read had been read.
  send().catch(() => undefined);
};

const letGo = (stream: Writable): void => {
  const timer = held.get(stream);
  if (!timer) return;
  clearTimeout(timer);
  held.delete(stream);
  stream.uncork();
};

const wireOf = (client: ClientBase): Writable =>
  (client as unknown as { connection: { stream: Writable } }).connection.stream;
