import type { Question } from '../method/question.js';
import type { Shape } from '../method/urn.js';
import { NOTHING_ASKED, type Election } from './election.js';
import { writingFor } from './shapes-for.js';

/** Texts of an urn that are no ballots: on record as an abstention, or spoilt. */
const BESIDE = new Set(['abstention', 'invalid']);

/** What a poll asked and what its urns hold, all colleges together, as an election; null for a motion or a consent. */
export const pollElection = (
  title: string,
  question: Question,
  urns: readonly { readonly shapes: readonly Shape[] }[],
): Election | null => {
  const writing = writingFor(question.method);
  if (writing === null || !('options' in question)) return null;
  const counts = new Map<string, number>();
  for (const { ballot, count } of urns.flatMap(({ shapes }) => shapes))
    if (!BESIDE.has(ballot)) counts.set(ballot, (counts.get(ballot) ?? 0) + count);
  const shapes = [...counts].map(([ballot, count]) => ({ ballot, count }));
  return {
    title,
    options: question.options,
    withdrawn: [],
    asked: {
      ...NOTHING_ASKED,
      seats: 'places' in question ? question.places : null,
      unranked: 'unranked' in question ? question.unranked : null,
      strength: 'strength' in question ? question.strength : null,
      variant: 'variant' in question ? question.variant : null,
      ungraded: 'ungraded' in question ? question.ungraded : null,
      unscored: 'unscored' in question ? question.unscored : null,
      share: 'share' in question ? question.share : null,
      envelope: 'envelope' in question ? question.envelope : null,
      dots: 'dots' in question ? question.dots : null,
      grades: 'grades' in question ? question.grades : null,
    },
    box: { kind: 'ballots', writing, shapes },
  };
};
