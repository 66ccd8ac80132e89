import type { Voice } from '@communaux/shared/body';
import { isRefused, refuse, type Instant, type Refused } from '@communaux/shared/kernel';
import { decidePlace } from '@communaux/shared/roll';
import type { UseCase, Work } from '../platform/database/work.js';
import { collegeHeldBy, namedBy, storeMandate, type MandateWish } from './mandate.store.js';

export type Elector = {
  readonly id: string;
  readonly name: string;
  readonly collegeId: string;
  readonly voice: Voice;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
};

/** Makes a member of the zone an elector of one college, from now to a date: bodies drift when mandates have no end. */
export const grantMandate =
  (wish: MandateWish): UseCase<Elector | Refused> =>
  async (work) => {
    if (wish.endsAt <= work.now) return refuse('period-empty', { from: work.now, to: wish.endsAt });
    const { name, collegeKnown, slots } = await namedBy(work, wish);
    if (name === null) return refuse('not-of-this-zone', { personId: wish.personId });
    if (!collegeKnown) return refuse('unknown-college', { collegeId: wish.collegeId });
    const place = placeOf(wish, slots);
    if (isRefused(place)) return place;

    const id = work.newId<string>();
    if (!(await storeMandate(work, id, wish))) return obstacle(work, wish);
    work.record({ act: 'mandate.granted', facts: { mandate: id, college: wish.collegeId } });
    return {
      id,
      name,
      collegeId: wish.collegeId,
      voice: wish.voice,
      startsAt: work.now,
      endsAt: wish.endsAt,
    };
  };

/** A mandate without a seat has no place to name. */
const placeOf = ({ seatId, slot, voice }: MandateWish, slots: readonly string[] | null) =>
  decidePlace({ slots: seatId === null ? [] : slots, slot, deliberative: voice === 'deliberative' });

const obstacle = async (work: Work, wish: MandateWish): Promise<Refused> => {
  const college = await collegeHeldBy(work, wish);
  return college === null
    ? refuse('seat-held', { seatId: wish.seatId })
    : refuse('already-in-college', { college });
};
