import { isRefused, refuse, type Refused } from '@communaux/shared/kernel';
import { decideSubstitute } from '@communaux/shared/roll';
import type { SeatState } from '../../generated/schema.js';
import type { UseCase } from '../../platform/database/work.js';
import { standInFacts, storeSubstitute, type SubstituteWish } from './seat.store.js';
import { readSeat } from './seats.view.js';

/** Names who stands in for one place of a pair, should its holder leave. Until then they have no vote. */
export const nameSubstitute =
  (wish: SubstituteWish): UseCase<SeatState | Refused> =>
  async (work) => {
    const decision = decideSubstitute({ ...wish, ...(await standInFacts(work, wish)), now: work.now });
    if (isRefused(decision)) return decision;
    const id = work.newId<string>();
    if (!(await storeSubstitute(work, id, wish))) return refuse('substitute-held');
    work.record({ act: 'substitute.named', facts: { substitute: id, seat: wish.seatId } });
    return readSeat(wish.seatId)(work);
  };
