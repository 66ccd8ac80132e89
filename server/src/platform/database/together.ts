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
    stream.uncork();
  }
};

/** Sends a statement with whatever the caller sends before it next waits for the outside. */
export const withNext = <Answer>(client: ClientBase, send: () => Promise<Answer>): Promise<Answer> => {
  const stream = wireOf(client);
  stream.cork();
  process.nextTick(() => stream.uncork());
  return send();
};

const wireOf = (client: ClientBase): Writable =>
  (client as unknown as { connection: { stream: Writable } }).connection.stream;
