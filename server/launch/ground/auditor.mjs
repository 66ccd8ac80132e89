import { existsSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { at, digestOf, readStamp } from './project.mjs';

const bundle = (name) => at('server/dist/bundle', `${name}.mjs`);

/**
 * Runs a program of auditors from its one file, made again when the sources have changed. Nothing here writes to the
 * standard output, which belongs to the result. An installed instance has the file, and no means to make another.
 */
export const runAuditor = async (name) => {
  if (existsSync(at('node_modules/rolldown')) || !existsSync(bundle(name))) await refresh(name);
  await import(pathToFileURL(bundle(name)).href);
};

const refresh = async (name) => {
  if (!existsSync(at('node_modules/rolldown'))) await installQuietly();
  const { auditorSources, bundleAuditor } = await import('../../bundle-auditor.mjs');
  const stamp = `server/dist/bundle/${name}.stamp`;
  const wanted = digestOf(...auditorSources);
  if (existsSync(bundle(name)) && readStamp(stamp) === wanted) return;
  await bundleAuditor([name]);
  writeFileSync(at(stamp), wanted);
};

/** As `npm start` would, its words on the other output. */
const installQuietly = async () => {
  const { runNode } = await import('./run.mjs');
  const code = await runNode([at('server/launch/ground/install-now.mjs')], { stdio: ['ignore', 2, 2] });
  if (code !== 0) process.exit(2);
};
