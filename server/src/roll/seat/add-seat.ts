import { refuse, type Refused } from '@communaux/shared/kernel';
import type { SeatInput } from '@communaux/shared/roll';
import type { SeatState } from '../../generated/schema.js';
import type { UseCase } from '../../platform/database/work.js';
import { storeSeat } from './seat.store.js';
import { readSeat } from './seats.view.js';

/** A new seat of a college: for one, or for a pair whose two places are named. */
export const addSeat =
  (wish: SeatInput): UseCase<SeatState | Refused> =>
  async (work) => {
    const id = work.newId<string>();
    if (!(await storeSeat(work, id, wish))) return refuse('unknown-college', { collegeId: wish.collegeId });
    work.record({
      act: 'seat.added',
      facts: { seat: id, college: wish.collegeId, places: wish.slots.length || 1 },
    });
    return readSeat(id)(work);
  };
