import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { Config } from '../platform/config/config.js';
import { openToAll, userForPostgres } from '../platform/database/embedded/reach.js';
import { projectRoot } from '../platform/server-root.js';

export type DataFolder = {
  readonly folder: string;
  /** Why it is not where one would look for it; to be told. */
  readonly notice: string | null;
};

/**
 * Where the embedded database keeps its data. As root, PostgreSQL runs as another user: when that user cannot enter
 * the project's folder (/root is closed to others), a folder that all may enter is taken instead, always the same one
 * for the same project. A folder chosen by the operator is never changed.
 */
export const dataFolder = (config: Pick<Config, 'DATA_FOLDER'>): DataFolder => {
  const folder = resolve(projectRoot(), config.DATA_FOLDER);
  if (process.env['DATA_FOLDER'] || userForPostgres() === undefined || openToAll(folder))
    return { folder, notice: null };
  const mark = createHash('sha256').update(projectRoot()).digest('hex').slice(0, 8);
  const reachable = `/var/tmp/communaux-${mark}`;
  return {
    folder: reachable,
    notice: `As root, PostgreSQL runs as another user, who cannot enter ${projectRoot()}: data is kept in ${reachable}.`,
  };
};
