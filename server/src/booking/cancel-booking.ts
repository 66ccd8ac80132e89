import { firmsOf, isAgent, personOf } from '@communaux/shared/access';
import { decideCancellation } from '@communaux/shared/booking';
import { instant, refuse, type BookingId, type Refused } from '@communaux/shared/kernel';
import type { Booking } from '../generated/schema.js';
import type { UseCase } from '../platform/database/work.js';
import { storeCancellation } from './booking.store.js';
import { bookingOf, showBooking } from './booking.view.js';

/** Frees a slot before it begins: its holder, a colleague of the firm, or the authority's agent. */
export const cancelBooking =
  (id: BookingId): UseCase<Booking | Refused> =>
  async (work) => {
    const { actor, zoneId, now } = work;
    const booking = await bookingOf(work, id);
    const personId = personOf(actor);
    if (!booking || !personId) return refuse('unknown-booking');
    const decision = decideCancellation(
      {
        slot: { from: instant(booking.from), to: instant(booking.to) },
        personId: booking.personId,
        firmId: booking.firm?.id ?? null,
        state: booking.cancelledAt === null ? 'confirmed' : 'cancelled',
      },
      { personId, firmIds: firmsOf(actor, zoneId), agent: isAgent(actor, zoneId) },
      now,
    );
    if (decision.kind === 'refused') return decision;
    if (!(await storeCancellation(work, id))) return refuse('already-cancelled');
    work.record({ act: 'booking.cancelled', facts: { booking: id, asset: booking.asset.id } });
    return showBooking(work, { ...booking, cancelledAt: now });
  };
