/** A fact quoted in a refusal, plain enough to travel as JSON and be worded in any language. */
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };
export type Facts = { readonly [name: string]: Fact };

/** Why something was refused: a stable code, and the facts its sentence needs. The client words it. */
export type Reason<Code extends string = string> = { readonly code: Code; readonly facts: Facts };

/** An expected "no". It is a value, never thrown; surprises throw. */
export type Refused<Code extends string = string> = {
  readonly kind: 'refused';
  readonly reasons: readonly Reason<Code>[];
};

export const refuse = <Code extends string>(code: Code, facts: Facts = {}): Refused<Code> => ({
  kind: 'refused',
  reasons: [{ code, facts }],
});

export const refuseAll = <Code extends string>(reasons: readonly Reason<Code>[]): Refused<Code> => ({
  kind: 'refused',
  reasons,
});

export const isRefused = (outcome: unknown): outcome is Refused =>
  typeof outcome === 'object' && outcome !== null && 'kind' in outcome && outcome.kind === 'refused';

/** Ends a switch over a union: the compiler proves that no case is forgotten. */
export const never = (value: never): never => {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`);
};
