// `npm start`: installs what is missing, builds what is stale, and runs the product. Node alone is needed to read this.
import './ground/node-version.mjs';
import module from 'node:module';
import { build } from './ground/build.mjs';
import { install } from './ground/install.mjs';
import { at } from './ground/project.mjs';

await install();
await build();

/** A database of one's own, or production, is never given a demo zone by surprise. */
const ownInstance = process.env.DATABASE_URL || process.env.NODE_ENV === 'production';
process.env.DEMO ??= ownInstance ? '0' : '1';
// A person reads this terminal: what deserves their attention, and nothing else.
process.env.LOG_LEVEL ??= ownInstance ? 'info' : 'warn';

// Node keeps what it compiled, from version 22 on: the next start takes a quarter less.
module.enableCompileCache?.(at('server/dist/compiled'));
// In this very process: one Ctrl-C then reaches one program, on every system.
await import('../dist/bundle/main.js');
