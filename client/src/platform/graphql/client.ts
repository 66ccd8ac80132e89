import { Client, fetchExchange, type Exchange } from 'urql';
import { cacheExchange, type Data, type KeyingConfig, type Logger } from '@urql/exchange-graphcache';
import { embedded } from '../../generated/embedded.js';
import { possibleTypes } from '../../generated/possible-types.js';
import { transport } from './transport.js';

const inside = (): null => null;

/**
 * A clause is named within its article only, and an article by its version too: the charter of last year must not
 * write over today's. Cards of the home page, and past votes under another rule, are pictures of other things.
 */
const keys: KeyingConfig = {
  ...Object.fromEntries(embedded.map((type) => [type, inside])),
  Clause: inside,
  Need: inside,
  Happening: inside,
  ReplayedPoll: inside,
  Article: ({ id, version }: Data) => JSON.stringify([id, version]),
};

/** An answer lacks the fields of its union's other types. Without the whole schema the cache complains of each. */
const OF_ANOTHER_TYPE = /Fragment on|"Refusal" Fragment/;
const complain: Logger = (severity, message) => {
  if (severity !== 'debug' && !OF_ANOTHER_TYPE.test(message)) console[severity](message);
};

export const graphCache = (): Exchange => cacheExchange({ keys, possibleTypes, logger: complain });

/** A fresh client and cache. One is made at sign-in and sign-out too: what one person read never stays for the next. */
export const createGraph = (): Client =>
  new Client({
    ...transport,
    exchanges: [graphCache(), fetchExchange],
    requestPolicy: 'cache-and-network',
  });
