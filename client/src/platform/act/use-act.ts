import { useState } from 'react';
import { useMutation, type AnyVariables, type CombinedError, type TypedDocumentNode } from 'urql';
import type { Facts, Reason } from '@communaux/shared/kernel';

/** A refusal as the contract carries it. */
export type RefusedAnswer = {
  readonly __typename: 'Refused';
  readonly reasons: readonly { readonly code: string; readonly facts: unknown }[];
};

/** Done or refused, told apart by its type's name. */
type Answered = RefusedAnswer | { readonly __typename: string };

type Standing = { readonly reasons: readonly Reason[]; readonly error: CombinedError | undefined };
/** Where an act is: on its way, refused with reasons, or stopped by a surprise. */
export type Acting = Standing & { readonly busy: boolean };
const UNDONE: Standing = { reasons: [], error: undefined };

/**
 * One act of the reader: sent once at a time, answered by what was asked or by reasons. `act` resolves to undefined
 * when it was refused or failed; the screen then shows `reasons` or `error`.
 */
export const useAct = <Data, Variables extends AnyVariables, Answer extends Answered>(
  document: TypedDocumentNode<Data, Variables>,
  pick: (data: Data) => Answer,
) => {
  const [{ fetching }, send] = useMutation(document);
  const [standing, setStanding] = useState(UNDONE);

  const act = async (variables: Variables): Promise<Exclude<Answer, RefusedAnswer> | undefined> => {
    if (fetching) return undefined;
    setStanding(UNDONE);
    const { data, error } = await send(variables);
    if (error || !data) {
      setStanding({ reasons: [], error });
      return undefined;
    }
    const answer = pick(data);
    if (!isRefusal(answer)) return answer as Exclude<Answer, RefusedAnswer>;
    setStanding({ reasons: answer.reasons.map(asReason), error: undefined });
    return undefined;
  };
  return { act, busy: fetching, ...standing, forget: () => setStanding(UNDONE) };
};

const isRefusal = <Answer extends Answered>(answer: Answer): answer is Extract<Answer, RefusedAnswer> =>
  answer.__typename === 'Refused';

/** Facts leave the server as plain JSON: this is where they get their name back. */
export const asReason = ({ code, facts }: { readonly code: string; readonly facts: unknown }): Reason => ({
  code,
  facts: typeof facts === 'object' && facts !== null ? (facts as Facts) : {},
});
