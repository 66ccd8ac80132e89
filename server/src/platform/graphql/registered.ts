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

/** Puts the registered text in the place of its hash, before Apollo reads the body. */
export const expandDocumentId = (registered: RegisteredOperations, body: unknown): void => {
  if (typeof body !== 'object' || body === null || !('documentId' in body)) return;
  const text = typeof body.documentId === 'string' ? registered.text(body.documentId) : undefined;
  if (text !== undefined) Object.assign(body, { query: text });
};
