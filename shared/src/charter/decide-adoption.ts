import { isRefused, type Instant, type PollId, type Refused } from '../kernel/index.js';
import type { ArticleVersion } from './article.js';
import type { CurrentVersions } from './change.js';
import { decideTransition, type TransitionRefusal } from './decide-transition.js';
import type { Revision } from './revision.js';

export type Adoption = {
  readonly kind: 'adopted';
  readonly revision: Revision;
  readonly versions: readonly ArticleVersion[];
};

/**
 * What a won poll writes: the adopted revision and the new wording of each article it changes. Refused as
 * `stale-base` when another revision has been adopted on the same article meanwhile; the caller then rejects it
 * for that cause, so that nobody's vote silently overwrites another.
 */
export const decideAdoption = (
  revision: Revision,
  pollId: PollId,
  current: CurrentVersions,
  now: Instant,
): Adoption | Refused<TransitionRefusal> => {
  const act = { act: 'adopt', pollId, current } as const;
  const moved = decideTransition(revision, act, { kind: 'system' }, NO_RULES, now);
  if (isRefused(moved)) return moved;
  return { kind: 'adopted', revision: moved.revision, versions: versionsOf(moved.revision) };
};

/** Consultation rules no longer play once the poll has spoken. */
const NO_RULES = { consultationDays: 0 };

const versionsOf = (revision: Revision): readonly ArticleVersion[] =>
  revision.stage !== 'adopted'
    ? []
    : revision.changes.map(({ articleId, baseVersion, title, text, clauses }) => ({
        articleId,
        version: baseVersion + 1,
        title,
        text,
        clauses,
        effectiveFrom: revision.effectiveFrom,
        revisionId: revision.id,
      }));
