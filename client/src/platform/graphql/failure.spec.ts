import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { CombinedError } from 'urql';
import { failureOf } from './failure.js';

const coded = (code: string) =>
  new CombinedError({ graphQLErrors: [new GraphQLError('masked', { extensions: { code } })] });

describe('a failure', () => {
  it('is told apart by the code the server left on it', () => {
    expect(failureOf(coded('UNAUTHENTICATED'))).toBe('signed-out');
    expect(failureOf(coded('FORBIDDEN'))).toBe('forbidden');
    expect(failureOf(coded('INTERNAL_SERVER_ERROR'))).toBe('broken');
  });
  it('means the zone is out of reach when nothing answered', () => {
    expect(failureOf(new CombinedError({ networkError: new TypeError('Failed to fetch') }))).toBe('offline');
  });
  it('asks to wait when the server is saturated', () => {
    const response = { status: 429 };
    expect(failureOf(new CombinedError({ networkError: new Error('429'), response }))).toBe('busy');
  });
});
