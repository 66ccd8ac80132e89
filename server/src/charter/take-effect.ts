import { decideTransition } from '@communaux/shared/charter';
import { isRefused, refuse, type Refused, type RevisionId } from '@communaux/shared/kernel';
import type { UseCase } from '../platform/database/work.js';
import { NO_RULES, type Decided } from './decided.js';
import { lockRevision, storeStanding } from './revision.store.js';

/** The date of an adopted revision has come. Told twice, it changes nothing more. */
export const takeEffect =
  (id: RevisionId): UseCase<Decided | Refused> =>
  async (work) => {
    const revision = await lockRevision(work, id);
    if (!revision) return refuse('unknown-revision', { revisionId: id });
    if (revision.stage !== 'adopted') return { kind: 'decided', stage: revision.stage };
    const act = { act: 'come_into_force' } as const;
    const moved = decideTransition(revision, act, { kind: 'system' }, NO_RULES, work.now);
    if (isRefused(moved)) return moved;

    await storeStanding(work, moved.revision);
    work.record({ act: 'revision.took-effect', facts: { revision: id } });
    return { kind: 'decided', stage: 'in_force' };
  };
