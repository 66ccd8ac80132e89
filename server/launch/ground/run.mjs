import { spawn } from 'node:child_process';
import { root, at } from './project.mjs';

/** Programs of our dependencies by their script, so that no shell and no `.cmd` stands between us and them. */
const tools = {
  tsc: 'node_modules/typescript/bin/tsc',
  vite: 'node_modules/vite/bin/vite.js',
  jest: 'node_modules/jest/bin/jest.js',
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
};

/** Arguments for Node to run one of our tools, or one of our own scripts. */
export const script = (name, ...args) => [at(tools[name] ?? name), ...args];

/** Runs Node on a script and answers its exit code. Output goes straight to the terminal. */
export const runNode = (args, { env = {}, cwd = root, stdio = 'inherit' } = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio, env: { ...process.env, ...env } });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });

/** npm itself: through its own script when it started us, else by its name (a `.cmd` on Windows, hence the shell). */
export const runNpm = (...args) => {
  const npm = process.env.npm_execpath;
  if (npm?.endsWith('.js')) return runNode([npm, ...args]);
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    child.once('error', reject);
    child.once('close', (code) => resolve(code ?? 1));
  });
};
