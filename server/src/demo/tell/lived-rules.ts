import { rulesOf, type Rule } from '@communaux/shared/booking';
import { articlesInForce, numberArticles } from '@communaux/shared/charter';
import type { Instant } from '@communaux/shared/kernel';
import type { Charter } from './charter.js';
import type { Decisions } from './revisions.js';

/** The rules as they stood at any moment of the story. Computed once per change of the charter. */
export const rulesThrough = (
  { places, versions }: Charter,
  decisions: Decisions,
): ((at: Instant) => readonly Rule[]) => {
  const numbers = numberArticles(places);
  const known = new Map<number, readonly Rule[]>();
  return (at) => {
    const age = versions.filter(({ effectiveFrom }) => effectiveFrom <= at).length;
    const rules = known.get(age) ?? rulesOf(articlesInForce(versions, at), numbers, decisions);
    known.set(age, rules);
    return rules;
  };
};
