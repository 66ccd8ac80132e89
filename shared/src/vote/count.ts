import { z } from 'zod';
import { idSchema, type RuleSet } from '../body/index.js';

const heads = z.int().min(0).max(1_000_000_000);

export const electoralCollegeSchema = z.strictObject({
  id: idSchema<'college'>(),
  key: z.string().min(1).max(40),
  name: z.string().min(1).max(80),
  registered: heads,
});

/** A college as frozen in a poll: `registered` is its number of voices on the roll, a pair that must agree being one. */
export type ElectoralCollege = Readonly<z.infer<typeof electoralCollegeSchema>>;

/** Ballots of one college in a yes / no / blank vote. What says neither is counted apart (governance 4.8). */
export type CollegeCount = {
  readonly collegeId: ElectoralCollege['id'];
  readonly yes: number;
  readonly no: number;
  readonly blank: number;
  readonly abstention: number;
  readonly invalid: number;
  /** How many of them came by proxy, whatever they say; none when left out. */
  readonly byProxy?: number;
};

type Heads = Omit<CollegeCount, 'collegeId' | 'byProxy'>;

/** Ballots that came in, whatever they say. */
export const castIn = ({ yes, no, blank, abstention, invalid }: Heads): number =>
  yes + no + blank + abstention + invalid;

type Presence = Pick<RuleSet, 'abstentionPresent' | 'invalidPresent'>;

/** Ballots that count as presence under the rule: a blank one always does. */
export const presentIn = (ruleSet: Presence, { yes, no, blank, abstention, invalid }: Heads): number =>
  yes + no + blank + (ruleSet.abstentionPresent ? abstention : 0) + (ruleSet.invalidPresent ? invalid : 0);

/** Ballots that express a will under the rule: yes and no, and blank where the rule counts it. */
export const expressedIn = (
  { blankCounts }: Pick<RuleSet, 'blankCounts'>,
  { yes, no, blank }: Heads,
): number => yes + no + (blankCounts ? blank : 0);

export const nobody = (collegeId: CollegeCount['collegeId']): CollegeCount => ({
  collegeId,
  yes: 0,
  no: 0,
  blank: 0,
  abstention: 0,
  invalid: 0,
});
