import type { RuleUse } from '@communaux/shared/body';
import { METHODS, questionSchema, type Method, type Question } from '@communaux/shared/vote';

/** What is asked, as the poll was frozen with it; null when this version of the screens cannot read it. */
export const readQuestion = (form: unknown): Question | null => {
  const read = questionSchema.safeParse(form);
  return read.success ? read.data : null;
};

/** The contract names methods as text: one that these screens do not know yet is told from the others. */
export const asMethod = (text: string): Method | undefined => METHODS.find((method) => method === text);

/** Which part of a rule set concerns this question. */
export const kindOfVote = ({ method }: Pick<Question, 'method'>): RuleUse => {
  if (method === 'yes_no_blank') return 'motion';
  return method === 'consent' ? 'consent' : 'choice';
};
