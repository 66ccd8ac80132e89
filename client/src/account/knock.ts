import type { Reason } from '@communaux/shared/kernel';
import { failureOf, type Failure } from '../platform/graphql/failure.js';
import { asReason } from '../platform/act/use-act.js';

/** What a door answered: it opened, it stayed closed for reasons, or nobody was heard. */
export type Knocked =
  | { readonly kind: 'open'; readonly answer: unknown }
  | { readonly kind: 'closed'; readonly reasons: readonly Reason[] }
  | { readonly kind: 'lost'; readonly failure: Failure };

/** Sends JSON to a door of this site. Never throws: a door that cannot be reached is an answer too. */
export const knock = async (path: `/auth/${string}`, body: object = {}): Promise<Knocked> => {
  try {
    const response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
    });
    return await heard(response);
  } catch {
    return { kind: 'lost', failure: 'offline' };
  }
};

const heard = async (response: Response): Promise<Knocked> => {
  const answer: unknown = await response.json().catch(() => undefined);
  const reasons = reasonsIn(answer);
  if (reasons.length > 0) return { kind: 'closed', reasons };
  if (response.ok) return { kind: 'open', answer };
  return { kind: 'lost', failure: failureOf({ graphQLErrors: [], response }) };
};

const reasonsIn = (answer: unknown): readonly Reason[] => {
  if (typeof answer !== 'object' || answer === null || !('reasons' in answer)) return [];
  if (!Array.isArray(answer.reasons)) return [];
  return answer.reasons.flatMap((one: unknown) =>
    typeof one === 'object' && one !== null && 'code' in one && typeof one.code === 'string'
      ? [asReason({ code: one.code, facts: 'facts' in one ? one.facts : {} })]
      : [],
  );
};
