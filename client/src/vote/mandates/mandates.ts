/** Somebody whose voice the reader carries in this vote. */
export type Mandate = {
  readonly id: string;
  readonly name: string;
  /** Where their ballot counts: it may be another college than the reader's. */
  readonly college: string;
};

/** Ballots of those who vote otherwise than the reader, by mandate; all others follow. */
export type Exceptions = ReadonlyMap<string, string>;

/** What is cast in one gesture: one ballot per mandate, the reader's own unless an exception says otherwise. */
export const ballotsFor = (
  mandates: readonly Mandate[],
  own: string,
  exceptions: Exceptions,
): readonly { readonly id: string; readonly ballot: string }[] =>
  mandates.map(({ id }) => ({ id, ballot: exceptions.get(id) ?? own }));

/** What stands for each already and differs from `own`: a booth opened again changes nothing that nobody touched. */
export const exceptionsFrom = (
  cast: readonly { readonly personId: string; readonly choice: string | null }[],
  own: string,
): Exceptions =>
  new Map(
    cast.flatMap(({ personId, choice }) =>
      choice === null || choice === own ? [] : [[personId, choice] as const],
    ),
  );

export const except = (exceptions: Exceptions, id: string, ballot: string): Exceptions =>
  new Map(exceptions).set(id, ballot);

export const follow = (exceptions: Exceptions, id: string): Exceptions =>
  new Map([...exceptions].filter(([one]) => one !== id));
