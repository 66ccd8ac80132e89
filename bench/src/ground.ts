import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:net';
import { Pool } from 'pg';
import { startCluster } from '../../server/dist/src/platform/database/embedded/cluster.js';
import { openToAll } from '../../server/dist/src/platform/database/embedded/reach.js';
import { prepareDatabase } from '../../server/dist/src/platform/database/prepare.js';
import { startChild, type Child } from './child.js';

/** What every benchmark stands on: its own durable PostgreSQL, the product as a process of its own, and a seeded zone. */
export type Ground = {
  readonly url: string;
  readonly pgPid: number;
  readonly owner: Pool;
  readonly startProduct: () => Promise<Child & { readonly address: string }>;
  readonly stop: () => Promise<void>;
};

const server = join(import.meta.dirname, '..', '..', 'server', 'dist', 'bundle', 'main.js');

export const openGround = async (): Promise<Ground> => {
  const folder = mkdtempSync(join(openToAll(tmpdir()) ? tmpdir() : '/var/tmp', 'communaux-bench-'));
  chmodSync(folder, 0o755);
  const cluster = await startCluster({
    folder,
    settings: { shared_buffers: '256MB', max_wal_size: '4GB', max_connections: '200' },
  });
  await prepareDatabase(cluster.url);
  const owner = new Pool({ connectionString: cluster.url, max: 4 });
  // An idle connection that ends with its PostgreSQL takes nothing along; a query that fails says so itself.
  owner.on('error', () => undefined);
  return {
    url: cluster.url,
    pgPid: cluster.pid,
    owner,
    startProduct: () => startProduct(cluster.url),
    stop: async () => {
      await owner.end();
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const startProduct = async (url: string) => {
  const port = await freePort();
  const env = {
    DATABASE_URL: url,
    DATABASE_POOL: '16',
    PORT: String(port),
    LOG_LEVEL: 'error',
    DEMO: '0',
    NODE_ENV: 'development',
  };
  const child = await startChild(server, env, /^Communaux: /);
  return { ...child, address: `http://127.0.0.1:${port}` };
};

export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
