import type { FastifyRequest } from 'fastify';
import type { Actor } from '@communaux/shared/access';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks: set once per request from the session cookie (see platform/access/recognise.ts). */
    actor: Actor;
  }
}

/** What every resolver of one request shares. */
export type GraphContext = { readonly request: FastifyRequest; readonly actor: Actor };

export const graphContext = (request: FastifyRequest): GraphContext => ({ request, actor: request.actor });
