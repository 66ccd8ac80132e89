import { DAY, lengthOf, type Instant } from '../kernel/index.js';
import type { Asset } from './asset.js';
import { nextFree } from './free-intervals.js';
import { judgeClause } from './judges/judge-clause.js';
import type { Failure } from './judges/judge.js';
import { peak } from './peak.js';
import type { BuiltInRefusal, Failing } from './refusal.js';
import { rulesFor, type Rule } from './rule.js';
import { movedTo, nextQuarter } from './slot-arithmetic.js';
import type { Asker, Held, Use, Wish } from './wish.js';

/**
 * All the facts of one decision. `used` holds what counts in the asker's shares (see `neededFacts`), without the
 * booking being changed. `held` is left out where the database is the judge of what is taken. Facts are complete up
 * to `knownUntil`; nothing is promised beyond.
 */
export type BookingCase = {
  readonly asset: Asset;
  readonly rules: readonly Rule[];
  readonly wish: Wish;
  readonly who: Asker;
  readonly used: readonly Use[];
  readonly held?: readonly Held[];
  readonly knownUntil?: Instant;
  readonly now: Instant;
};

type Plain = Failure<BuiltInRefusal>;

/** Everything that stands against a wish: deny beats allow, and nothing is hidden behind a first "no". */
export const failingsOf = (asked: BookingCase): readonly Failing[] => {
  const { asset, wish, who, used, now } = asked;
  const request = { asset, slot: wish.slot, quantity: wish.quantity, who, used, now };
  return [
    ...builtIn(asked).map((failure) => ({ rule: null, failure })),
    ...rulesFor(asked.rules, asset, who).flatMap((rule) =>
      judgeClause(rule.clause, request).map((failure) => ({ rule, failure })),
    ),
  ];
};

/** A slot that no rule could judge. 366 days bound what one request may cost. */
export const senseless = ({ slot }: Wish): Plain | null => {
  if (!(lengthOf(slot) > 0)) return { code: 'empty-slot', facts: {}, next: null };
  return lengthOf(slot) > 366 * DAY
    ? { code: 'slot-over-a-year', facts: { maxDays: 366 }, next: null }
    : null;
};

const builtIn = (asked: BookingCase): readonly Plain[] => [
  ...past(asked),
  ...capacity(asked),
  ...taken(asked),
];

const past = ({ wish, now }: BookingCase): readonly Plain[] =>
  wish.slot.from < now ? [{ code: 'in-the-past', facts: {}, next: nextQuarter(now) }] : [];

const capacity = ({ asset, wish }: BookingCase): readonly Plain[] =>
  wish.quantity > asset.capacity
    ? [{ code: 'over-capacity', facts: { max: asset.capacity, asked: wish.quantity }, next: null }]
    : [];

const taken = ({ asset, wish, held = [], knownUntil }: BookingCase): readonly Plain[] => {
  const free = asset.capacity - peak(held, wish.slot);
  if (wish.quantity <= free || wish.quantity > asset.capacity) return [];
  const window = movedTo({ from: wish.slot.from, to: knownUntil ?? wish.slot.from }, wish.slot.from);
  const next = nextFree(held, lengthOf(wish.slot), window, asset.capacity, wish.quantity);
  return asset.allocation === 'unit'
    ? [{ code: 'taken', facts: {}, next }]
    : [
        {
          code: 'pool-full',
          facts: { count: Math.max(0, free), max: asset.capacity, asked: wish.quantity },
          next,
        },
      ];
};
