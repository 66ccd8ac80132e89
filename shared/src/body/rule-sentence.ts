import type { Facts } from '../kernel/index.js';
import type { fr } from './texts.fr.js';

/** What a sentence is about: the order they are said in, and the groups they are read in. */
export const RULE_TOPICS = [
  'weights',
  'majority',
  'quorum',
  'ties',
  'ballots',
  'voices',
  'guardians',
  'consent',
  'times',
] as const;
export type RuleTopic = (typeof RULE_TOPICS)[number];

/** Votes a sentence concerns: on one text, among options, by consent. */
export type RuleUse = 'motion' | 'choice' | 'consent';

type Key = Exclude<Extract<keyof typeof fr, `rule.${string}`>, `rule.topic.${string}`>;
/** Text key of a sentence; where it has plurals, the one they share. */
export type RuleCode = Key extends infer One
  ? One extends `${infer Shared}_one`
    ? Shared
    : One extends `${string}_other`
      ? never
      : One
  : never;

export type RuleSentence = {
  readonly code: RuleCode;
  readonly facts: Facts;
  readonly topic: RuleTopic;
  readonly uses: readonly RuleUse[];
};

/** Every vote counted by college. */
export const COUNTED: readonly RuleUse[] = ['motion', 'choice'];
export const EVERY_USE: readonly RuleUse[] = ['motion', 'choice', 'consent'];

export const say = (
  topic: RuleTopic,
  uses: readonly RuleUse[],
  code: RuleCode,
  facts: Facts = {},
): RuleSentence => ({ code, facts, topic, uses });
