import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../log/log.js';

const SPEAKABLE = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_TOO_LARGE',
  'OPERATION_RESOLUTION_FAILURE',
]);

/** Surprises are logged with their cause and told to nobody; only codes of the list above keep their words. */
export const maskErrors =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const given = formatted.extensions?.['code'];
    const code = typeof given === 'string' ? given : 'INTERNAL_SERVER_ERROR';
    if (SPEAKABLE.has(code))
      return {
        message: formatted.message,
        extensions: { code },
        ...(formatted.path && { path: formatted.path }),
      };
    log.error({ err: unwrapResolverError(error) }, 'A resolver failed');
    return { message: 'Something failed on our side', extensions: { code: 'INTERNAL_SERVER_ERROR' } };
  };

/** Input that no form of ours could send: answered as a bad request, with the fields at fault. */
export const badInput = (fields: readonly string[]): GraphQLError =>
  new GraphQLError(`Not understood: ${fields.join(', ')}`, { extensions: { code: 'BAD_USER_INPUT' } });
