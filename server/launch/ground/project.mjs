import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The folder of the project, whatever folder the command was typed in. */
export const root = join(import.meta.dirname, '..', '..', '..');
export const at = (...parts) => join(root, ...parts);

const skipped = new Set(['node_modules', 'dist', 'generated-by-tests']);

const filesUnder = (path) => {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !skipped.has(name))
    .flatMap(({ name }) => filesUnder(join(path, name)));
};

/** One hash over the contents of files and folders. Contents, not dates: a fresh checkout must not look stale. */
export const digestOf = (...paths) => {
  const hash = createHash('sha256').update(process.version);
  const files = paths.flatMap((path) => filesUnder(at(path))).toSorted((a, b) => (a < b ? -1 : 1));
  for (const file of files) {
    hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
};

export const readStamp = (path) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : '');
