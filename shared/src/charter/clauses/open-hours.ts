import { z } from 'zod';
import { clauseOf } from './envelope.js';
import type { Tongue } from './wording.js';

const clockSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);

const openingSchema = z
  .strictObject({
    days: z.array(z.int().min(1).max(7)).min(1).max(7),
    from: clockSchema,
    to: clockSchema,
  })
  .refine(({ from, to }) => from < to, { message: 'form.hours.reversed', path: ['to'] });

/** Weekly opening on the wall clock of the asset. Days are 1 (Monday) to 7; an evening may end at 24:00. */
export const openHoursClause = clauseOf(
  'open_hours',
  z.strictObject({ weekly: z.array(openingSchema).min(1).max(21) }),
);
export type OpenHoursClause = z.infer<typeof openHoursClause>;
export type Opening = z.infer<typeof openingSchema>;

export const sayOpenHours = ({ params }: OpenHoursClause, { say }: Tongue): string =>
  say('charter.clause.open_hours', {
    hours: params.weekly
      .map(({ days, from, to }) => `${runs(days).map(nameRun(say)).join(', ')} ${from}–${to}`)
      .join(say('charter.clause.and-also')),
  });

/** Consecutive days as one run, so that a week reads "Mon–Fri" and not five names. */
const runs = (days: readonly number[]): number[][] =>
  [...new Set(days)]
    .toSorted((a, b) => a - b)
    .reduce<number[][]>((all, day) => {
      const last = all.at(-1);
      if (last?.at(-1) !== day - 1) return [...all, [day]];
      return [...all.slice(0, -1), [...last, day]];
    }, []);

const nameRun = (say: Tongue['say']) => (run: readonly number[]) => {
  const [first, last] = [run[0], run.at(-1)].map((day) => say(`charter.day.${day}`));
  return run.length === 1 ? first : `${first}–${last}`;
};
