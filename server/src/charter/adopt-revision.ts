import { decideAdoption, decideTransition, type Adoption } from '@communaux/shared/charter';
import { isRefused, refuse, type PollId, type Refused, type RevisionId } from '@communaux/shared/kernel';
import type { UseCase, Work } from '../platform/database/work.js';
import { lockArticles, storeVersions } from './adoption.store.js';
import { currentVersions } from './known-articles.view.js';
import { rejectLocked } from './reject-revision.js';
import { lockRevision, storeStanding } from './revision.store.js';
import { NO_RULES, type Decided } from './decided.js';

/**
 * A won poll changes the charter, unless another revision has replaced meanwhile a wording this one was written
 * against: it is then rejected for that cause. Told twice, it changes nothing more.
 */
export const adoptRevision =
  (id: RevisionId, pollId: PollId): UseCase<Decided | Refused> =>
  async (work) => {
    const revision = await lockRevision(work, id);
    if (!revision) return refuse('unknown-revision', { revisionId: id });
    if (revision.stage !== 'vote') return { kind: 'decided', stage: revision.stage };
    const articles = revision.changes.map(({ articleId }) => articleId);
    await lockArticles(work, articles);
    const adoption = decideAdoption(revision, pollId, await currentVersions(work, articles), work.now);
    if (!isRefused(adoption)) return adopt(work, pollId, adoption);
    const stale = adoption.reasons.some(({ code }) => code === 'stale-base');
    return stale ? rejectLocked(work, revision, pollId, 'stale-base') : adoption;
  };

const adopt = async (work: Work, pollId: PollId, { revision, versions }: Adoption): Promise<Decided> => {
  const { id, changes } = revision;
  await storeVersions(work, changes, versions);
  await storeStanding(work, revision);
  const effectiveFrom = revision.effectiveFrom ?? work.now;
  const articles = changes.map(({ articleId }) => articleId);
  work.record({ act: 'revision.adopted', facts: { revision: id, poll: pollId, effectiveFrom } });
  // The charter's history changes with the adoption itself, even when its effect is for later: one story, two acts.
  work.record({ act: 'charter.changed', facts: { charter: work.zoneId, revision: id, articles } });
  if (effectiveFrom > work.now) {
    const payload = { zone: work.zoneId, revision: id };
    work.enqueue({ task: 'take-effect', payload, runAt: effectiveFrom, key: `take-effect:${id}` });
    return { kind: 'decided', stage: 'adopted' };
  }
  const moved = decideTransition(
    revision,
    { act: 'come_into_force' },
    { kind: 'system' },
    NO_RULES,
    work.now,
  );
  if (isRefused(moved))
    throw new Error(`An adopted revision due now is not effective: ${moved.reasons[0]?.code}`);
  await storeStanding(work, moved.revision);
  return { kind: 'decided', stage: 'in_force' };
};
