import { decideTransition, type RevisionAct } from '@communaux/shared/charter';
import {
  isRefused,
  refuse,
  type Facts,
  type Instant,
  type Refused,
  type RevisionId,
} from '@communaux/shared/kernel';
import type { Theme } from '@communaux/shared/vote';
import { ruleSetInForce } from '../body/index.js';
import type { Revision } from '../generated/schema.js';
import type { Line, UseCase } from '../platform/database/work.js';
import { cameBack, lockRevision, storeStanding, storeTheme } from './revision.store.js';
import { showRevision } from './show-revision.js';
import { standingOf } from './standing.js';

type Moved = Revision | Refused;

/** The author hands the text over: it changes no more, and everyone sees it. */
export const submitRevision = (id: RevisionId) => move(id, { act: 'submit' }, 'revision.submitted');

/** The author takes it back, at any stage before the vote. */
export const withdrawRevision = (id: RevisionId) => move(id, { act: 'withdraw' }, 'revision.withdrawn');

/**
 * The authority's agent says, in public, whether the law lets the text be consulted, and what it is about: an author
 * alone must not choose which guardians watch over it.
 */
export const examineRevision =
  (id: RevisionId, admissible: boolean, opinion: string, theme: Theme | null = null): UseCase<Moved> =>
  async (work) => {
    const examined = await (
      admissible
        ? move(id, { act: 'declare_admissible', opinion }, 'revision.found-admissible')
        : move(id, { act: 'declare_not_admissible', opinion }, 'revision.found-inadmissible')
    )(work);
    if (isRefused(examined) || theme === null || theme === examined.theme) return examined;
    await storeTheme(work, id, theme);
    return { ...examined, theme };
  };

/** Comments are taken until `closesAt`; no poll opens before. */
export const openConsultation = (id: RevisionId, closesAt: Instant) =>
  move(id, { act: 'open_consultation', closesAt }, 'revision.consultation-opened', { closesAt });

/** One step of the path by hand. Which steps exist, and whose they are, is the table of shared/src/charter. */
const move =
  (id: RevisionId, act: RevisionAct, told: Line['act'], facts: Facts = {}): UseCase<Moved> =>
  async (work) => {
    const revision = await lockRevision(work, id);
    if (!revision) return refuse('unknown-revision', { revisionId: id });
    const { ruleSet } = await ruleSetInForce(work);
    const moved = decideTransition(revision, act, standingOf(work), ruleSet, work.now);
    if (isRefused(moved)) return moved;

    await storeStanding(work, moved.revision);
    // A draft that its author drops was never public, unless a vote was already held on it.
    const dropped = revision.stage === 'draft' && moved.revision.stage === 'withdrawn';
    const open = !dropped || (await cameBack(work, id));
    work.record({ act: told, facts: { revision: id, ...facts }, open });
    return showRevision(work, id);
  };
