import { lengthOf } from '../../kernel/index.js';
import { durationWords, type DurationClause } from '../../charter/index.js';
import { minutesOf } from '../slot-arithmetic.js';
import type { Failure, Judge } from './judge.js';

type Code = 'too-long' | 'too-short' | 'off-step';

/** Moving a booking does not change its length: the way out is to shorten or lengthen it. */
export const judgeDuration: Judge<DurationClause, Code> = ({ params }, { slot }) => {
  const asked = minutesOf(lengthOf(slot));
  const { minMinutes: min, maxMinutes: max, stepMinutes: step } = params;
  return [
    ...(max !== undefined && asked > max ? [failed('too-long', asked, max, { max })] : []),
    ...(min !== undefined && asked < min ? [failed('too-short', asked, min, { min })] : []),
    ...(step !== undefined && asked % step !== 0 ? [failed('off-step', asked, step, { step })] : []),
  ];
};

/** `margin` is what lacks (or exceeds, when negative), in minutes. */
const failed = (
  code: Code,
  asked: number,
  limit: number,
  named: { readonly [bound: string]: number },
): Failure<Code> => ({
  code,
  facts: {
    ...named,
    asked,
    margin: limit - asked,
    limitWords: durationWords(limit),
    askedWords: durationWords(asked),
  },
  next: null,
});
