import type { Facts, Instant, Slot } from '../../kernel/index.js';
import type { Asset } from '../asset.js';
import type { Asker, Use } from '../wish.js';

/** What a judge may look at. */
export type Request = {
  readonly asset: Asset;
  readonly slot: Slot;
  readonly quantity: number;
  readonly who: Asker;
  readonly used: readonly Use[];
  readonly now: Instant;
};

/**
 * Why one clause says no. `next` is the first later beginning at which this clause alone would say yes, null when
 * moving the booking cannot help; `askFrom` is when the same slot may be asked for.
 */
export type Failure<Code extends string = string> = {
  readonly code: Code;
  readonly facts: Facts;
  readonly next: Instant | null;
  readonly askFrom?: Instant;
};

export type Judge<C, Code extends string> = (clause: C, request: Request) => readonly Failure<Code>[];
