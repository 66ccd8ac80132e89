import { z } from 'zod';
import { refuse, type Refused } from '../kernel/index.js';
import { idSchema } from './ids.js';
import { isEmpty, meet, periodSchema } from './period.js';

export const seatSchema = z.strictObject({
  id: idSchema<'seat'>(),
  bodyId: idSchema<'body'>(),
  collegeId: idSchema<'college'>(),
  label: z.string().trim().min(1).max(120),
});

/** A place in a body, kept by one college, held by whoever has a mandate for it. */
export type Seat = Readonly<z.infer<typeof seatSchema>>;

export const mandateSchema = z.strictObject({
  id: idSchema<'mandate'>(),
  seatId: idSchema<'seat'>(),
  personId: idSchema<'person'>(),
  ...periodSchema.shape,
});

/** A person holds a seat from one date to another: bodies drift when mandates have no end. */
export type Mandate = Readonly<z.infer<typeof mandateSchema>>;

export type MandateRefusal = 'period-empty' | 'seat-held';

/** A seat has one holder at a time. `held`: the mandates already given for that seat, past and future. */
export const decideMandate = (
  held: readonly Mandate[],
  wish: Mandate,
): { readonly kind: 'accepted'; readonly mandate: Mandate } | Refused<MandateRefusal> => {
  if (isEmpty(wish)) return refuse('period-empty', { from: wish.from, to: wish.to });
  const holder = held.find((mandate) => mandate.seatId === wish.seatId && meet(mandate, wish));
  if (holder) return refuse('seat-held', { personId: holder.personId, from: holder.from, to: holder.to });
  return { kind: 'accepted', mandate: wish };
};
