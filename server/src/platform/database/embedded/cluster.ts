import { spawn, type ChildProcess } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { binariesWithinReach } from './binaries.js';
import { leftRunning, stopPid } from './left-running.js';
import { openToAll, userForPostgres, writable, type OsUser } from './reach.js';

export type Cluster = { readonly url: string; readonly pid: number; readonly stop: () => Promise<void> };
type Options = {
  readonly folder: string;
  readonly port?: number;
  readonly settings?: Readonly<Record<string, string>>;
};

/**
 * A private PostgreSQL on loopback, its data kept in `folder` between runs. Ready in about a second.
 * @throws Error with one sentence and the remedy when the folder or the user cannot carry it
 */
export const startCluster = async ({ folder, port, settings = {} }: Options): Promise<Cluster> => {
  const user = userForPostgres();
  const binaries = await binariesWithinReach(user !== undefined);
  const data = prepareFolder(folder, user);
  const password = await initialise(binaries, data, user);
  const left = await leftRunning(data);
  if (left) return { url: urlOf(password, left.port), pid: left.pid, stop: () => stopPid(left.pid) };
  const at = port ?? (await freePort());
  const running = await launch(binaries, data, at, settings, user);
  // Whatever ends this process, the database is asked to end too.
  process.once('exit', () => running.kill('SIGINT'));
  return { url: urlOf(password, at), pid: running.pid ?? 0, stop: () => stop(running) };
};

const urlOf = (password: string, port: number): string =>
  `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;

const prepareFolder = (folder: string, user: OsUser | undefined): string => {
  if (!writable(folder))
    throw new Error(`The data folder ${folder} is not writable. Set DATA_FOLDER to one that is.`);
  if (user && !openToAll(folder)) {
    throw new Error(
      `As root, PostgreSQL runs as another user, who cannot enter ${folder}. Set DATA_FOLDER to a folder every user can enter.`,
    );
  }
  if (user) chownSync(folder, user.uid, user.gid);
  return join(folder, 'postgres');
};

/** Creates the cluster once; its password is kept beside it, readable by us only. */
const initialise = async (binaries: string, data: string, user: OsUser | undefined): Promise<string> => {
  const secret = `${data}.password`;
  if (existsSync(join(data, 'PG_VERSION'))) return readFileSync(secret, 'utf8').trim();
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { mode: 0o700 });
  const password = randomBytes(18).toString('hex');
  writeFileSync(secret, `${password}\n`, { mode: 0o600 });
  if (user) for (const path of [data, secret]) chownSync(path, user.uid, user.gid);
  const flags = [
    '--username=postgres',
    '--auth=scram-sha-256',
    `--pwfile=${secret}`,
    '--encoding=UTF8',
    '--locale=C',
    '--no-sync',
  ];
  await run(join(binaries, 'bin', 'initdb'), [`--pgdata=${data}`, ...flags], user);
  return password;
};

const run = (command: string, args: string[], user: OsUser | undefined): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...user, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new Error(`initdb failed: ${said.trim()}`)),
    );
  });

const launch = (
  binaries: string,
  data: string,
  port: number,
  settings: Readonly<Record<string, string>>,
  user: OsUser | undefined,
): Promise<ChildProcess> =>
  new Promise((resolve, reject) => {
    const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', timezone: 'UTC', ...settings };
    const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    // Its own process group: Ctrl-C reaches us first, and the database only once its clients have left.
    const options = { ...user, cwd: data, detached: process.platform !== 'win32' };
    const child = spawn(join(binaries, 'bin', 'postgres'), ['-D', data, '-p', String(port), ...flags], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let said = '';
    const onEarlyExit = () => reject(new Error(explain(said, data)));
    child.stderr.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4_000);
      if (!said.includes('database system is ready to accept connections')) return;
      child.off('close', onEarlyExit);
      resolve(child);
    });
    child.on('error', reject);
    child.on('close', onEarlyExit);
  });

const explain = (said: string, data: string): string =>
  said.includes('lock file "postmaster.pid" already exists')
    ? `Another Communaux already uses ${data}. Stop it, or set DATA_FOLDER to another folder.`
    : `PostgreSQL did not start in ${data}: ${said.trim()}`;

const stop = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('close', () => resolve());
    child.kill('SIGINT');
  });

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
