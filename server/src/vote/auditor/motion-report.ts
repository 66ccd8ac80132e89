import { namesIn } from '@communaux/shared/vote/formats';
import { compact } from './compact.js';
import type { CountedMotion } from './motion.js';
import { say } from './words.js';

/** The result of a motion as JSON text: exact shares, each condition, and each step in both languages. */
export const motionReport = ({ file, rule, warnings, outcome }: CountedMotion): string => {
  const { base, innerVote, silentCollege, threshold, quorum, doubleKey, weights } = rule;
  const { verdict, because, raw, weighted, colleges, conditions, counterfactuals, trace } = outcome;
  const worded = (key: string, facts: Parameters<typeof say>[2]) => ({
    fr: say('fr', key, facts),
    en: say('en', key, facts),
  });
  const report = {
    title: file.title,
    method: 'yes_no_blank',
    settings: { base, innerVote, silentCollege, threshold, quorum: quorum.overall, doubleKey, weights },
    warnings: warnings.map((one) => ({ ...one, ...worded(`refusal.${one.code}`, one.facts) })),
    verdict,
    because: because.map((one) => ({ ...one, ...worded(`poll.because.${one.code}`, one.facts) })),
    weighted,
    heads: raw,
    colleges,
    conditions: conditions.map((one) => ({ ...one, ...worded(`poll.condition.${one.code}`, one.facts) })),
    counterfactuals,
    trace: trace.map((one) => ({ ...one, ...worded(`poll.${one.code}`, one.facts) })),
  };
  return `${namesIn(compact(report))}\n`;
};
