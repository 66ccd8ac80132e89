import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serverRoot } from '../server-root.js';

/** The contract: every `*.graphql` beside the feature it belongs to, as one document. */
export const typeDefs = (): string => {
  const source = join(serverRoot(), 'src');
  return readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => readFileSync(join(source, file), 'utf8'))
    .join('\n');
};
