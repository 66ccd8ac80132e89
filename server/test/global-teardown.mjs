import { rmSync } from 'node:fs';
import { onServer } from '../dist/test/databases.js';

export default async () => {
  const url = process.env['TEST_DATABASE_URL'];
  if (!url) return;
  delete process.env['TEST_DATABASE_URL'];
  for (const name of [process.env['TEST_TEMPLATE'], `${process.env['TEST_TEMPLATE']}_demo`])
    await onServer(url, `drop database if exists ${name} with (force)`);
  await globalThis.testCluster?.stop();
  if (process.env['TEST_FOLDER']) rmSync(process.env['TEST_FOLDER'], { recursive: true, force: true });
};
