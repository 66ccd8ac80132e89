import type { RuleSet } from '../../body/index.js';
import { DAY, later, type Instant } from '../../kernel/index.js';
import type { ConsentOutcome } from './outcome.js';

/**
 * What follows a round, by the rule written beforehand. `bonify`: amend the text and open the next round. `majority`: the
 * last text is put to the vote; `escalate`: another body is asked; `dropped`: the rule has no fallback. `again`: the
 * round was void, so it may be called again.
 */
export type AfterConsent =
  | { readonly kind: 'adopted'; readonly reviewAt: Instant }
  | { readonly kind: 'bonify'; readonly round: number; readonly rounds: number }
  | { readonly kind: 'majority' }
  | { readonly kind: 'escalate' }
  | { readonly kind: 'dropped' }
  | { readonly kind: 'again' };

/** Every consent carries a review date: what was adopted for good enough is not adopted for ever. */
export const afterConsent = (
  { consent: { rounds, fallback, reviewDays } }: Pick<RuleSet, 'consent'>,
  {
    verdict,
    counted,
    reviewDays: promised,
  }: Pick<ConsentOutcome, 'verdict' | 'reviewDays'> & {
    /** Rounds so far that had an effect: a void one uses up none of those the rule gives. */
    readonly counted: number;
  },
  endedAt: Instant,
): AfterConsent => {
  if (verdict === 'adopted')
    return { kind: 'adopted', reviewAt: later(endedAt, (promised ?? reviewDays) * DAY) };
  if (verdict === 'void') return { kind: 'again' };
  if (counted < rounds) return { kind: 'bonify', round: counted + 1, rounds };
  return { kind: fallback === 'none' ? 'dropped' : fallback };
};
