import type { Ground } from './ground.js';
import type { Length } from './measure.js';

/**
 * A figure, the target we are after, and the bound past which a run fails. The bound is what the code of today holds, so
 * that it cannot get worse unseen; where it stands above the target, the target is missed and said so. Only ratios and
 * answers have one: absolute times are told, not judged.
 */
export type Gate = {
  readonly figure: string;
  readonly value: number;
  /** Null for a figure that is told beside those we are after. */
  readonly target: number | null;
  readonly moonshot: number | null;
  readonly bound: number | null;
  /** A time, which depends on the machine: it is also told as it would be where the targets were set (yardstick.ts). */
  readonly time?: true;
};
export type Outcome = { readonly name: string; readonly gates: readonly Gate[]; readonly detail: unknown };

export type Scale = { readonly smoke: boolean; readonly length: Length };

/** One workload of performance.md section 5. It asserts that the answer is right before anything is timed. */
export type Bench = {
  readonly name: string;
  readonly about: string;
  /** It brings all it measures, and needs no bookings to be there. */
  readonly bringsItsOwn?: true;
  readonly run: (ground: Ground, scale: Scale) => Promise<Outcome>;
};

export const assert = (fact: boolean, what: string): void => {
  if (!fact) throw new Error(`Wrong answer: ${what}`);
};
