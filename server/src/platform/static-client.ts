import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { projectRoot } from './server-root.js';

/** Addresses that the client's router owns: each answers the one page of the client. */
const SCREENS = ['/z/*', '/zones', '/sign-in', '/sign-in/*', '/join', '/me', '/me/*'];

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** A built file with the forms that the build has compressed: `main.js.br`, `main.js.gz`. */
type BuiltFile = {
  readonly type: string;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
};

/**
 * Serves the built client from memory: a few dozen files, read at start, so that no address ever becomes a path on the
 * disk. Files of `assets/` carry a hash in their name and are kept for ever by browsers; the page that names them is
 * asked for again each time. @fastify/static cannot be loaded by Jest on Node 20 (it requires an ESM package).
 */
export const serveClient = (fastify: FastifyInstance, folder = builtClient()): void => {
  const assets = new Map(
    namesIn(join(folder, 'assets')).map((name) => [name, readBuilt(join(folder, 'assets', name))]),
  );
  const index = existsSync(join(folder, 'index.html')) ? readBuilt(join(folder, 'index.html')) : undefined;
  fastify.get<{ Params: { '*': string } }>('/assets/*', (request, reply) => {
    const file = assets.get(request.params['*']);
    if (!file) return reply.callNotFound();
    return give(file, request, reply.header('cache-control', 'public, max-age=31536000, immutable'));
  });
  for (const url of SCREENS)
    fastify.get(url, (request, reply) =>
      index
        ? give(index, request, reply.header('cache-control', 'no-cache'))
        : reply
            .code(503)
            .type('text/plain; charset=utf-8')
            .send('The client is not built yet: npm run build'),
    );
};

const builtClient = (): string => join(projectRoot(), 'client', 'dist', 'app');

const namesIn = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).filter((name) => extname(name) in TYPES) : [];

const readBuilt = (path: string): BuiltFile => ({
  type: TYPES[extname(path)] ?? 'application/octet-stream',
  plain: readFileSync(path),
  ...(existsSync(`${path}.br`) && { br: readFileSync(`${path}.br`) }),
  ...(existsSync(`${path}.gz`) && { gzip: readFileSync(`${path}.gz`) }),
});

const give = (file: BuiltFile, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = (['br', 'gzip'] as const).find(
    (name) => file[name] && new RegExp(`\\b${name}\\b`).test(accepted),
  );
  void reply.type(file.type).header('vary', 'accept-encoding');
  return encoding ? reply.header('content-encoding', encoding).send(file[encoding]) : reply.send(file.plain);
};
