import type { Facts } from '../../kernel/index.js';
import { NONE_OF_THE_ABOVE } from '../ballot.js';
import type { Seating } from '../seating/seating.js';
import { reservedIn, seatingIn, type Question, type QuestionOf } from './question.js';
import type { ReservedPlaces } from './reserved.js';

/** One setting of a question in words, at `poll.setting.<code>`; `count` chooses the plural. */
export type QuestionSentence = { readonly code: string; readonly facts: Facts };

/** Every setting that could change the result, in the order one meets them: filling the ballot, then the count. */
export const questionSentences = (question: Question): readonly QuestionSentence[] => [
  ...ownSentences(question),
  ...('places' in question ? [say('places', { count: question.places })] : []),
  ...kept(reservedIn(question)),
  ...given(seatingIn(question)),
  ...('options' in question && question.options.some(({ key }) => key === NONE_OF_THE_ABOVE)
    ? [say('none-of-the-above')]
    : []),
  say('blank'),
];

const say = (code: string, facts: Facts = {}): QuestionSentence => ({ code, facts });

/** One sentence for each slot, then parity. */
const kept = (reserved: ReservedPlaces | undefined): readonly QuestionSentence[] =>
  reserved === undefined
    ? []
    : [
        ...Object.entries(reserved.places).map(([slot, count]) => say('reserved', { slot, count })),
        ...(reserved.parity === 'balanced' ? [say('reserved-parity')] : []),
      ];

/** What winning gives, then parity of tickets. */
const given = (seating: Seating | undefined): readonly QuestionSentence[] =>
  seating === undefined
    ? []
    : [
        seating.seat === null ? say('gives-mandates') : say('gives-pair', { seat: seating.seat.label }),
        ...(seating.parity === 'none' ? [] : [say(`ticket-parity-${seating.parity}`)]),
      ];

const ownSentences = (question: Question): readonly QuestionSentence[] => {
  switch (question.method) {
    case 'yes_no_blank':
      return [say('yes-no')];
    case 'consent':
      return [say('consent'), say('consent-silence')];
    case 'approval':
      return [ticks(question.most)];
    case 'score':
      return scored(question);
    case 'schulze':
    case 'ranked_pairs':
      return [
        say('ranked'),
        say(`unranked-${question.unranked}`),
        say(`strength-${question.strength}`),
        say(question.method),
      ];
    case 'irv':
      return [say('ranked-strict'), say('unranked-never'), say('irv')];
    case 'stv':
      return [say('ranked-strict'), say('unranked-never'), say(`stv-${question.variant}`)];
    case 'majority_judgment':
      return judged(question);
    case 'dots':
      return [say('dots', { count: question.dots, perOption: question.perOption })];
    default:
      return shared(question);
  }
};

const ticks = (most: number | null): QuestionSentence =>
  most === null ? say('ticks-any') : say('ticks-most', { count: most });

const scored = ({ lowest, highest, unscored }: QuestionOf<'score'>): readonly QuestionSentence[] => [
  say('score', { lowest, highest }),
  say(`unscored-${unscored}`, { lowest }),
];

const judged = ({ grades, ungraded }: QuestionOf<'majority_judgment'>): readonly QuestionSentence[] => [
  say('judgment', { grades: grades.toReversed() }),
  say(`ungraded-${ungraded}`, { grade: grades[0] ?? '' }),
  say('judgment-median'),
];

const shared = ({ envelope, most, share }: QuestionOf<'budget'>): readonly QuestionSentence[] => [
  ticks(most),
  say('envelope', { envelopeEuros: `${envelope}` }),
  say(`share-${share}`),
];
