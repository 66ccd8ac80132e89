import {
  refuse,
  type FirmId,
  type Instant,
  type PersonId,
  type Refused,
  type Slot,
} from '../kernel/index.js';

export type CancellableBooking = {
  readonly slot: Slot;
  readonly personId: PersonId;
  readonly firmId: FirmId | null;
  readonly state: 'confirmed' | 'cancelled';
};
export type Canceller = {
  readonly personId: PersonId;
  readonly firmIds: readonly FirmId[];
  readonly agent: boolean;
};
export const CANCELLATION_REFUSALS = ['not-your-booking', 'already-cancelled', 'already-started'] as const;
export type CancellationRefusal = (typeof CANCELLATION_REFUSALS)[number];
export type Cancellation =
  | { readonly kind: 'cancelled'; readonly by: 'holder' | 'colleague' | 'agent' }
  | Refused<CancellationRefusal>;

/** Before it begins, by its holder, someone of the same firm, or the authority's agent. */
export const decideCancellation = (
  booking: CancellableBooking,
  who: Canceller,
  now: Instant,
): Cancellation => {
  const by = standing(booking, who);
  if (by === null) return refuse('not-your-booking');
  if (booking.state === 'cancelled') return refuse('already-cancelled');
  if (booking.slot.from <= now) return refuse('already-started', { from: booking.slot.from });
  return { kind: 'cancelled', by };
};

const standing = ({ personId, firmId }: CancellableBooking, who: Canceller) => {
  if (who.personId === personId) return 'holder';
  if (firmId !== null && who.firmIds.includes(firmId)) return 'colleague';
  return who.agent ? 'agent' : null;
};
