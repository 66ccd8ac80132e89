import { existsSync, readdirSync } from 'node:fs';
import { at } from './ground/project.mjs';
import { script } from './ground/run.mjs';

const holds = (folder, ending) => () =>
  existsSync(at(folder)) &&
  readdirSync(at(folder), { recursive: true }).some((file) => file.endsWith(ending));

const format = { name: 'format', commands: [script('oxfmt', '--list-different')] };
const lint = { name: 'lint', commands: [script('oxlint', '--type-aware', '--deny-warnings')] };
/** What lint sees without asking the compiler: a second instead of half a minute. */
const plainLint = { name: 'lint, without types', commands: [script('oxlint', '--deny-warnings')] };
const types = {
  name: 'types',
  commands: [script('tsc', '-b', '.', 'bench'), script('tsc', '-p', 'client/e2e')],
};
const folders = ['shared/src', 'server/src', 'client/src'];
const remembered = ['--cache', '--cache-strategy', 'content'];
const boundaries = {
  name: 'boundaries',
  commands: [script('depcruise', '--config', '.dependency-cruiser.cjs', ...remembered, ...folders)],
};
const rules = { name: 'rules', jest: 'shared' };
const screens = { name: 'screens', jest: 'client' };
const useCases = { name: 'use cases on PostgreSQL', jest: 'server' };

/** One more at once than there are cores: much of a journey is waiting for the clock that closes a vote. */
const journeys = {
  name: 'journeys in a browser',
  jest: 'e2e',
  workers: 3,
  when: holds('client/e2e', '.e2e.ts'),
};

const generated = { name: 'generated files', commands: [script('server/launch/check-generated.mjs')] };

/**
 * All that `npm test` checks, in order: what fails soonest and cheapest first. Steps of one group run side by side, as
 * many as it has lanes; what Jest runs fills two cores by itself. `jest` names a project of jest.config.mjs; `when` skips
 * what has no file yet.
 */
export const groups = [
  // What is generated is written anew to be compared: nobody reads it meanwhile.
  { lanes: 2, steps: [generated, { ...types, after: generated.name }, format, lint, boundaries] },
  {
    lanes: 1,
    steps: [
      rules,
      screens,
      useCases,
      { name: 'build', commands: [script('server/launch/build-all.mjs')] },
      { name: 'API', jest: 'api' },
      journeys,
      { name: 'byte budgets', commands: [script('client/check-budget.mjs')] },
      {
        name: 'bench, smoke',
        commands: [script('server/launch/bench.mjs', '--smoke')],
        when: holds('bench', 'main.ts'),
      },
    ],
  },
];

/** A handful of database specs that would notice most accidents; they load the compiled server, hence `after`. */
const telling = ['register/sequencer', 'booking/booking.spec', 'vote/vote.spec'];

/** Rules without those that draw thousands of cases, and the controls that every screen is made of. */
const plainRules = [
  'shared/src/(access|accent|account|body|booking|charter|kernel|register|zone)/(?!.*properties)',
  'vote/tally.spec',
];
const controls = ['client/src/(ui|platform)/', 'booking/booking-refusal'];

export const fastGroups = [
  {
    lanes: 2,
    // First what waits for nothing, beside the compiler that the rest waits for; then one worker each for what loads
    // much and waits for nobody, since a second would only load it again.
    steps: [
      types,
      plainLint,
      boundaries,
      { ...useCases, only: telling, after: 'types' },
      { ...screens, only: controls, after: 'types', workers: 1 },
      { ...rules, only: plainRules, after: 'types', workers: 1 },
      format,
    ],
  },
];
