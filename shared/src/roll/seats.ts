import { z } from 'zod';
import { idSchema, slotSchema } from '../body/index.js';
import { refuse, type Instant, type PersonId, type Refused } from '../kernel/index.js';

/** A seat for one, or for two whose places have different names (governance 4.4). */
export const seatInputSchema = z.strictObject({
  collegeId: idSchema<'college'>(),
  label: z.string().trim().min(1).max(120),
  slots: z
    .array(slotSchema)
    .refine((slots) => slots.length === 0 || (slots.length === 2 && slots[0] !== slots[1]))
    .readonly(),
});
export type SeatInput = z.infer<typeof seatInputSchema>;

export type PlaceRefusal =
  | 'unknown-seat'
  | 'slot-missing'
  | 'slot-unknown'
  | 'slot-of-single-seat'
  | 'pair-needs-deliberative';

export type PlaceWish = {
  /** Names of the places of the seat, none for a seat of one; null when there is no such seat in the college. */
  readonly slots: readonly string[] | null;
  readonly slot: string | null;
  readonly deliberative: boolean;
};

/** Which place of a seat is meant: a pair is two named places, both with a vote; any other seat has none. */
export const decidePlace = ({
  slots,
  slot,
  deliberative,
}: PlaceWish): { readonly kind: 'accepted' } | Refused<PlaceRefusal> => {
  if (slots === null) return refuse('unknown-seat');
  if (slots.length === 0)
    return slot === null ? { kind: 'accepted' } : refuse('slot-of-single-seat', { slot });
  if (slot === null) return refuse('slot-missing', { slots });
  if (!slots.includes(slot)) return refuse('slot-unknown', { slot, slots });
  return deliberative ? { kind: 'accepted' } : refuse('pair-needs-deliberative');
};

export type SubstituteRefusal = 'period-empty' | 'not-of-this-zone' | 'substitute-has-mandate' | PlaceRefusal;

/** Who may stand in for one place of a pair: a person of the zone with no vote of their own in this body. */
export const decideSubstitute = (wish: {
  readonly slots: readonly string[] | null;
  readonly slot: string;
  readonly personId: PersonId;
  readonly memberOfZone: boolean;
  /** A mandate in this body that meets the wished dates: one person, one voice. */
  readonly hasMandate: boolean;
  readonly endsAt: Instant;
  readonly now: Instant;
}): { readonly kind: 'accepted' } | Refused<SubstituteRefusal> => {
  const { slots, slot, personId, memberOfZone, hasMandate, endsAt, now } = wish;
  if (endsAt <= now) return refuse('period-empty', { from: now, to: endsAt });
  if (!memberOfZone) return refuse('not-of-this-zone', { personId });
  if (hasMandate) return refuse('substitute-has-mandate', { personId });
  return decidePlace({ slots, slot, deliberative: true });
};
