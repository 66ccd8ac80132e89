// `npm run dev`: the compiler, the server and the client, each watching its files. The client is on port 5173.
import './ground/node-version.mjs';
import { spawn } from 'node:child_process';
import { build } from './ground/build.mjs';
import { install } from './ground/install.mjs';
import { at, root } from './ground/project.mjs';
import { script } from './ground/run.mjs';

await install();
await build(['server']);

// Pages come from Vite, so changes and sockets are asked for from its address.
const server = `http://localhost:${process.env.PORT ?? 4000}`;
const own = { DEMO: '1', LOG_LEVEL: 'info', PUBLIC_URL: 'http://localhost:5173', COMMUNAUX_SERVER: server };
const env = { ...own, ...process.env };
const commands = [
  { args: script('tsc', '-b', 'server', '--watch', '--preserveWatchOutput') },
  { args: ['--enable-source-maps', '--watch', '--watch-preserve-output', at('server/dist/src/main.js')] },
  { args: script('vite'), cwd: at('client') },
];
const children = commands.map(({ args, cwd = root }) =>
  spawn(process.execPath, args, { cwd, env, stdio: 'inherit' }),
);

/** One of them gone, or Ctrl-C: all leave. */
const leave = () => {
  for (const child of children) child.kill('SIGTERM');
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, leave);
for (const child of children) child.once('close', leave);
