import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, '..', '..', 'server', 'src', 'generated', 'operations.json');
const registered = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;

/** The body that our own client would send for this operation. @throws when the client has no such operation */
export const bodyOf = (name: string, variables: unknown): string => {
  const documentId = Object.keys(registered).find((key) => key.startsWith(`${name}:`));
  if (!documentId) throw new Error(`The client has no operation ${name}`);
  return JSON.stringify({ operationName: name, documentId, variables });
};
