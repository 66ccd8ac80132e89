import { instant, type Instant, type Reason } from '@communaux/shared/kernel';

/** When, and for how long, the booking would be accepted. */
export type NextPossible = { readonly at: Instant; readonly minutes: number };

/** What a refusal of the rules quotes, read from facts that crossed the wire as plain JSON. */
export type Grounds = {
  readonly article: { readonly id: string; readonly number: string; readonly title: string } | null;
  readonly pollId: string | null;
  readonly askFrom: Instant | null;
  readonly next: NextPossible | null;
};

export const groundsOf = ({ facts }: Reason): Grounds => {
  const article = membersOf(facts['article']);
  return {
    article: article && {
      id: textOf(article['id']),
      number: textOf(article['number']),
      title: textOf(article['title']),
    },
    pollId: textOf(membersOf(facts['decision'])?.['pollId']) || null,
    askFrom: instantOf(facts['askFrom']),
    next: nextIn(facts),
  };
};

/** The next possible time is of the booking, not of one rule: all reasons carry the same. */
export const nextOf = (reasons: readonly Reason[]): NextPossible | null =>
  reasons.map((reason) => groundsOf(reason).next).find((next) => next !== null) ?? null;

const nextIn = (facts: Reason['facts']): NextPossible | null => {
  const at = instantOf(facts['nextPossible']);
  const minutes = facts['nextMinutes'];
  return at === null || typeof minutes !== 'number' ? null : { at, minutes };
};

const membersOf = (value: unknown): Readonly<Record<string, unknown>> | null =>
  typeof value === 'object' && value !== null ? { ...value } : null;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const instantOf = (value: unknown): Instant | null => (typeof value === 'number' ? instant(value) : null);
