import { z } from 'zod';
import { clauseOf } from './envelope.js';
import type { Scope } from './scope.js';
import { durationWords, type Tongue } from './wording.js';

const minutes = z
  .int()
  .min(1)
  .max(60 * 24 * 366)
  .optional();

/** Bounds and grain of one booking, in minutes. At least one of the three is given. */
export const durationClause = clauseOf(
  'duration',
  z
    .strictObject({ minMinutes: minutes, maxMinutes: minutes, stepMinutes: minutes })
    .refine((params) => Object.values(params).some((value) => value !== undefined), {
      message: 'form.duration.empty',
    })
    .refine(({ minMinutes = 0, maxMinutes = Infinity }) => minMinutes <= maxMinutes, {
      message: 'form.duration.reversed',
      path: ['maxMinutes'],
    }),
);
export type DurationClause = z.infer<typeof durationClause>;

export const sayDuration = ({ params, scope }: DurationClause, { say }: Tongue): string => {
  const { minMinutes: min, maxMinutes: max, stepMinutes: step } = params;
  const each = say(`charter.each.${onlyKind(scope)}`);
  const bounds =
    min === undefined
      ? max && say('charter.clause.duration.max', { each, max: durationWords(max) })
      : max === undefined
        ? say('charter.clause.duration.min', { each, min: durationWords(min) })
        : say('charter.clause.duration.between', { each, min: durationWords(min), max: durationWords(max) });
  const grain = step && say('charter.clause.duration.step', { step: durationWords(step) });
  return [bounds, grain].filter(Boolean).join(', ');
};

/** A dock counts passages, a room bookings: the word follows the only kind a clause governs. */
const onlyKind = ({ assetKinds = [] }: Scope): string =>
  assetKinds.length === 1 ? (assetKinds[0] ?? 'any') : 'any';
