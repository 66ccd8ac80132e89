import type { RuleSet } from '../body/index.js';
import type { Theme, VetoRight } from '../vote/index.js';

export type GuardedVote = {
  readonly rule: Pick<RuleSet, 'vetoHours' | 'vetoEffect'>;
  readonly theme: Theme | null;
  /** Rights given before the vote opened and held by a mandate in force. */
  readonly rights: readonly Pick<VetoRight, 'themes'>[];
  /** The text comes back from a deliberation that a veto asked for. */
  readonly returned: boolean;
};

/**
 * Whether somebody may suspend the outcome of a vote. Where nobody may, what was adopted waits for nothing: a body
 * without guardians is not slowed by those of others.
 */
export const isGuarded = ({ rule, theme, rights, returned }: GuardedVote): boolean =>
  rule.vetoHours > 0 &&
  theme !== null &&
  rights.some(({ themes }) => themes.includes(theme)) &&
  !(returned && rule.vetoEffect === 'deliberation_once');
