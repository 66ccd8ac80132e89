import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { serverRoot } from '../src/platform/server-root.js';

/** A server as a process of its own, that can be killed without a word and started again at the same address. */
export type ServerProcess = {
  readonly address: string;
  /** Ready to answer once resolved. */
  readonly start: () => Promise<void>;
  /** SIGKILL: nothing is finished, nothing is said. */
  readonly kill: () => Promise<void>;
  /** The same, and nobody can start it again: for the end of a spec, whatever happened in it. */
  readonly end: () => Promise<void>;
};

/** The compiled server: `tsc -b server` comes before every spec that needs a database. */
const MAIN = join(serverRoot(), 'dist', 'src', 'main.js');

export const aServer = async (databaseUrl: string): Promise<ServerProcess> => {
  const port = await freePort();
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    PORT: `${port}`,
    LOG_LEVEL: 'fatal',
    DEMO: '0',
    NODE_OPTIONS: '',
  };
  let child: ChildProcess | undefined;
  let ended = false;
  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      if (!child || child.exitCode !== null || child.signalCode !== null) return resolve();
      child.once('close', () => resolve());
      child.kill('SIGKILL');
    });
  return {
    address: `http://127.0.0.1:${port}`,
    start: async () => {
      if (ended) throw new Error('This server is over');
      const started = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
      child = started;
      await ready(started);
    },
    kill,
    end: () => {
      ended = true;
      return kill();
    },
  };
};

const ready = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => {
    if (!child.stdout) return reject(new Error('A server without output cannot say that it is ready'));
    child.once('close', (code, signal) => reject(new Error(`The server ended: ${code ?? signal}`)));
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('Communaux: ')) resolve();
    });
  });

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
