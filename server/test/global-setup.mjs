import { mkdtempSync, chmodSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCluster } from '../dist/src/platform/database/embedded/cluster.js';
import { openToAll } from '../dist/src/platform/database/embedded/reach.js';
import { prepareDatabase } from '../dist/src/platform/database/prepare.js';
import { onServer, withDatabase } from '../dist/test/databases.js';

// What is compiled, as in the specs (`tsc -b server` comes first).
/** One PostgreSQL for all specs: DATABASE_URL, or a private one without durability. Migrated once, then cloned. */
export default async () => {
  if (process.env['TEST_DATABASE_URL']) return;
  const url = process.env['DATABASE_URL'] ?? (await privateCluster());
  process.env['TEST_DATABASE_URL'] = url;
  const template = `communaux_template_${process.pid}`;
  process.env['TEST_TEMPLATE'] = template;
  await onServer(url, `create database ${template}`);
  await prepareDatabase(withDatabase(url, template));
};

const privateCluster = async () => {
  const base = openToAll(tmpdir()) ? tmpdir() : '/var/tmp';
  const folder = mkdtempSync(join(base, 'communaux-test-'));
  chmodSync(folder, 0o755);
  process.env['TEST_FOLDER'] = folder;
  globalThis.testCluster = await startCluster({
    folder,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' },
  });
  return globalThis.testCluster.url;
};
