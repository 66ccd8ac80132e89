import { PAIR_SLOTS } from '../seats/slots.js';

type Known = (typeof PAIR_SLOTS)[number];
type Say = (key: `screen.install.place.${Known}`) => string;

/** A place without a name is a plain mandate; a name of the body's own is shown as it was written. */
export const slotWord = (t: Say, slot: string): readonly string[] => {
  const known = PAIR_SLOTS.find((one) => one === slot);
  return known ? [t(`screen.install.place.${known}`)] : slot === '' ? [] : [slot];
};
