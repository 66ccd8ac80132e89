import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The official files lie in server/data; this code runs from server/src and from server/dist/src alike. */
const above = (folder: string): string => {
  const candidate = join(folder, 'data', 'cnig');
  if (existsSync(candidate)) return candidate;
  if (dirname(folder) === folder)
    throw new Error('The official CNIG schemas (server/data/cnig) are missing.');
  return above(dirname(folder));
};

export const CNIG_FOLDER = above(import.meta.dirname);
