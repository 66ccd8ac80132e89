import { EVERY_USE, say, type RuleSentence, type RuleUse } from './rule-sentence.js';
import type { RuleSet } from './rule-set.js';

/** Who may carry whose voice, and what a seat held by two says. */
export const voiceSentences = ({ proxies, pairs, vacancyDays }: RuleSet): readonly RuleSentence[] => [
  ...proxySentences(proxies),
  say('voices', EVERY_USE, `rule.pairs.${pairs}`),
  say('voices', EVERY_USE, 'rule.vacancy', { days: vacancyDays }),
];

const proxySentences = ({ cap, countForQuorum }: RuleSet['proxies']): readonly RuleSentence[] => {
  if (cap === 0) return [say('voices', EVERY_USE, 'rule.proxies.none')];
  return [
    cap === 'scop'
      ? say('voices', EVERY_USE, 'rule.proxies.scop')
      : say('voices', EVERY_USE, 'rule.proxies.cap', { count: cap }),
    ...(countForQuorum ? [] : [say('voices', EVERY_USE, 'rule.proxies.no-quorum')]),
  ];
};

/** Who may suspend a decision, for how long, and what lifts it; nothing where the rule has no veto. */
export const guardianSentences = (ruleSet: RuleSet): readonly RuleSentence[] => {
  const { vetoHours, vetoEffect, vetoOverride } = ruleSet;
  if (vetoHours === 0) return [];
  const ratio = vetoOverride ? `${vetoOverride.num}/${vetoOverride.den}` : '';
  const override = vetoOverride ? (vetoOverride.allColleges ? 'all' : 'weights') : 'none';
  return [
    say('guardians', EVERY_USE, 'rule.veto', { hours: vetoHours }),
    say('guardians', EVERY_USE, `rule.veto-effect.${vetoEffect}`),
    say('guardians', EVERY_USE, `rule.veto-override.${override}`, vetoOverride ? { ratio } : {}),
  ];
};

const CONSENT: readonly RuleUse[] = ['consent'];

export const consentSentences = ({ consent }: RuleSet): readonly RuleSentence[] => {
  const { explicitQuorum, rounds, reviewDays, fallback } = consent;
  const ratio = `${explicitQuorum.num}/${explicitQuorum.den}`;
  return [
    say('consent', CONSENT, 'rule.consent.answers', { ratio }),
    say('consent', CONSENT, 'rule.consent.rounds', { count: rounds }),
    say('consent', CONSENT, `rule.consent.fallback.${fallback}`),
    say('consent', CONSENT, 'rule.consent.review', { days: reviewDays }),
  ];
};

/** How long each step lasts; a body in a hurry asks for no delay, and there is then nothing to say. */
export const timeSentences = (ruleSet: RuleSet): readonly RuleSentence[] => {
  const { consultationDays: days, votingHours: hours, contestHours } = ruleSet;
  return [
    ...(days === 0 && hours === 0 ? [] : [say('times', EVERY_USE, 'rule.times', { days, hours })]),
    ...(contestHours === 0 ? [] : [say('times', EVERY_USE, 'rule.contest', { hours: contestHours })]),
  ];
};
