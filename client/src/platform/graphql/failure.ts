import type { CombinedError } from 'urql';

/** Surprises, as a person can understand them. Expected refusals are data, not failures. */
export type Failure = 'offline' | 'signed-out' | 'forbidden' | 'busy' | 'outdated' | 'broken';

const byCode: Readonly<Record<string, Failure>> = {
  UNAUTHENTICATED: 'signed-out',
  FORBIDDEN: 'forbidden',
  TOO_MANY_REQUESTS: 'busy',
  PERSISTED_QUERY_NOT_FOUND: 'outdated',
  GRAPHQL_VALIDATION_FAILED: 'outdated',
};
const byStatus: Readonly<Record<number, Failure>> = {
  401: 'signed-out',
  403: 'forbidden',
  429: 'busy',
  503: 'busy',
};

/** The server masks its errors: only their code says what kind of surprise this is. */
export const failureOf = (
  error: Pick<CombinedError, 'graphQLErrors' | 'networkError' | 'response'>,
): Failure => {
  const coded = error.graphQLErrors.map((one) => byCode[String(one.extensions['code'])]).find(Boolean);
  if (coded) return coded;
  const status = statusOf(error.response);
  if (status !== undefined) return byStatus[status] ?? 'broken';
  return error.networkError ? 'offline' : 'broken';
};

const statusOf = (response: unknown): number | undefined =>
  typeof response === 'object' &&
  response !== null &&
  'status' in response &&
  typeof response.status === 'number'
    ? response.status
    : undefined;
