import type { RuleSet } from '../body/index.js';
import type { Reason } from '../kernel/index.js';
import { ABSTENTION, INVALID } from './ballot.js';
import type { Question } from './method/question.js';

type Asked = { readonly question: Question; readonly ruleSet: Pick<RuleSet, 'innerVote'> };

/** Why a question cannot be put to the vote under a rule; empty when it can. */
export const questionReasons = ({ question, ruleSet }: Asked): readonly Reason[] => {
  if (question.method === 'yes_no_blank' || question.method === 'consent') return [];
  const keys = question.options.map(({ key }) => key);
  const twice = keys.filter((key, rank) => keys.indexOf(key) < rank);
  const reserved = keys.filter((key) => key === ABSTENTION || key === INVALID);
  return [
    // R8: a whole college behind its winner has no meaning when ballots rank or grade options.
    ...(ruleSet.innerVote === 'bloc' ? [reason('bloc-needs-yes-no')] : []),
    ...[...twice, ...reserved].map((key) => reason('option-key-taken', { key })),
    ...rangeReasons(question, keys.length),
  ];
};

const reason = (code: string, facts: Reason['facts'] = {}): Reason => ({ code, facts });

type Choosing = Exclude<Question, { readonly method: 'yes_no_blank' | 'consent' }>;

/** Settings that no ballot could satisfy, or that leave nothing to decide. */
const rangeReasons = (question: Choosing, options: number): readonly Reason[] => [
  ...('places' in question && question.places > options
    ? [reason('places-beyond-options', { places: question.places, options })]
    : []),
  ...('most' in question && question.most !== null && question.most > options
    ? [reason('most-beyond-options', { most: question.most, options })]
    : []),
  ...(question.method === 'score' && question.lowest >= question.highest
    ? [reason('score-range-empty', { lowest: question.lowest, highest: question.highest })]
    : []),
  ...(question.method === 'dots' && question.perOption > question.dots
    ? [reason('dots-per-option-too-many', { perOption: question.perOption, dots: question.dots })]
    : []),
  ...(question.method === 'budget' && question.options.some(({ cost }) => cost === null)
    ? [reason('budget-cost-missing')]
    : []),
];
