import { isMember, personOf } from '@communaux/shared/access';
import { numberArticles, offeredActs, type CurrentVersions } from '@communaux/shared/charter';
import type { ArticleId, RevisionId } from '@communaux/shared/kernel';
import { ruleSetInForce } from '../body/index.js';
import type { Revision } from '../generated/schema.js';
import type { Work } from '../platform/database/work.js';
import { placesInForce } from './articles-at.view.js';
import { showClauses } from './show-clauses.js';
import { toRevision, type ChangeRow, type RevisionRow } from './revision.row.js';
import { revisionRow } from './revision.view.js';
import { standingOf } from './standing.js';

/** A revision just written, as its author or the agent sees it. */
export const showRevision = async (work: Work, id: RevisionId): Promise<Revision> => {
  const row = await revisionRow(work, id);
  const [shown] = row ? await showRevisions(work, [row]) : [];
  if (!shown) throw new Error('A revision just written is not there');
  return shown;
};

/** Once decided, a revision has nothing left to rebase. */
const UNDER_WAY: ReadonlySet<string> = new Set(['draft', 'submitted', 'admissible', 'consultation', 'vote']);

/** Revisions with what the reader may do about each, by the same decision that would judge the act. */
export const showRevisions = async (work: Work, rows: readonly RevisionRow[]): Promise<Revision[]> => {
  if (rows.length === 0) return [];
  const { ruleSet } = await ruleSetInForce(work);
  const numbers = numberArticles(await placesInForce(work));
  const member = isMember(work.actor, work.zoneId);
  return rows.map((row) => {
    const { authorId, pollOpensAt: _, changes, ...shown } = row;
    const circumstances = { rules: ruleSet, current: currentOf(changes), now: work.now, member };
    return {
      ...shown,
      mine: authorId === personOf(work.actor),
      changes: changes.map((change) => ({
        ...showChange(change, numbers),
        stale: UNDER_WAY.has(row.stage) && change.currentVersion !== change.baseVersion,
      })),
      acts: [...offeredActs(toRevision(row), standingOf(work), circumstances)],
    };
  });
};

const currentOf = (changes: readonly ChangeRow[]): CurrentVersions =>
  new Map(
    changes
      .filter(({ currentVersion }) => currentVersion > 0)
      .map(({ articleId, currentVersion }) => [articleId, currentVersion]),
  );

const showChange = (
  { articleId, baseVersion, title, text, clauses, before }: ChangeRow,
  numbers: ReadonlyMap<ArticleId, string>,
): Omit<Revision['changes'][number], 'stale'> => ({
  articleId,
  number: numbers.get(articleId) ?? null,
  baseVersion,
  before: before && { ...before, clauses: showClauses(before.clauses) },
  after: { title, text, clauses: showClauses(clauses) },
});
