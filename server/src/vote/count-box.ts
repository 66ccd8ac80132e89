import { system } from '@communaux/shared/access';
import type { PollId, ZoneId } from '@communaux/shared/kernel';
import type { Frozen } from '@communaux/shared/vote';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import { openBox, registerHead } from './box.view.js';
import { certify, writtenOut } from './certify.js';
import type { Certified } from './closing.store.js';

/** Counts a box that is shut and certifies what it says. Nothing is written: the same box always says the same. */
export const countBox = async (
  works: UnitOfWork,
  zone: ZoneId,
  pollId: PollId,
  frozen: Frozen,
): Promise<Certified> => {
  const [opened, head] = await works.read(
    system('count'),
    zone,
    async (work) => [await openBox(work, pollId, frozen), await registerHead(work)] as const,
  );
  return writtenOut(certify(frozen, opened, head));
};
