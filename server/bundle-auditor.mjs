// Puts what an auditor runs into one file each, straight from the sources: nothing else needs to be built, and whoever
// keeps a file needs nothing but Node to run it.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { rolldown } from 'rolldown';

const project = join(import.meta.dirname, '..');
const folder = join(import.meta.dirname, 'dist', 'bundle');
const shared = /^@communaux\/shared\/(.*)$/;

/** Our own modules are read where they are written: `.js` in an import is the `.ts` beside it. */
const sources = {
  name: 'sources',
  resolveId: (name, importer) => {
    const feature = shared.exec(name)?.[1];
    if (feature) return join(project, 'shared', 'src', feature, 'index.ts');
    if (!importer || !name.startsWith('.') || !name.endsWith('.js')) return null;
    const source = resolve(importer, '..', name.replace(/\.js$/, '.ts'));
    return existsSync(source) ? source : null;
  },
};

const programs = { tally: 'tally-main.ts', verify: 'verify-main.ts' };

/** What the bundles are made of, for whoever asks whether they are still fresh. */
export const auditorSources = [
  'package-lock.json',
  'shared/src',
  'server/src/vote/auditor',
  'server/src/vote/sha256.ts',
  'server/src/register',
  'server/bundle-auditor.mjs',
];
export const auditorBundle = (name) => join(folder, `${name}.mjs`);

export const bundleAuditor = async (names = Object.keys(programs)) => {
  for (const name of names) {
    const bundle = await rolldown({
      input: join(import.meta.dirname, 'src', 'vote', 'auditor', programs[name]),
      platform: 'node',
      treeshake: { moduleSideEffects: (id) => !id.includes('/shared/src/') },
      plugins: [sources],
      onLog: (level, log, handler) => (level === 'warn' ? undefined : handler(level, log)),
    });
    await bundle.write({
      file: auditorBundle(name),
      format: 'esm',
      codeSplitting: false,
      banner: '#!/usr/bin/env node\n// Communaux, AGPL-3.0-or-later. One file, nothing to install.',
    });
    await bundle.close();
  }
};
