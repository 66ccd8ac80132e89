import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `npm run mutate`: breaks the rules of the vote in thousands of small ways, and lists the ways no test noticed.
export default {
  testRunner: 'in-process',
  plugins: [fileURLToPath(new URL('./runner.mjs', import.meta.url))],
  coverageAnalysis: 'perTest',
  // What a module works out once when it is read would need every test again, for constants that types already hold.
  ignoreStatic: true,
  mutate: [
    'shared/src/vote/**/*.ts',
    '!shared/src/vote/**/*.{spec,fixture}.ts',
    '!shared/src/vote/**/*texts.{fr,en}.ts',
    '!shared/src/vote/**/index.ts',
  ],
  // The sandbox holds what pure specs need, and nothing of the rest.
  ignorePatterns: ['/client', '/server', '/bench', '/docs', '/migrations', '/reports', 'dist'],
  // Outside the project: Jest would find its packages twice.
  tempDirName: join(tmpdir(), 'communaux-mutation'),
  reporters: ['clear-text', 'html', 'json'],
  clearTextReporter: { allowColor: false, reportTests: false, reportScoreTable: true },
  htmlReporter: { fileName: 'reports/mutation/mutation.html' },
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  concurrency: 1,
  timeoutMS: 15_000,
  dryRunTimeoutMinutes: 20,
  thresholds: { high: 95, low: 90, break: 90 },
  disableTypeChecks: false,
  checkers: [],
  allowConsoleColors: false,
};
