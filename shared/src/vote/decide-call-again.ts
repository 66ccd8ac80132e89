import type { RuleSet } from '../body/index.js';
import { DAY, later, refuseAll, type Instant, type Reason, type Refused } from '../kernel/index.js';
import type { Outcome } from './outcome.js';
import type { Stage } from './stage.js';

/** Past this, whoever wants the question decided proposes it anew. */
const LAST_CALL_DAYS = 30;

export type CallAgainRefusal =
  | 'call-not-published'
  | 'call-not-in-rule'
  | 'call-not-for-quorum'
  | 'call-already-made'
  | 'call-too-late';

export type FirstCall = {
  readonly stage: Stage;
  readonly call: number;
  readonly closesAt: Instant;
  readonly outcome: Outcome | null;
  readonly annulled: boolean;
  /** Whether its second call exists. */
  readonly calledAgain: boolean;
};

/** Until when a second call may be asked for. */
export const callAgainEndsAt = (closesAt: Instant): Instant => later(closesAt, LAST_CALL_DAYS * DAY);

const QUORUMS: readonly string[] = ['quorum-overall', 'quorum-college'];

/** The vote came to nothing for want of voters alone. */
export const missedQuorum = (outcome: Outcome | null): boolean =>
  outcome !== null &&
  outcome.kind !== 'consent' &&
  outcome.verdict === 'void' &&
  outcome.because.some(({ code }) => QUORUMS.includes(code));

/** The same question is asked a second time, under the quorum of a second call, where the first missed its own. */
export const decideCallAgain = (
  first: FirstCall,
  { quorum }: Pick<RuleSet, 'quorum'>,
  now: Instant,
): { readonly kind: 'accepted' } | Refused<CallAgainRefusal> => {
  const endsAt = callAgainEndsAt(first.closesAt);
  const reasons = [
    ...when(first.stage !== 'published', 'call-not-published'),
    ...when(quorum.secondCall === null || first.call > 1, 'call-not-in-rule'),
    ...when(first.annulled || !missedQuorum(first.outcome), 'call-not-for-quorum'),
    ...when(first.calledAgain, 'call-already-made'),
    ...when(now >= endsAt, 'call-too-late', { endsAt }),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'accepted' };
};

const when = (
  wrong: boolean,
  code: CallAgainRefusal,
  facts: Reason['facts'] = {},
): readonly Reason<CallAgainRefusal>[] => (wrong ? [{ code, facts }] : []);
