import { accessSync, constants, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { at, digestOf, readStamp, root } from './project.mjs';
import { runNpm } from './run.mjs';
import { giveUp, say, seconds } from './say.mjs';

const STAMP = 'node_modules/.communaux';
const sources = [
  'package-lock.json',
  'package.json',
  'server/package.json',
  'client/package.json',
  'shared/package.json',
];

/** Installs what the lockfile says when it is not there yet. Answers at once when it is. */
export const install = async () => {
  const wanted = digestOf(...sources);
  if (readStamp(STAMP) === wanted) return;
  if (!installedByHand()) await installNow();
  writeFileSync(at(STAMP), wanted);
};

/** Somebody ran npm themselves: its own record is newer than the lockfile. */
const installedByHand = () => {
  const record = at('node_modules/.package-lock.json');
  return existsSync(record) && statSync(record).mtimeMs >= statSync(at('package-lock.json')).mtimeMs;
};

/**
 * `install --no-save` and not `ci`: the lockfile names binaries of one platform, and `ci` refuses to add those of
 * another (docs/decisions/install-not-ci.md). Versions are the locked ones all the same.
 */
const installNow = async () => {
  mustWrite();
  say('Installing the dependencies (once, a minute or so)…');
  const start = performance.now();
  const code = await runNpm(
    'install',
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  );
  if (code !== 0)
    giveUp(
      'The dependencies could not be installed. Check the network or the npm registry, then run the same command again.',
    );
  // Install scripts run by name only, whatever version of npm: those that package.json allows.
  const allowed = allowedScripts();
  if (allowed.length > 0 && (await runNpm('rebuild', '--loglevel=error', ...allowed)) !== 0)
    giveUp(
      'An install script failed; its message is above. Remove node_modules and run the same command again.',
    );
  say(`Dependencies installed in ${seconds(start)}.`);
};

const mustWrite = () => {
  try {
    accessSync(root, constants.W_OK);
  } catch {
    giveUp(
      `The folder ${root} is not writable by this user. Change its owner, or clone the project where you may write.`,
    );
  }
};

const allowedScripts = () => {
  const { allowScripts } = JSON.parse(readFileSync(at('package.json'), 'utf8'));
  return Object.keys(allowScripts).filter(
    (name) => allowScripts[name] && existsSync(at('node_modules', name)),
  );
};
