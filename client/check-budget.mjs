/** Fails when a class of screens weighs more than its budget (gzip, first visit). Run after `vite build`. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const KB = 1024;
const app = new URL('dist/app/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', app), 'utf8'));

/**
 * What a first visit to such a screen may download in all, in KB and files: the shell's 210 and 20, plus what the class
 * may add. The shell counts itself, its words in one language and the zone's home.
 */
const shell = { name: 'shell and home', js: 210, css: 20, files: 15 };
const classes = [
  { name: 'drafting', screens: /^src\/charter\/.*(draft|edit)/i, js: 400, css: 28, files: 23 },
  { name: 'calendar and map', screens: /^src\/(booking|zone)\//, js: 290, css: 38, files: 23 },
  // What a screen fetches only once it is asked for: counted with all that its screen has fetched before.
  { name: 'parts of screens', screens: /^src\/(?!.*Page\.tsx$)/, js: 240, css: 25, files: 23 },
  { name: 'other screens', screens: /^src\//, js: 235, css: 25, files: 21 },
];

/** A file of the manifest and all it imports at once. */
const withImports = (key, seen = new Set()) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, seen);
  return seen;
};
const gzipped = new Map();
const weigh = (file) => {
  if (!gzipped.has(file)) gzipped.set(file, gzipSync(readFileSync(new URL(file, app)), { level: 9 }).length);
  return gzipped.get(file);
};
const weightOf = (keys) => {
  const chunks = [...keys].map((key) => manifest[key]);
  const css = new Set(chunks.flatMap((chunk) => chunk.css ?? []));
  const js = new Set(chunks.map((chunk) => chunk.file).filter((file) => file.endsWith('.js')));
  return {
    files: js.size + css.size,
    js: [...js].reduce((sum, file) => sum + weigh(file), 0),
    css: [...css].reduce((sum, file) => sum + weigh(file), 0),
  };
};

const keys = Object.keys(manifest);
const home = keys.filter(
  (key) => /^src\/home\/.*Page\.tsx$/.test(key) || key.endsWith('shared/src/shell/texts.fr.ts'),
);
const first = ['index.html', ...home].reduce((seen, key) => withImports(key, seen), new Set());
const screens = keys.filter(
  (key) => manifest[key].isDynamicEntry && /^src\/.*\.tsx$/.test(key) && !first.has(key),
);

const visits = [
  { name: 'index.html', weight: weightOf(first), budget: shell },
  ...screens.map((key) => ({
    name: key,
    weight: weightOf(withImports(key, new Set(first))),
    budget: classes.find((one) => one.screens.test(key)),
  })),
];
for (const { name, weight, budget } of visits) {
  const over = weight.js > budget.js * KB || weight.css > budget.css * KB || weight.files > budget.files;
  if (over) process.exitCode = 1;
  const shown = (kind) => `${kind} ${(weight[kind] / KB).toFixed(1)} of ${budget[kind]} KB`;
  const files = `${weight.files} of ${budget.files} files`;
  console.log(
    `${over ? 'OVER' : 'ok  '} ${name} (${budget.name}): ${shown('js')}, ${shown('css')}, ${files}`,
  );
}
