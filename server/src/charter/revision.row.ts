import {
  clausesSchema,
  type Change,
  type RejectionCause,
  type Revision,
  type Standing,
} from '@communaux/shared/charter';
import {
  instant,
  never,
  type ArticleId,
  type Instant,
  type PersonId,
  type PollId,
  type RevisionId,
} from '@communaux/shared/kernel';
import type { Theme } from '@communaux/shared/vote';

/** A revision as the database tells it, instants in milliseconds. */
export type RevisionRow = {
  id: RevisionId;
  title: string;
  reasons: string;
  impact: string;
  stage: Standing['stage'];
  authorId: PersonId;
  authorName: string;
  createdAt: number;
  submittedAt: number | null;
  examinedAt: number | null;
  opinion: string;
  consultationOpensAt: number | null;
  consultationClosesAt: number | null;
  decidedAt: number | null;
  effectiveFrom: number | null;
  rejectedBecause: RejectionCause | null;
  theme: Theme | null;
  /** How many times the body has been asked: 2 once a veto has sent it back. */
  passage: number;
  sentBackAt: number | null;
  pollId: PollId | null;
  pollOpensAt: number | null;
  commentCount: number;
  changes: ChangeRow[];
};

export type ChangeRow = {
  articleId: ArticleId;
  baseVersion: number;
  parentId: ArticleId | null;
  position: number | null;
  title: string;
  text: string;
  clauses: unknown;
  /** Last version of the article, in force or due; 0 when it does not exist. */
  currentVersion: number;
  before: { title: string; text: string; clauses: unknown } | null;
};

/** The row as the law knows it: a union by stage. @throws when a stage lacks what it must have */
export const toRevision = (row: RevisionRow): Revision => ({
  id: row.id,
  authorId: row.authorId,
  title: row.title,
  reasons: row.reasons,
  changes: row.changes.map(toChange),
  effectiveFrom: row.effectiveFrom === null ? null : instant(row.effectiveFrom),
  ...toStanding(row),
});

export const toChange = ({ parentId, position, baseVersion, ...row }: ChangeRow): Change => {
  const { articleId, title, text } = row;
  const content = { articleId, title, text, clauses: clausesSchema.parse(row.clauses) };
  return baseVersion === 0
    ? { kind: 'add', ...content, baseVersion, parentId, position: position ?? 0 }
    : { kind: 'replace', ...content, baseVersion };
};

const toStanding = (row: RevisionRow): Standing => {
  const { stage, opinion } = row;
  switch (stage) {
    case 'draft':
    case 'withdrawn':
      return { stage };
    case 'submitted':
      return { stage, submittedAt: at(row.submittedAt) };
    case 'admissible':
    case 'not_admissible':
      return { stage, examinedAt: at(row.examinedAt), opinion };
    case 'consultation':
      return { stage, openedAt: at(row.consultationOpensAt), closesAt: at(row.consultationClosesAt) };
    case 'vote':
      return { stage, openedAt: at(row.pollOpensAt), pollId: given(row.pollId) };
    case 'adopted':
    case 'in_force':
      return { stage, ...decided(row), effectiveFrom: at(row.effectiveFrom) };
    case 'rejected':
      return { stage, ...decided(row), because: given(row.rejectedBecause) };
    default:
      return never(stage);
  }
};

const decided = (row: RevisionRow): { pollId: PollId; decidedAt: Instant } => ({
  pollId: given(row.pollId),
  decidedAt: at(row.decidedAt),
});

const at = (ms: number | null): Instant => instant(given(ms));

const given = <Value>(value: Value | null): Value => {
  if (value === null) throw new Error('This stage of a revision lacks a date or a poll');
  return value;
};
