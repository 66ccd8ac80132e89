import type { Option } from './option.js';
import type { QuestionOf } from './question.js';
import type { Urn } from './urn.js';

/** Options called by their keys. */
export const optionsOf = (keys: string): readonly Option[] =>
  keys.split(' ').map((key) => ({ key, label: key, cost: null }));

/** Projects with their cost: "a:30 b:70". */
export const projectsOf = (text: string): readonly Option[] =>
  text.split(' ').map((project) => {
    const [key = '', cost] = project.split(':');
    return { key, label: key, cost: Number(cost) };
  });

/** One urn of heads, "5 a+b; 3 c". */
export const urnOf = (text: string, weight = 1n): Urn => ({
  weight,
  shapes: text
    .split('; ')
    .filter((line) => line !== '')
    .map((line) => {
      const [count, ballot = ''] = line.split(' ');
      return { ballot, count: Number(count) };
    }),
});

type Change<M extends QuestionOf<'approval'>['method'] | 'score' | 'dots' | 'majority_judgment' | 'budget'> =
  Partial<Omit<QuestionOf<M>, 'method' | 'options'>>;

export const approval = (keys: string, change: Change<'approval'> = {}): QuestionOf<'approval'> => ({
  method: 'approval',
  options: optionsOf(keys),
  places: 1,
  most: null,
  ...change,
});
export const score = (keys: string, change: Change<'score'> = {}): QuestionOf<'score'> => ({
  method: 'score',
  options: optionsOf(keys),
  places: 1,
  lowest: 0,
  highest: 5,
  unscored: 'lowest',
  ...change,
});
export const dots = (keys: string, change: Change<'dots'> = {}): QuestionOf<'dots'> => ({
  method: 'dots',
  options: optionsOf(keys),
  places: 1,
  dots: 4,
  perOption: 3,
  ...change,
});
export const GRADES = ['rejected', 'poor', 'passable', 'fair', 'good', 'excellent'];
export const judgment = (
  keys: string,
  change: Change<'majority_judgment'> = {},
): QuestionOf<'majority_judgment'> => ({
  method: 'majority_judgment',
  options: optionsOf(keys),
  places: 1,
  grades: GRADES,
  ungraded: 'invalid',
  ...change,
});
export const budget = (projects: string, change: Change<'budget'> = {}): QuestionOf<'budget'> => ({
  method: 'budget',
  options: projectsOf(projects),
  envelope: 100,
  most: null,
  share: 'most_approved',
  ...change,
});
