import { join } from 'node:path';
import { startChild, type Child } from './child.js';
import { freePort } from './ground.js';

/** Starts one of the raw limits of floors.ts. */
export const startFloor = async (
  name: string,
  url: string,
): Promise<Child & { readonly address: string }> => {
  const port = await freePort();
  const env = { BENCH_FLOOR: name, DATABASE_URL: url, PORT: String(port) };
  const child = await startChild(join(import.meta.dirname, 'floors.js'), env, /ready/);
  return { ...child, address: `http://127.0.0.1:${port}` };
};
