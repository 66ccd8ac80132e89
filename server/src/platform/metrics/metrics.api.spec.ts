import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openApi, type Api } from '../../../test/api.js';

let api: Api;
let port: number;

/** Given by the system, which has just had it to spare. */
const freePort = (): Promise<number> =>
  new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });

beforeAll(async () => {
  port = await freePort();
  api = await openApi({ METRICS_PORT: String(port) });
});
afterAll(() => api.close());

describe('the metrics', () => {
  it('stand on a port of their own, and name nobody', async () => {
    await api.ask(null, '{ version }');
    const lea = await api.aPerson('Léa Secrète');
    await api.ask(lea, '{ me { name } }');
    const text = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    expect(text).toMatch(
      /communaux_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} [1-9]/,
    );
    expect(text).toMatch(/communaux_register_waiting 0/);
    expect(text).not.toMatch(/Léa|Secrète/);
    expect((await api.fetch('/metrics')).status).not.toBe(200);
  });
});
