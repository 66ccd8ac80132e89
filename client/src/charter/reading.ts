import { clauseSchema, type ArticleContent, type Clause } from '@communaux/shared/charter';

/** Charters are written in French, whatever language the interface speaks. */
export const CHARTER_LANGUAGE = 'fr';

type Carried = {
  readonly id: string;
  readonly kind: string;
  readonly params: unknown;
  readonly scope: unknown;
};
type Words = { readonly title: string; readonly text: string; readonly clauses: readonly Carried[] };

/** Clauses as the rules know them. One that this version of the page cannot read is left out, and counted. */
export const readClauses = (
  carried: readonly Carried[],
): { readonly clauses: readonly Clause[]; readonly unread: number } => {
  const clauses = carried.flatMap(({ id, kind, params, scope }) => {
    const read = clauseSchema.safeParse({ id, kind, params, scope });
    return read.success ? [read.data] : [];
  });
  return { clauses, unread: carried.length - clauses.length };
};

export const readContent = ({ title, text, clauses }: Words): ArticleContent => ({
  title,
  text,
  clauses: readClauses(clauses).clauses,
});
