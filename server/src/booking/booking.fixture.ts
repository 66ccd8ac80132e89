import { v7 } from 'uuid';
import { HOUR, instant, type AssetId, type Instant, type Slot } from '@communaux/shared/kernel';
import type { Person, World } from '../../test/world.js';
import { bookSlot } from './book-slot.js';

/** Ten in the morning by UTC, `days` from today: far enough from midnight in Paris for whole days to hold. */
export const morning = (days: number): Instant => {
  const day = 24 * HOUR;
  return instant(Math.floor(Date.now() / day) * day + days * day + 9 * HOUR);
};

export const hours = (from: Instant, length: number): Slot => ({ from, to: instant(from + length * HOUR) });

/** Books as this person, each time with a request of its own. */
export const book = async (
  world: World,
  person: Person,
  asset: string,
  slot: Slot,
  quantity = 1,
  requestKey: string = v7(),
) =>
  world.platform.works.run(
    await world.as(person),
    world.zone,
    bookSlot({ wish: { assetId: asset as AssetId, slot, quantity, purpose: '' }, firmId: null, requestKey }),
  );

export const codesOf = (outcome: object): readonly string[] =>
  'reasons' in outcome ? (outcome.reasons as { code: string }[]).map(({ code }) => code) : [];
