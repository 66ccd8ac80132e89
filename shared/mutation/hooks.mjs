// How specs are read without Jest: TypeScript as it is written, and our own `describe` and `it`.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from '@swc/core';

const replaced = new Map([
  ['@jest/globals', new URL('./jest-globals.mjs', import.meta.url).href],
  ['fast-check', new URL('./fast-check.mjs', import.meta.url).href],
]);

export const resolve = (name, context, next) => {
  const instead = replaced.get(name);
  if (instead) return { url: instead, shortCircuit: true };
  if (name.startsWith('.') && name.endsWith('.js') && context.parentURL?.endsWith('.ts')) {
    const source = new URL(name.replace(/\.js$/, '.ts'), context.parentURL);
    if (existsSync(source)) return { url: source.href, shortCircuit: true };
  }
  return next(name, context);
};

export const load = (url, context, next) => {
  if (!url.endsWith('.ts')) return next(url, context);
  const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), {
    filename: fileURLToPath(url),
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
    sourceMaps: false,
  });
  return { format: 'module', source: watched(code), shortCircuit: true };
};

/**
 * Once it is known which test reaches which mutant, counting it again would be most of the work. And every loop of a
 * mutated file asks which mutant is active at each turn: one that asks far more than it ever did is stopped at once,
 * instead of costing the timeout and a new process.
 */
const watched = (code) =>
  code
    .replace('function cover() {', 'function cover() { if (ns.quiet) return;')
    .replace(
      'function isActive(id) {',
      "function isActive(id) { if (++ns.asked > ns.mostAsked) throw new Error('It would never end.');",
    );
