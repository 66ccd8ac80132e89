/** Who governs the zone and by which rule: colleges, seats, dated mandates, memberships, the versioned rule set and its legality. */
export { idSchema, type MandateId, type SeatId } from './ids.js';
export { COLLEGE_SHAPES, collegeSchema, type College, type CollegeShape } from './college.js';
export { inForce, instantSchema, periodSchema, type Period } from './period.js';
export { slotSchema } from './slot.js';
export { decideMandate, mandateSchema, seatSchema, type Mandate, type Seat } from './mandate.js';
export { decideMembership, membershipSchema, VOICES, type Membership, type Voice } from './membership.js';
export {
  BASES,
  CASTING_VOTES,
  CONSENT_FALLBACKS,
  DOUBLE_KEYS,
  INNER_VOTES,
  PAIRS,
  proxyCapSchema,
  ratioSchema,
  ruleSetInputSchema,
  ruleSetSchema,
  SILENT_COLLEGES,
  TIES,
  VETO_EFFECTS,
  WEIGHT_BASES,
  type Ratio,
  type RuleSet,
} from './rule-set.js';
export { TIE_RULES, type TieRule } from './tie-rule.js';
export { startingRuleSet } from './starting-rule-set.js';
export { SCIC_COLLEGE_LAW } from './scic-law.js';
export { lintRuleSet, type Finding, type FindingCode } from './lint-rule-set.js';
export { acceptRuleSet, type AcceptedRuleSet } from './accept-rule-set.js';
export { ruleSentences } from './rule-sentences.js';
export {
  RULE_TOPICS,
  type RuleCode,
  type RuleSentence,
  type RuleTopic,
  type RuleUse,
} from './rule-sentence.js';
export { readable, points, weightOf, WHOLE, type Language } from './points.js';
export { fr as bodyFr } from './texts.fr.js';
export { en as bodyEn } from './texts.en.js';
