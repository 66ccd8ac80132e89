import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { at, digestOf, readStamp } from './project.mjs';
import { runNode, script } from './run.mjs';
import { giveUp, say, seconds } from './say.mjs';

const common = ['package-lock.json', 'tsconfig.base.json', 'shared/src', 'shared/tsconfig.json'];
const parts = {
  server: {
    sources: [
      ...common,
      'server/src',
      'server/test',
      'server/tsconfig.json',
      'server/bundle.mjs',
      'server/bundle-auditor.mjs',
    ],
    product: 'server/dist/bundle/main.js',
    stamp: 'server/dist/.stamp',
    commands: [script('tsc', '-b', 'server'), script('server/bundle.mjs')],
  },
  bench: {
    sources: [...common, 'server/src', 'server/tsconfig.json', 'bench/src', 'bench/tsconfig.json'],
    product: 'bench/dist/main.js',
    stamp: 'bench/dist/.stamp',
    commands: [script('tsc', '-b', 'bench')],
  },
  client: {
    sources: [...common, 'client/src', 'client/index.html', 'client/vite.config.ts', 'client/package.json'],
    product: 'client/dist/app/index.html',
    stamp: 'client/dist/.stamp',
    commands: [script('vite', 'build', '--logLevel', 'warn')],
    cwd: at('client'),
  },
};

/** Builds the parts whose sources have changed since they were last built. */
export const build = async (names = ['server', 'client']) => {
  for (const name of names) await buildPart(name, parts[name]);
};

const buildPart = async (name, { sources, product, stamp, commands, cwd }) => {
  const wanted = digestOf(...sources);
  if (existsSync(at(product)) && readStamp(stamp) === wanted) return;
  say(`Building the ${name}…`);
  const start = performance.now();
  for (const command of commands)
    if ((await runNode(command, { cwd })) !== 0) giveUp(`The ${name} does not build; the errors are above.`);
  mkdirSync(at(stamp, '..'), { recursive: true });
  writeFileSync(at(stamp), wanted);
  say(`The ${name} is built, in ${seconds(start)}.`);
};
