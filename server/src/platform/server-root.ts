import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The `server` folder of the project, whether we run from source or from `dist`. */
export const serverRoot = (): string => {
  for (let at = import.meta.dirname; at !== dirname(at); at = dirname(at)) {
    if (existsSync(join(at, 'package.json'))) return at;
  }
  throw new Error('The server folder has lost its package.json');
};

export const projectRoot = (): string => dirname(serverRoot());
