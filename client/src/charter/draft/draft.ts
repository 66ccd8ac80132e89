import { clauseSchema, revisionInputSchema, type ClauseKind, type Scope } from '@communaux/shared/charter';
import type { Theme } from '@communaux/shared/vote';
import type {
  ArticleSheetFragment,
  RevisionSheetFragment,
  WordsSheetFragment,
} from '../../generated/charter.documents.js';
import type { RevisionInput } from '../../generated/schema.js';
import { readInstant } from '../../platform/language/use-dates.js';
import { fromWall, toWall } from '../../platform/language/wall-time.js';

/** A clause being written: its parameters may be missing or wrong until it is read by the rules. */
export type ClauseDraft = {
  readonly id: string;
  readonly kind: ClauseKind;
  readonly params: Readonly<Record<string, unknown>>;
  readonly scope: Scope;
};

/** One article as its author would have it. `articleId` is null for a new one. */
export type ChangeDraft = {
  /** Names the change on screen while it is written. */
  readonly key: string;
  readonly articleId: string | null;
  readonly number: string | null;
  readonly baseVersion: number;
  readonly before: WordsSheetFragment | null;
  readonly title: string;
  readonly text: string;
  readonly clauses: readonly ClauseDraft[];
};

export type RevisionDraft = {
  readonly title: string;
  readonly reasons: string;
  readonly impact: string;
  /** The day asked for, "2026-03-03" on the zone's clock; empty for the day of its adoption. */
  readonly effectiveOn: string;
  /** What it is about, for those who watch over a theme; empty while its author cannot say. */
  readonly theme: Theme | '';
  readonly changes: readonly ChangeDraft[];
};

export const BLANK: RevisionDraft = {
  title: '',
  reasons: '',
  impact: '',
  effectiveOn: '',
  theme: '',
  changes: [],
};

export const newArticle = (rank: number): ChangeDraft => ({
  key: `new-${rank}`,
  articleId: null,
  number: null,
  baseVersion: 0,
  before: null,
  title: '',
  text: '',
  clauses: [],
});

/** Starts from the passage: the article as it is. */
export const changeOf = (article: ArticleSheetFragment): ChangeDraft => ({
  key: article.id,
  articleId: article.id,
  number: article.number,
  baseVersion: article.version,
  before: article,
  title: article.title,
  text: article.text,
  clauses: draftClauses(article.clauses),
});

/** Takes a draft up again where it was saved. */
export const draftOf = (
  { title, why, impact, changes, effectiveFrom, theme }: RevisionSheetFragment,
  timeZone: string,
): RevisionDraft => ({
  title,
  reasons: why,
  impact,
  effectiveOn: effectiveFrom === null ? '' : toWall(readInstant(effectiveFrom), timeZone).slice(0, 10),
  theme: theme ?? '',
  changes: changes.map(({ articleId, number, baseVersion, before, after }) => ({
    key: articleId,
    articleId,
    number,
    baseVersion,
    before,
    title: after.title,
    text: after.text,
    clauses: draftClauses(after.clauses),
  })),
});

const draftClauses = (clauses: WordsSheetFragment['clauses']): readonly ClauseDraft[] =>
  clauses.flatMap(({ id, kind, params, scope }) => {
    const read = clauseSchema.safeParse({ id, kind, params, scope });
    return read.success
      ? [{ id, kind: read.data.kind, params: { ...read.data.params }, scope: read.data.scope }]
      : [];
  });

export const inputOf = (draft: RevisionDraft, timeZone: string): RevisionInput => ({
  ...wordsOf(draft),
  effectiveFrom: effectOf(draft, timeZone),
});

/** The first instant of the day asked for; null for at once. */
export const effectOf = ({ effectiveOn }: RevisionDraft, timeZone: string): string | null => {
  const at = fromWall(`${effectiveOn}T00:00`, timeZone);
  return at === undefined ? null : new Date(at).toISOString();
};

const wordsOf = ({ title, reasons, impact, theme, changes }: RevisionDraft) => ({
  title,
  reasons,
  impact,
  theme: theme === '' ? null : theme,
  changes: changes.map(({ articleId, baseVersion, title: name, text, clauses }) => ({
    articleId,
    baseVersion,
    title: name,
    text,
    clauses,
  })),
});

/** What is missing, by place: "title", "changes.0.text", "changes.0.clauses.1". Texts' keys, ready to be said. */
export type DraftErrors = Readonly<Record<string, string>>;

export const errorsOf = (draft: RevisionDraft): DraftErrors => {
  const read = revisionInputSchema.safeParse(wordsOf(draft));
  const found = read.success ? [] : read.error.issues.map(({ path, message }) => placeOf(path, message));
  // The contract lets the impact be empty; whoever proposes owes it to those who will vote.
  const impact = draft.impact.trim() === '' ? [['impact', 'form.impact.missing'] as const] : [];
  const nothing = draft.changes.length === 0 ? [['changes', 'refusal.nothing-changed'] as const] : [];
  return Object.fromEntries([...found, ...impact, ...nothing]);
};

/** A clause is one thing to mend, whichever of its parameters is wrong; only our own sentences are shown. */
const placeOf = (path: readonly PropertyKey[], message: string): readonly [string, string] => {
  const place = path.slice(0, path[2] === 'clauses' ? 4 : 3).join('.');
  return [place, message.startsWith('form.') ? message : 'form.clause.incomplete'];
};
