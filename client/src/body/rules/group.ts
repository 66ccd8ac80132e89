import type { RuleSet } from '@communaux/shared/body';
import type { CollegeShown } from '../colleges.js';

/** What every group of the form is given: the rule as it is being written, and how to write it on. */
export type GroupProps = {
  readonly rule: RuleSet;
  readonly colleges: readonly CollegeShown[];
  readonly onChange: (change: Partial<RuleSet>) => void;
};
