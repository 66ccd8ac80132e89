import { refuseAll, type PersonId, type Reason, type Refused } from '../kernel/index.js';
import type { RollLine } from './roll.js';
import { STAGES, type Stage } from './stage.js';

export type RecusalRefusal =
  | 'not-on-roll'
  | 'recusal-not-yours'
  | 'recused'
  | 'recusal-after-opening'
  | 'grounds-too-short';

export type RecusalWish = {
  readonly stage: Stage;
  /** The line as it would stand on the roll; null for somebody who has none. */
  readonly line: RollLine | null;
  readonly actorId: PersonId;
  /** Whether who acts moderates the body: an interest everybody knows of may be recorded, with its grounds. */
  readonly moderates?: boolean;
  /** The interest at stake, shown on the roll. */
  readonly grounds: string;
};

const LEAST_WORDS = 10;

/**
 * A member steps back for a conflict of interest: the line stays on the roll, marked, and leaves registered and
 * present, so that the quorum is taken of the others. Until the opening only: after that the roll is frozen and a
 * co-signed amendment is the way.
 */
export const decideRecusal = ({
  stage,
  line,
  actorId,
  moderates = false,
  grounds,
}: RecusalWish): { readonly kind: 'accepted'; readonly line: RollLine } | Refused<RecusalRefusal> => {
  const late = STAGES.indexOf(stage) >= STAGES.indexOf('open');
  const reasons: readonly Reason<RecusalRefusal>[] = [
    ...(line === null ? [{ code: 'not-on-roll' as const, facts: {} }] : []),
    ...(line !== null && line.personId !== actorId && !moderates
      ? [{ code: 'recusal-not-yours' as const, facts: {} }]
      : []),
    ...(line?.recused ? [{ code: 'recused' as const, facts: {} }] : []),
    ...(late ? [{ code: 'recusal-after-opening' as const, facts: {} }] : []),
    ...(grounds.trim().length < LEAST_WORDS
      ? [{ code: 'grounds-too-short' as const, facts: { least: LEAST_WORDS } }]
      : []),
  ];
  if (reasons.length > 0 || line === null) return refuseAll(reasons);
  return { kind: 'accepted', line: { ...line, recused: true, proxyTo: null } };
};
