import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Type, DynamicModule } from '@nestjs/common';
import type { Actor } from '@communaux/shared/access';
import { refuseUnlisted, watchRoutes } from './access/known-routes.js';
import { cookieName, readCookie } from './access/cookie.js';
import { isForeign, ownOrigins } from './access/origins.js';
import { nameOperation } from './graphql/registered.js';
import { nestLog } from './log/log.js';
import { serveMetrics } from './metrics/metrics.js';
import { securityHeaders } from './security-headers.js';
import { serveClient } from './static-client.js';
import type { Platform } from './platform.js';

const BODY_LIMIT = 262_144;

/** The HTTP face of a process: recognises who asks, expands registered operations, and says what browsers may do. */
export const openHttp = async (
  platform: Platform,
  root: Type | DynamicModule,
): Promise<NestFastifyApplication> => {
  const { config, sessions, registered } = platform;
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // One proxy stands before a public address. Trusting more hops would let callers write the address they are counted by.
    trustProxy: config.PUBLIC_URL ? (_, hop) => hop === 0 : false,
    logger: false,
  });
  const app = await NestFactory.create<NestFastifyApplication>(root, adapter, {
    logger: nestLog(platform.log),
    abortOnError: false,
  });
  const name = cookieName(config.publicUrl);
  const fastify = adapter.getInstance();
  watchRoutes(fastify);
  fastify.decorateRequest('actor', null as never);
  const origins = ownOrigins(config);
  fastify.addHook('onRequest', (request, reply, next) => {
    if (!isForeign(request, origins)) return next();
    const message = `Changes are asked for from ${origins[0]}, not from another site`;
    void reply.code(403).send({ message });
  });
  fastify.addHook('onRequest', (request, _, next) => {
    const recognised = (actor: Actor): void => {
      request.actor = actor;
      next();
    };
    const actor = sessions.actorOf(readCookie(request.headers.cookie, name));
    // Those seen a moment ago are known at once: nothing waits for a promise, in no request.
    if (actor instanceof Promise) actor.then(recognised, next);
    else recognised(actor);
  });
  fastify.addHook('preHandler', (request, _, next) => {
    if (request.url === '/graphql') nameOperation(registered, request.body);
    next();
  });
  const headers = securityHeaders(config);
  fastify.addHook('onSend', (_, reply, payload, next) => {
    void reply.headers(headers);
    next(null, payload);
  });
  if (config.METRICS_PORT !== undefined) {
    const metrics = await serveMetrics(platform, fastify, config.METRICS_PORT);
    fastify.addHook('onClose', () => metrics.stop());
  }
  serveClient(fastify);
  // A socket that stays would keep the server from closing.
  fastify.addHook('preClose', async () => platform.live.leave());
  await app.init();
  refuseUnlisted(fastify);
  platform.live.attach(app.getHttpServer());
  return app;
};
