import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operator } from '@communaux/shared/access';
import { isRefused } from '@communaux/shared/kernel';
import type { ImportRun } from '../../generated/schema.js';
import type { World } from '../../../test/world.js';
import { importFile } from './import-file.js';

/** Imports texts as files, as the operator does. */
export const openFiles = (world: World) => {
  const folder = mkdtempSync(join(tmpdir(), 'communaux-spec-'));
  const written = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const attempt = (path: string, zone = world.zone) =>
    world.platform.works.run(operator, zone, importFile({ path, name: path.split('/').at(-1) ?? path }));
  const done = async (path: string, zone = world.zone): Promise<ImportRun> => {
    const outcome = await attempt(path, zone);
    if (isRefused(outcome)) throw new Error(JSON.stringify(outcome.reasons));
    return outcome;
  };
  return {
    written,
    attempt,
    importPath: done,
    importText: (text: string, name = 'file.csv') => done(written(name, text)),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};
