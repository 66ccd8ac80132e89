/** Places of a pair as our forms make them; a body may have named others, which are shown as they were written. */
export const PAIR_SLOTS = ['authority', 'firm'] as const;
type Known = (typeof PAIR_SLOTS)[number];

const isKnown = (slot: string): slot is Known => PAIR_SLOTS.some((one) => one === slot);

type Say = (key: `screen.seats.slot.${Known}`) => string;
export const slotName = (t: Say, slot: string): string =>
  isKnown(slot) ? t(`screen.seats.slot.${slot}`) : slot;
