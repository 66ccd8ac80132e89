// `npm run bench [-- name …] [--smoke]`: the workloads whose name contains one of the words, all of them without any.
import './ground/node-version.mjs';
import { build } from './ground/build.mjs';
import { install } from './ground/install.mjs';
import { at } from './ground/project.mjs';
import { runNode } from './ground/run.mjs';

await install();
await build(['bench']);
process.exit(await runNode([at('bench', 'dist', 'main.js'), ...process.argv.slice(2)]));
