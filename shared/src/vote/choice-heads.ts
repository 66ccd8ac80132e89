import type { RuleSet } from '../body/index.js';
import { BLANK, INVALID, ABSTENTION, NONE_OF_THE_ABOVE } from './ballot.js';
import type { CollegeUrn } from './urn.js';

/** Heads of one college in a choice: five things kept apart (governance 4.8). */
export type ChoiceHeads = {
  /** Ballots that name options: what the method counts. */
  readonly valid: number;
  readonly blank: number;
  /** Ballots for "none of the above" alone; among the valid ones where the rule counts them. */
  readonly none: number;
  readonly abstention: number;
  readonly invalid: number;
};

type Shapes = CollegeUrn['shapes'];
type Rule = Pick<RuleSet, 'blankCounts' | 'noneCounts' | 'abstentionPresent' | 'invalidPresent'>;

const countOf = (shapes: Shapes, is: (ballot: string) => boolean): number =>
  shapes.reduce((all, { ballot, count }) => (is(ballot) ? all + count : all), 0);

const APART: readonly string[] = [BLANK, INVALID, ABSTENTION];

/** Whether the method counts this text under the rule. */
export const isCounted = ({ noneCounts }: Pick<Rule, 'noneCounts'>, ballot: string): boolean =>
  !APART.includes(ballot) && (noneCounts || ballot !== NONE_OF_THE_ABOVE);

export const choiceHeads = (rule: Rule, shapes: Shapes): ChoiceHeads => ({
  valid: countOf(shapes, (ballot) => isCounted(rule, ballot)),
  blank: countOf(shapes, (ballot) => ballot === BLANK),
  none: countOf(shapes, (ballot) => ballot === NONE_OF_THE_ABOVE),
  abstention: countOf(shapes, (ballot) => ballot === ABSTENTION),
  invalid: countOf(shapes, (ballot) => ballot === INVALID),
});

/** Ballots that came in. */
export const choiceCast = (shapes: Shapes): number => countOf(shapes, () => true);

/** Ballots that count as presence: all of them, less what the rule leaves out. */
export const choicePresent = (rule: Rule, cast: number, { abstention, invalid }: ChoiceHeads): number =>
  cast - (rule.abstentionPresent ? 0 : abstention) - (rule.invalidPresent ? 0 : invalid);

export const choiceExpressed = ({ blankCounts }: Rule, { valid, blank }: ChoiceHeads): number =>
  valid + (blankCounts ? blank : 0);
