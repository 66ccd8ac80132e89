// `npm run mutate [-- shared/src/vote/method]`: breaks the rules of the vote, and lists what no test noticed. Minutes
// for a folder; MUTATION_SPECS=formats has that folder judged by its own specs alone, MUTATION_DRAWS=20 has properties
// draw twenty elections instead of sixty. The report is in reports/mutation.
import './ground/node-version.mjs';
import { statSync } from 'node:fs';
import { install } from './ground/install.mjs';
import { at } from './ground/project.mjs';
import { runNode } from './ground/run.mjs';

await install();
const [asked, ...others] = process.argv.slice(2);
const beside = ['*.spec.ts', '*.fixture.ts', 'index.ts', '*texts.fr.ts', '*texts.en.ts'];
const mutated = (path) =>
  statSync(at(path)).isDirectory()
    ? [`${path}/**/*.ts`, ...beside.map((name) => `!${path}/**/${name}`)]
    : [path];
const chosen =
  asked && !asked.startsWith('-') ? ['--mutate', mutated(asked).join(',')] : asked ? [asked] : [];
process.exitCode = await runNode([
  at('node_modules/@stryker-mutator/core/bin/stryker.js'),
  'run',
  at('shared/mutation/stryker.config.mjs'),
  ...chosen,
  ...others,
]);
