import { createServer } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Registry } from 'prom-client';
import type { Platform } from '../platform.js';

export type Metrics = { readonly stop: () => Promise<void> };

/**
 * Prometheus figures on a port of their own, for the operator's network only: never a person, a firm or an address.
 * prom-client is loaded only by those who ask for it.
 */
export const serveMetrics = async (
  platform: Platform,
  http: FastifyInstance,
  port: number,
): Promise<Metrics> => {
  const { Gauge, Histogram, Registry, collectDefaultMetrics } = await import('prom-client');
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'communaux_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  });
  http.addHook('onResponse', async (request, reply) => {
    const labels = {
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
    };
    requests.observe(labels, reply.elapsedTime / 1_000);
  });
  gauge('communaux_sockets', 'Screens that listen', () => platform.live.sockets);
  gauge('communaux_register_waiting', 'Register lines without a seal', () => waiting(platform, 'count(*)'));
  gauge('communaux_register_waiting_seconds', 'Age of the oldest line without a seal', () =>
    waiting(platform, `coalesce(extract(epoch from now() - min(line.at)), 0)`),
  );
  return listen(registry, port);

  function gauge(name: string, help: string, read: () => number | Promise<number>): void {
    const collect = async (): Promise<void> => figure.set(await read());
    const figure: InstanceType<typeof Gauge> = new Gauge({ name, help, registers: [], collect });
    registry.registerMetric(figure);
  }
};

const waiting = async ({ chain }: Platform, figure: string): Promise<number> => {
  const [row] = await chain.query<{ figure: string }[]>(
    `select (${figure})::float8 as figure from register_pending pending join register_line line using (zone_id, position)`,
  );
  return Number(row?.figure ?? 0);
};

const listen = (registry: Registry, port: number): Promise<Metrics> =>
  new Promise((resolve, reject) => {
    const server = createServer((_, response) => {
      void registry
        .metrics()
        .then((text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text));
    });
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({ stop: () => new Promise<void>((done) => server.close(() => done())) });
    });
  });
