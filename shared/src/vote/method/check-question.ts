import type { Facts, Reason } from '../../kernel/index.js';
import { checkSeating, type SeatingRefusal } from '../seating/check-seating.js';
import { ABSTENTION, INVALID, NONE_OF_THE_ABOVE } from '../ballot.js';
import type { Option } from './option.js';
import type { Question, QuestionOf } from './question.js';

export type QuestionRefusal =
  | SeatingRefusal
  | 'option-key-taken'
  | 'option-label-taken'
  | 'places-beyond-options'
  | 'most-beyond-options'
  | 'score-range-empty'
  | 'grade-taken'
  | 'dots-per-option-too-many'
  | 'dots-beyond-options'
  | 'budget-cost-missing'
  | 'project-beyond-envelope'
  | 'reserved-not-all-places'
  | 'reserved-standing-missing'
  | 'reserved-slot-unknown'
  | 'reserved-too-few';

type Wrong = readonly Reason<QuestionRefusal>[];

/**
 * What makes a question one that cannot be asked, every reason at once; empty when it can. Each setting alone was read
 * by `questionSchema`: here is what they make no sense together for, so that no ballot is printed that cannot be filled
 * and no count meets a question that nothing answers.
 */
export const checkQuestion = (question: Question): Wrong => {
  switch (question.method) {
    case 'yes_no_blank':
    case 'consent':
      return [];
    case 'approval':
      return [...options(question), ...places(question), ...most(question)];
    case 'budget':
      return [...options(question), ...most(question), ...costs(question)];
    case 'score':
      return [...options(question), ...places(question), ...scale(question)];
    case 'majority_judgment':
      return [
        ...options(question),
        ...places(question),
        ...grades(question),
        ...reserved(question),
        ...checkSeating(question),
      ];
    case 'stv':
      return [...options(question), ...places(question), ...reserved(question), ...checkSeating(question)];
    case 'dots':
      return [...options(question), ...places(question), ...dots(question)];
    case 'irv':
      return options(question);
    default:
      return [...options(question), ...places(question)];
  }
};

const reason = (code: QuestionRefusal, facts: Facts = {}): Wrong => [{ code, facts }];
const when = (wrong: boolean, code: QuestionRefusal, facts: Facts): Wrong =>
  wrong ? reason(code, facts) : [];

type Options = { readonly options: readonly Option[] };

/** Texts that urns hold for something else: an option called by one would be counted as it. */
const RESERVED: readonly string[] = [ABSTENTION, INVALID];

const options = (question: Options): Wrong => {
  const keys = question.options.map(({ key }) => key);
  const labels = question.options.map(({ label }) => asHeard(label));
  return [
    ...keys.flatMap((key, place) =>
      when(RESERVED.includes(key) || keys.indexOf(key) < place, 'option-key-taken', { key }),
    ),
    ...question.options.flatMap(({ label }, place) =>
      when(labels.indexOf(asHeard(label)) < place, 'option-label-taken', { label }),
    ),
  ];
};

/** Two names that differ by capitals or spaces alone are one to whoever reads them. */
const asHeard = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

/** "None of the above" can win a place, and then nobody has it: it fills none. */
const places = ({ options, places }: Options & { readonly places: number }): Wrong => {
  const real = options.filter(({ key }) => key !== NONE_OF_THE_ABOVE).length;
  return when(places > real, 'places-beyond-options', { places, options: real });
};

const most = ({ options, most }: Options & { readonly most: number | null }): Wrong =>
  when(most !== null && most > options.length, 'most-beyond-options', { most, options: options.length });

const scale = ({ lowest, highest }: QuestionOf<'score'>): Wrong =>
  when(lowest >= highest, 'score-range-empty', { lowest, highest });

const grades = ({ grades }: QuestionOf<'majority_judgment'>): Wrong => {
  const names = grades.map(asHeard);
  return grades.flatMap((grade, place) =>
    when(names.indexOf(asHeard(grade)) < place, 'grade-taken', { grade }),
  );
};

const dots = ({ options, dots, perOption }: QuestionOf<'dots'>): Wrong => {
  const room = perOption * options.length;
  return [
    ...when(perOption > dots, 'dots-per-option-too-many', { perOption, dots }),
    ...when(room < dots, 'dots-beyond-options', { dots, room }),
  ];
};

type Kept = QuestionOf<'stv'> | QuestionOf<'majority_judgment'>;

/** Reserved places are all the places, every candidate stands for one of them, and each can be filled. */
const reserved = ({ reserved, options, places }: Kept): Wrong => {
  if (reserved === undefined) return [];
  const kept = Object.entries(reserved.places);
  const sum = kept.reduce((all, [, many]) => all + many, 0);
  const people = options.filter(({ key }) => key !== NONE_OF_THE_ABOVE);
  const standsFor = (slot: string) => reserved.standing.filter((one) => one.slot === slot).length;
  return [
    ...when(sum !== places, 'reserved-not-all-places', { reserved: sum, places }),
    ...people.flatMap(({ key, label }) =>
      when(reserved.standing.filter((one) => one.key === key).length !== 1, 'reserved-standing-missing', {
        label,
      }),
    ),
    ...reserved.standing.flatMap(({ slot }) =>
      when(reserved.places[slot] === undefined, 'reserved-slot-unknown', { slot }),
    ),
    ...kept.flatMap(([slot, many]) =>
      when(standsFor(slot) < many, 'reserved-too-few', { slot, places: many, standing: standsFor(slot) }),
    ),
  ];
};

/** A project without cost, or dearer than the whole envelope, has no place in its sharing. */
const costs = ({ options, envelope }: QuestionOf<'budget'>): Wrong =>
  options.flatMap(({ label, cost }) =>
    cost
      ? when(cost > envelope, 'project-beyond-envelope', {
          label,
          costEuros: `${cost}`,
          envelopeEuros: `${envelope}`,
        })
      : reason('budget-cost-missing', { label }),
  );
