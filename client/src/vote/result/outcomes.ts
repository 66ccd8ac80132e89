import type { Outcome, Question } from '@communaux/shared/vote';

export type MotionOutcome = Extract<Outcome, { readonly kind: 'motion' }>;
export type ChoiceOutcome = Extract<Outcome, { readonly kind: 'choice' }>;
export type ConsentOutcome = Extract<Outcome, { readonly kind: 'consent' }>;

/** Questions that choose among options. */
export type ChoiceQuestion = Extract<Question, { readonly options: unknown }>;

/** Whether every ballot weighs the same, so that counting twice shows the same thing. */
export const isAlike = ({ colleges }: Pick<ChoiceOutcome, 'colleges'>): boolean =>
  new Set(colleges.filter(({ valid }) => valid > 0).map(({ multiplier }) => multiplier)).size <= 1;
