import { canonical, utf8 } from '../../kernel/index.js';

/** What follows the number of each line of a zone: canonical keys are sorted, and the zone comes last. */
export type Tail = { readonly before: Uint8Array; readonly after: Uint8Array };

export const tailOf = (zone: string): Tail => ({
  before: utf8(',"seq":'),
  after: utf8(`,"zone":${canonical(zone)}}`),
});

const ZERO = 0x30;

/** Whether a line that stops here is of this zone and has this number. A million lines are asked: nothing is made. */
export const endsAs = (bytes: Uint8Array, stop: number, seq: number, { before, after }: Tail): boolean => {
  let at = stop - after.length;
  if (!standsAt(bytes, at, after)) return false;
  for (let rest = seq; rest > 0; rest = Math.floor(rest / 10)) {
    at -= 1;
    if (bytes[at] !== ZERO + (rest % 10)) return false;
  }
  return standsAt(bytes, at - before.length, before);
};

const standsAt = (bytes: Uint8Array, at: number, text: Uint8Array): boolean => {
  for (let byte = 0; byte < text.length; byte += 1) if (bytes[at + byte] !== text[byte]) return false;
  return true;
};
