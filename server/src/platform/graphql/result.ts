import { isRefused, type Refused } from '@communaux/shared/kernel';

type Named<Name extends string, Value> = Value & { readonly __typename: Name };

/** A use case's outcome as a member of its GraphQL union: the value under its name, or `Refused` with its reasons. */
export const toResult = <Name extends string, Value extends object>(
  name: Name,
  outcome: Value | Refused,
): Named<Name, Value> | Named<'Refused', Refused> =>
  isRefused(outcome) ? { ...outcome, __typename: 'Refused' } : { ...(outcome as Value), __typename: name };
