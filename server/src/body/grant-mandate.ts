import { refuse, type Instant, type Refused } from '@communaux/shared/kernel';
import type { UseCase, Work } from '../platform/database/work.js';
import { collegeHeldBy, namedBy, storeMandate, type MandateWish } from './mandate.store.js';

export type Elector = {
  readonly id: string;
  readonly name: string;
  readonly collegeId: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
};

/** Makes a member of the zone an elector of one college, from now to a date: bodies drift when mandates have no end. */
export const grantMandate =
  (wish: MandateWish): UseCase<Elector | Refused> =>
  async (work) => {
    if (wish.endsAt <= work.now) return refuse('period-empty', { from: work.now, to: wish.endsAt });
    const { name, collegeKnown, seatOfCollege } = await namedBy(work, wish);
    if (name === null) return refuse('not-of-this-zone', { personId: wish.personId });
    if (!collegeKnown) return refuse('unknown-college', { collegeId: wish.collegeId });
    if (!seatOfCollege) return refuse('unknown-seat', { seatId: wish.seatId });

    const id = work.newId<string>();
    if (!(await storeMandate(work, id, wish))) return obstacle(work, wish);
    work.record({ act: 'mandate.granted', facts: { mandate: id, college: wish.collegeId } });
    return { id, name, collegeId: wish.collegeId, startsAt: work.now, endsAt: wish.endsAt };
  };

const obstacle = async (work: Work, wish: MandateWish): Promise<Refused> => {
  const college = await collegeHeldBy(work, wish);
  return college === null
    ? refuse('seat-held', { seatId: wish.seatId })
    : refuse('already-in-college', { college });
};
