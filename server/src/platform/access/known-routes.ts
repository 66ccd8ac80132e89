import type { FastifyInstance } from 'fastify';
import { policy } from '@communaux/shared/access';

declare module 'fastify' {
  interface FastifyInstance {
    /** Every address this process answers, as the policy table names it: `GET /p/:slug`. */
    knownRoutes: readonly string[];
  }
}

/** The gate of GraphQL is per field, not per address. */
const BY_FIELD = '/graphql';
// Answered by the framework for each GET, never by a handler of ours alone.
const IMPLIED = new Set(['HEAD', 'OPTIONS']);

/** Notes each address as it is added; call before the first one is. */
export const watchRoutes = (fastify: FastifyInstance): void => {
  const addresses: string[] = [];
  fastify.decorate('knownRoutes', addresses);
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const name of [method].flat())
      if (!IMPLIED.has(name) && url !== BY_FIELD) addresses.push(`${name} ${url}`);
  });
};

/** A process with an address that the policy table forgot does not start. @throws Error naming each */
export const refuseUnlisted = ({ knownRoutes }: FastifyInstance): void => {
  const unlisted = knownRoutes.filter((address) => !Object.hasOwn(policy, address));
  if (unlisted.length > 0)
    throw new Error(`Addresses without a line in shared/src/access/policy.ts: ${unlisted.join(', ')}`);
};
