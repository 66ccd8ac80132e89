import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { Client } from 'pg';
import { cloneDatabase } from '../../server/test/databases.js';
import { toldDemo } from './told-demo.js';

/** What a person installs, running as they run it, with its demo zone. */
export type Product = {
  readonly address: string;
  /** SQL as the owner, under no policy: to look behind the screens. */
  readonly sql: <Row>(text: string, values: readonly unknown[]) => Promise<readonly Row[]>;
  readonly stop: () => Promise<void>;
};

/** What `npm start` imports once it has built. */
const ENTRY = 'server/dist/bundle/main.js';
const READY_MS = 110_000;

/** The compiled product in a process of its own, on a database of its own. One for each file of journeys. */
export const startProduct = async (): Promise<Product> => {
  const database = await cloneDatabase(await toldDemo(runProduct));
  const running = await runProduct(database.url).catch(async (error: unknown) => {
    await database.drop();
    throw error;
  });
  const stop = async () => {
    await running.stop();
    await database.drop();
  };
  return { address: running.address, sql: readerOf(database.url), stop };
};

/** Started on a database; its demo zone is told there if it is empty. */
const runProduct = async (url: string): Promise<Pick<Product, 'address' | 'stop'>> => {
  const port = await freePort();
  const child = spawn(process.execPath, [resolve(ENTRY)], {
    env: { ...process.env, ...settings(url, port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => end(child);
  try {
    return { address: await announced(child), stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** A connection for each question: none is left open when the database is dropped. */
const readerOf =
  (connectionString: string): Product['sql'] =>
  async <Row>(text: string, values: readonly unknown[]) => {
    const client = new Client({ connectionString });
    await client.connect();
    try {
      return (await client.query(text, [...values])).rows as readonly Row[];
    } finally {
      await client.end();
    }
  };

const settings = (databaseUrl: string, port: number): Record<string, string> => ({
  DATABASE_URL: databaseUrl,
  DEMO: '1',
  PORT: String(port),
  LOG_LEVEL: 'warn',
  // Jest's own options are not the product's.
  NODE_OPTIONS: '',
});

/** Nobody else is told this port: between our closing it and the product's opening it, it stays free in practice. */
const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const at = probe.address();
      probe.close(() =>
        at !== null && typeof at === 'object' ? found(at.port) : failed(new Error('No port')),
      );
    });
  });

/** The address that the product prints when it answers; what it printed instead, when it never does. */
const announced = (child: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    let said = '';
    const give = (why: string) => failed(new Error(`The product ${why}. It said:\n${said}`));
    const late = setTimeout(() => give(`did not answer within ${READY_MS / 1_000} s`), READY_MS);
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [, address] = /^Communaux: (https?:\S+)/m.exec(said) ?? [];
        if (address === undefined) return;
        clearTimeout(late);
        found(address);
      });
    child.once('exit', (code) => {
      clearTimeout(late);
      give(`left with code ${code}`);
    });
  });

const end = (child: ChildProcess): Promise<void> =>
  new Promise((ended) => {
    if (child.exitCode !== null || child.signalCode !== null) return ended();
    child.once('exit', () => ended());
    child.kill('SIGTERM');
    return undefined;
  });
