import {
  decideBooking,
  nextPossible,
  nextQuarter,
  type Asker,
  type BookingDecision,
  type Wish,
} from '@communaux/shared/booking';
import { HOUR, later, type Instant } from '@communaux/shared/kernel';
import type { CalendarFacts } from './readings.js';

export type WishHere = Pick<Wish, 'slot' | 'quantity' | 'purpose'>;

const caseOf = (facts: CalendarFacts, who: Asker, wish: WishHere, now: Instant) => ({
  ...facts,
  wish: { ...wish, assetId: facts.asset.id },
  who,
  now,
});

/** What the server would answer on the facts at hand. It stays the judge: others may book meanwhile. */
export const decideHere = (facts: CalendarFacts, who: Asker, wish: WishHere, now: Instant): BookingDecision =>
  decideBooking(caseOf(facts, who, wish, now));

/** When an hour could first begin: where the form starts, so that it does not open on a refusal. */
export const firstPossible = (facts: CalendarFacts, who: Asker, now: Instant): Instant => {
  const from = nextQuarter(later(now, 1));
  const wish = { slot: { from, to: later(from, HOUR) }, quantity: 1, purpose: '' };
  return nextPossible(caseOf(facts, who, wish, now)) ?? from;
};
