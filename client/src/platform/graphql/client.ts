import { Client, fetchExchange } from 'urql';
import { cacheExchange, type KeyingConfig } from '@urql/exchange-graphcache';
import { transport } from './transport.js';

/**
 * A fresh client and cache. One is made at sign-in and sign-out too: what one person read never stays for the next.
 * @param embedded types without an id of their own, cached inside their parent
 */
export const createGraph = (embedded: readonly string[]): Client =>
  new Client({
    ...transport,
    exchanges: [cacheExchange({ keys: keysOf(embedded) }), fetchExchange],
    requestPolicy: 'cache-and-network',
  });

const keysOf = (embedded: readonly string[]): KeyingConfig =>
  Object.fromEntries(embedded.map((type) => [type, () => null]));
