import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverRoot } from '../server-root.js';

/**
 * The operations of our own client, by SHA-256 of their text, written by `npm run generate`. They are known to be
 * bounded, so they skip the limits; the client sends the hash instead of the text.
 */
export class RegisteredOperations {
  private readonly byId: ReadonlyMap<string, string>;
  private readonly texts: ReadonlySet<string>;

  constructor(file = join(serverRoot(), 'src', 'generated', 'operations.json')) {
    const all = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
    this.byId = new Map(Object.entries(all));
    this.texts = new Set(this.byId.values());
  }

  text(id: string): string | undefined {
    return this.byId.get(id);
  }

  has(text: string): boolean {
    return this.texts.has(text);
  }
}

/**
 * Names a registered operation the way Apollo knows persisted ones: it then takes our key for the hash of the text, and
 * hashes none of our own operations anew at every request.
 */
export const nameOperation = (registered: RegisteredOperations, body: unknown): void => {
  if (typeof body !== 'object' || body === null || !('documentId' in body)) return;
  const { documentId } = body;
  if (typeof documentId !== 'string' || registered.text(documentId) === undefined) return;
  Object.assign(body, {
    query: undefined,
    extensions: { persistedQuery: { version: 1, sha256Hash: documentId } },
  });
};

/** Where Apollo looks persisted operations up, by their key after a prefix. What others send is never kept. */
export const persistedOperations = (registered: RegisteredOperations) => ({
  get: async (key: string) => registered.text(key.replace(/^apq:/, '')),
  set: async () => undefined,
  delete: async () => undefined,
});
