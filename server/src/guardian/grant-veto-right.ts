import type { VetoRightInput } from '@communaux/shared/guardian';
import { refuse, type Refused } from '@communaux/shared/kernel';
import type { VetoRight } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { endRight, mandateHolds, storeRight } from './veto-right.store.js';
import { shownRight } from './veto-rights.view.js';

/** A mandate receives the right to suspend decisions on some themes. Votes already open keep the guardians they had. */
export const grantVetoRight =
  (wish: VetoRightInput): UseCase<VetoRight | Refused> =>
  async (work) => {
    if (!(await mandateHolds(work, wish.mandateId)))
      return refuse('unknown-mandate', { mandateId: wish.mandateId });
    const id = work.newId<string>();
    if (!(await storeRight(work, id, wish))) return refuse('right-held', { mandateId: wish.mandateId });
    work.record({
      act: 'veto-right.granted',
      facts: { 'veto-right': id, mandate: wish.mandateId, themes: wish.themes },
    });
    return shownRight(work, id);
  };

/** The right ends; the vetoes given by it stand. */
export const endVetoRight =
  (id: string): UseCase<VetoRight | Refused> =>
  async (work) => {
    const mandate = await endRight(work, id);
    if (mandate === undefined) return refuse('unknown-right');
    work.record({ act: 'veto-right.ended', facts: { 'veto-right': id, mandate } });
    return shownRight(work, id);
  };
