import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { fastify } from 'fastify';
import { serveClient } from './static-client.js';

const folder = mkdtempSync(join(tmpdir(), 'communaux-client-'));
const open = async (built: string) => {
  const app = fastify();
  serveClient(app, built);
  const address = await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    get: (path: string, headers = {}) => fetch(`${address}${path}`, { headers }),
    close: () => app.close(),
  };
};

let client: Awaited<ReturnType<typeof open>>;
beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), '<p>client</p>');
  writeFileSync(join(folder, 'assets', 'main-1a2b.js'), 'plain');
  writeFileSync(join(folder, 'assets', 'main-1a2b.js.br'), brotliCompressSync('plain'));
  writeFileSync(join(folder, 'assets', 'main-1a2b.js.gz'), gzipSync('plain'));
  client = await open(folder);
});
afterAll(async () => {
  await client.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the built client', () => {
  it('says how to build it when it is not', async () => {
    const missing = await open(join(folder, 'nothing'));
    const answer = await missing.get('/z/saulaies');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('npm run build');
    await missing.close();
  });

  it.each([
    '/z/saulaies',
    '/z/saulaies/charter/3',
    '/sign-in',
    '/sign-in?back=%2Fz',
    '/join?zone=saulaies',
    '/me',
  ])('answers its one page at %s, asked for again each time', async (path) => {
    const answer = await client.get(path);
    expect(await answer.text()).toBe('<p>client</p>');
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['br', 'gzip', 'identity'])('gives its hashed files for ever, as %s', async (encoding) => {
    const answer = await client.get('/assets/main-1a2b.js', { 'accept-encoding': encoding });
    expect(answer.headers.get('content-encoding') ?? 'identity').toBe(encoding);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(answer.headers.get('vary')).toBe('accept-encoding');
    expect(await answer.text()).toBe('plain');
  });

  it.each([
    '/assets/../index.html',
    '/assets/%2e%2e/index.html',
    '/assets/nothing.js',
    '/index.html',
    '/assets/main-1a2b.js.br',
  ])('gives no other file: %s', async (path) => {
    expect((await client.get(path)).status).toBe(404);
  });
});
