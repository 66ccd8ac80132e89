import type { Facts, Instant, Reason, Refused } from '../kernel/index.js';
import type { ClauseRefusal } from './judges/judge-clause.js';
import type { Failure } from './judges/judge.js';
import type { Rule } from './rule.js';

/** What no charter needs to say. */
export const BUILT_IN_REFUSALS = [
  'unknown-asset',
  'empty-slot',
  'slot-over-a-year',
  'in-the-past',
  'over-capacity',
  'taken',
  'pool-full',
] as const;
/** Before any rule is read: who asks, and for what. */
export const ASKING_REFUSALS = ['not-your-firm', 'unknown-booking'] as const;
export type BuiltInRefusal = (typeof BUILT_IN_REFUSALS)[number];
export type BookingRefusal = BuiltInRefusal | ClauseRefusal;

/** What a refusal quotes. `article` is null for what needs no charter; `decision` is null for a founding article. */
export type BookingFacts = Facts & {
  readonly article: Rule['article'] | null;
  readonly decision: Rule['decision'];
  /** When this booking could next begin under every rule; null when unknown or never. */
  readonly nextPossible: Instant | null;
  /** How long it could then last: what was asked, unless a rule on duration says otherwise. */
  readonly nextMinutes: number | null;
  /** When this very slot may be asked for, if it is only too early to ask. */
  readonly askFrom: Instant | null;
};
export type BookingReason = Reason<BookingRefusal> & { readonly facts: BookingFacts };
export type BookingRefused = Refused<BookingRefusal> & { readonly reasons: readonly BookingReason[] };

/** A failure, and the rule it breaks if a charter made it. */
export type Failing = { readonly rule: Rule | null; readonly failure: Failure<BookingRefusal> };

export type WayOut = { readonly at: Instant; readonly minutes: number };

export const reasonOf = ({ rule, failure }: Failing, way: WayOut | null): BookingReason => ({
  code: failure.code,
  facts: {
    ...failure.facts,
    ...(rule && {
      clauseId: rule.clause.id,
      effectiveFrom: rule.effectiveFrom,
      message: rule.clause.message,
    }),
    article: rule?.article ?? null,
    decision: rule?.decision ?? null,
    nextPossible: way?.at ?? null,
    nextMinutes: way?.minutes ?? null,
    askFrom: failure.askFrom ?? null,
  },
});
