import type { RuleSet } from '../body/index.js';
import {
  compare,
  fraction,
  HOUR,
  later,
  multiply,
  parse,
  type Instant,
  type PersonId,
} from '../kernel/index.js';
import type { Motion } from './motion-outcome.js';
import type { Theme } from './theme.js';

/** The right of a guardian ("voice of nature", future residents) to suspend decisions, on themes. */
export type VetoRight = { readonly holderId: PersonId; readonly themes: readonly Theme[] };

export type Veto = {
  readonly guardianId: PersonId;
  readonly grounds: string;
  readonly at: Instant;
  readonly effect: RuleSet['vetoEffect'];
};

type VetoRule = Pick<RuleSet, 'vetoHours'>;

/** Until when a guardian may suspend a decision. */
export const vetoEndsAt = ({ vetoHours }: VetoRule, closesAt: Instant): Instant =>
  later(closesAt, vetoHours * HOUR);

/** What a decision is worth as far as guardians are concerned. */
export type VetoStanding =
  | { readonly kind: 'free' }
  | { readonly kind: 'suspended'; readonly until: Instant }
  | { readonly kind: 'overridden' }
  | { readonly kind: 'back-to-deliberation' }
  | { readonly kind: 'stopped' };

export type VetoedDecision = {
  readonly rule: Pick<RuleSet, 'vetoHours' | 'vetoOverride'>;
  readonly closesAt: Instant;
  /** A right exists on the theme of this vote: without one, nothing waits for the window. */
  readonly guarded: boolean;
  readonly veto: Veto | null;
  /** A later vote of the body on the veto itself; null while there was none. */
  readonly override: Motion | null;
  readonly now: Instant;
};

/** Whether an adopted decision may take effect: the verdict stays adopted whatever the guardian says. */
export const vetoStands = (decision: VetoedDecision): VetoStanding => {
  const { rule, closesAt, guarded, veto, override, now } = decision;
  const until = vetoEndsAt(rule, closesAt);
  if (veto === null) return guarded && now < until ? { kind: 'suspended', until } : { kind: 'free' };
  if (override !== null && overrides(rule, override)) return { kind: 'overridden' };
  return { kind: veto.effect === 'definitive' ? 'stopped' : 'back-to-deliberation' };
};

/** Whether a vote lifts a veto: enough of the weights, and every college where the rule asks for all of them. */
export const overrides = (
  { vetoOverride }: Pick<RuleSet, 'vetoOverride'>,
  { verdict, weighted, colleges }: Motion,
): boolean => {
  if (vetoOverride === null || verdict !== 'adopted') return false;
  const needed = multiply(fraction(100), fraction(vetoOverride.num, vetoOverride.den));
  const enough = compare(parse(weighted.yes), needed) >= 0;
  return enough && (!vetoOverride.allColleges || colleges.every(({ yes, no }) => yes > no));
};
