// `npm run admin -- …`: the operator's command line. Node alone is needed to read this.
import './ground/node-version.mjs';
import { existsSync } from 'node:fs';
import { at } from './ground/project.mjs';

// A bare clone is made ready as `npm start` would; an installed instance has nothing but its build, and needs no more.
if (!existsSync(at('server/dist/bundle/operator.js'))) {
  const { install } = await import('./ground/install.mjs');
  const { build } = await import('./ground/build.mjs');
  await install();
  await build(['server']);
}
await import('../dist/bundle/operator.js');
