import { ANY_POLL, decideTransition, type Change, type Revision } from '@communaux/shared/charter';
import {
  canonical,
  isRefused,
  refuse,
  type Instant,
  type Refused,
  type RevisionId,
} from '@communaux/shared/kernel';
import type { Theme } from '@communaux/shared/vote';
import { ruleSetInForce } from '../body/index.js';
import type { Work } from '../platform/database/work.js';
import { currentVersions } from './known-articles.view.js';
import { lockRevision, storeVoteStage, themeOf } from './revision.store.js';
import { standingOf } from './standing.js';

/** What a poll is about. `text` is canonical JSON of the exact words and clauses that would be adopted. */
export type RevisionForVote = {
  readonly kind: 'ready';
  readonly id: RevisionId;
  readonly title: string;
  /** Which guardians and proxies it concerns. */
  readonly theme: Theme | null;
  readonly text: string;
  readonly consultationOpenedAt: Instant;
};

/**
 * Locks a revision whose poll is about to open, or says why none may: not consulted, consultation still open, an
 * article changed since, not the agent. The lock is kept to the end of the transaction, which calls `markInVote`.
 */
export const revisionForVote = async (work: Work, id: RevisionId): Promise<RevisionForVote | Refused> => {
  const revision = await lockRevision(work, id);
  if (!revision) return refuse('unknown-revision', { revisionId: id });
  const { ruleSet } = await ruleSetInForce(work);
  const current = await currentVersions(work, articlesOf(revision));
  const act = { act: 'open_vote', pollId: ANY_POLL, current } as const;
  const moved = decideTransition(revision, act, standingOf(work), ruleSet, work.now);
  if (isRefused(moved)) return moved;
  if (revision.stage !== 'consultation')
    return refuse('wrong-stage', { stage: revision.stage, act: act.act });
  const { title, openedAt: consultationOpenedAt } = revision;
  const theme = await themeOf(work, id);
  return { kind: 'ready', id, title, theme, text: textOf(revision), consultationOpenedAt };
};

/** The poll of this revision is open: its stage says so. After `revisionForVote`, in the same transaction. */
export const markInVote = (work: Work, id: RevisionId): Promise<void> => storeVoteStage(work, id);

const articlesOf = ({ changes }: Revision) => changes.map(({ articleId }) => articleId);

const textOf = ({ id, title, changes, effectiveFrom }: Revision): string =>
  canonical({ revision: id, title, effectiveFrom, changes: changes.toSorted(byArticle) });

const byArticle = (a: Change, b: Change): number => (a.articleId < b.articleId ? -1 : 1);
