import { existsSync, readdirSync } from 'node:fs';
import { at } from './ground/project.mjs';
import { script } from './ground/run.mjs';

const holds = (folder, ending) => () =>
  existsSync(at(folder)) &&
  readdirSync(at(folder), { recursive: true }).some((file) => file.endsWith(ending));
const typesOf = (folder) => (existsSync(at(folder, 'tsconfig.json')) ? [script('tsc', '-p', folder)] : []);

/**
 * All that `npm test` checks, in order: what fails soonest and cheapest first. `jest` names a project of
 * jest.config.mjs; `fast` belongs to `npm run test:fast`, `fastOnly` narrows it there; `when` skips what has no file.
 */
export const steps = [
  {
    name: 'format',
    fast: true,
    commands: [
      script('prettier', '--check', '--log-level', 'warn', '--cache', '--cache-strategy', 'content', '.'),
    ],
  },
  { name: 'lint', fast: true, commands: [script('oxlint', '--type-aware', '--deny-warnings')] },
  { name: 'generated files', commands: [script('server/launch/check-generated.mjs')] },
  {
    name: 'types',
    fast: true,
    commands: [script('tsc', '-b'), script('tsc', '-b', 'bench'), ...typesOf('client/e2e')],
  },
  {
    name: 'boundaries',
    fast: true,
    commands: [
      script('depcruise', '--config', '.dependency-cruiser.cjs', 'shared/src', 'server/src', 'client/src'),
    ],
  },
  { name: 'rules', fast: true, jest: 'shared' },
  { name: 'screens', fast: true, jest: 'client' },
  {
    name: 'use cases on PostgreSQL',
    fast: true,
    jest: 'server',
    fastOnly: ['register/sequencer', 'booking/book-slot', 'vote/cast-ballot', 'charter/adopt-revision'],
  },
  { name: 'build', commands: [script('server/launch/build-all.mjs')] },
  { name: 'API', jest: 'api' },
  { name: 'journeys in a browser', jest: 'e2e', when: holds('client/e2e', '.e2e.ts') },
  { name: 'byte budgets', commands: [script('client/check-budget.mjs')] },
  {
    name: 'bench, smoke',
    commands: [script('server/launch/bench.mjs', '--smoke')],
  },
];
