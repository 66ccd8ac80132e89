// `npm run bench [-- name …] [--smoke]`: runs bench/<name>.mjs one after the other; all of them without a name.
import './ground/node-version.mjs';
import { existsSync, readdirSync } from 'node:fs';
import { build } from './ground/build.mjs';
import { install } from './ground/install.mjs';
import { at } from './ground/project.mjs';
import { runNode } from './ground/run.mjs';
import { giveUp, say } from './ground/say.mjs';

const flags = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const known = readdirSync(at('bench'))
  .filter((file) => file.endsWith('.bench.mjs'))
  .map((file) => file.replace('.bench.mjs', ''))
  .sort();
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) giveUp(`No bench is named ${unknown.join(', ')}. There are: ${known.join(', ')}.`);

await install();
await build(existsSync(at('client/src')) ? ['server', 'client'] : ['server']);
let failed = 0;
for (const name of wanted.length > 0 ? wanted : known) {
  say(`\n── ${name}`);
  if ((await runNode([at('bench', `${name}.bench.mjs`), ...flags])) !== 0) failed += 1;
}
if (failed > 0) giveUp(`${failed} bench(es) missed their target.`);
