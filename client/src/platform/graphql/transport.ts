import { operationIds } from '../../generated/operation-ids.js';

/** Our operations are known to the server by name and digest: the identifier goes on the wire, the text stays here. */
const register = (body: unknown): unknown => {
  if (typeof body !== 'string') return body;
  const sent = JSON.parse(body) as { operationName?: string; query?: string; variables?: unknown };
  const documentId = sent.operationName && operationIds[sent.operationName];
  if (!documentId) return body;
  return JSON.stringify({ operationName: sent.operationName, documentId, variables: sent.variables });
};

/** How an operation reaches the server: everything about the wire is here. */
export const transport = {
  url: '/graphql',
  preferGetMethod: false,
  fetch: (input: RequestInfo | URL, init?: RequestInit): Promise<Response> =>
    fetch(input, { ...init, body: register(init?.body) as BodyInit | null }),
  fetchOptions: {
    credentials: 'same-origin',
    // A header no plain form can send: the server refuses requests without it (CSRF).
    headers: {
      'apollo-require-preflight': 'true',
      accept: 'application/graphql-response+json, application/json',
    },
  },
} as const;
