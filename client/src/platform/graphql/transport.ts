/**
 * How an operation reaches the server: everything about the wire is here, so that sending registered operations by
 * their hash changes this file and no other.
 */
export const transport = {
  url: '/graphql',
  preferGetMethod: false,
  fetchOptions: {
    credentials: 'same-origin',
    // A header no plain form can send: the server refuses requests without it (CSRF).
    headers: {
      'apollo-require-preflight': 'true',
      accept: 'application/graphql-response+json, application/json',
    },
  },
} as const;
