// How specs are read without a machine of Jest's around each of them: a spec is the file the compiler made of it, beside
// the compiled product, and the names it imports from Jest are those of the runner.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../../../', import.meta.url).href;
const names = new URL('./jest-names.mjs', import.meta.url).href;
const page = new URL('./page.mjs', import.meta.url).href;
/** What a style sheet is to a spec: nothing. Class names do not matter to a test that reads like a person. */
const noStyle = 'data:text/javascript,export default {};';

/** Where the compiler puts what it makes of a folder, and the file it writes last. */
const compiled = [
  { source: 'shared/src/', made: 'shared/dist/', built: 'shared/dist/.spec.tsbuildinfo' },
  { source: 'server/src/', made: 'server/dist/src/', built: 'server/dist/.tsbuildinfo' },
  { source: 'server/test/', made: 'server/dist/test/', built: 'server/dist/.tsbuildinfo' },
  { source: 'client/src/', made: 'client/dist/compiled/', built: 'client/dist/compiled/.tsbuildinfo' },
].map((place) => Object.fromEntries(Object.entries(place).map(([key, path]) => [key, `${root}${path}`])));

export const resolve = (name, context, next) => {
  if (name === '@jest/globals') return { url: namesFor(context.parentURL), shortCircuit: true };
  if (/\.spec\.tsx?\?\d+$/.test(name)) return { url: compiledOf(name), shortCircuit: true };
  if (name.endsWith('.css')) return { url: noStyle, shortCircuit: true };
  return next(name, context);
};

/** A spec of a screen gets its page with them. */
const namesFor = (asker) => {
  const [file, turn] = asker.split('?');
  return turn && file.includes('/client/dist/compiled/') ? `${page}?${turn}` : names;
};

const compiledOf = (asked) => {
  const [spec, turn] = asked.split('?');
  const place = compiled.find(({ source }) => spec.startsWith(source));
  if (!place)
    return saying(`${spec} is compiled nowhere: server/launch/specs/hooks.mjs does not know its folder.`);
  if (changed(spec) > changed(place.built))
    return saying(`${spec} has changed since it was compiled: run "npx tsc -b" first.`);
  return `${spec.replace(place.source, place.made).replace(/tsx?$/, 'js')}?${turn}`;
};

const changed = (url) => statSync(fileURLToPath(url), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Hooks run in a thread of their own, and what they throw loses its words on the way: a module throws them instead. */
const saying = (words) =>
  `data:text/javascript,throw new Error(${encodeURIComponent(JSON.stringify(words))})`;
