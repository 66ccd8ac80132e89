import { existsSync, mkdirSync, readFileSync, statSync, accessSync, constants } from 'node:fs';
import { dirname, parse } from 'node:path';

export type OsUser = { readonly uid: number; readonly gid: number };

/** Can any user of this machine enter the folder? */
export const openToAll = (folder: string): boolean => {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at) && (statSync(at).mode & 0o001) === 0) return false;
    if (at === parse(at).root) return true;
  }
};

export const writable = (folder: string): boolean => {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * PostgreSQL refuses to run as root: it then runs as the first of these users that exists (booking.md section 5).
 * @returns undefined when we are not root and no other user is needed
 */
export const userForPostgres = (): OsUser | undefined => {
  if (process.getuid?.() !== 0) return undefined;
  const found = findUser('postgres') ?? findUser('nobody');
  if (found) return found;
  throw new Error(
    'PostgreSQL does not run as root, and this machine has neither a `postgres` nor a `nobody` user to run it as. ' +
      'Start as an ordinary user, or set DATABASE_URL to a server of yours.',
  );
};

const findUser = (name: string): OsUser | undefined => {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => entry.startsWith(`${name}:`));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
};
