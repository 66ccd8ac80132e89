// `npm run bench [-- name …] [--smoke]`: measures the product against floors; all benches without a name.
import './ground/node-version.mjs';
import { build } from './ground/build.mjs';
import { install } from './ground/install.mjs';
import { at } from './ground/project.mjs';
import { runNode, script } from './ground/run.mjs';

await install();
await build();
const compiled = await runNode(script('tsc', '-b', 'bench'));
process.exitCode = compiled === 0 ? await runNode([at('bench/dist/main.js'), ...process.argv.slice(2)]) : 1;
