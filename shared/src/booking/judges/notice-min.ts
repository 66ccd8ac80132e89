import { MINUTE, later } from '../../kernel/index.js';
import { durationWords, type NoticeMinClause } from '../../charter/index.js';
import { minutesOf, nextQuarter } from '../slot-arithmetic.js';
import type { Judge } from './judge.js';

export const judgeNoticeMin: Judge<NoticeMinClause, 'short-notice'> = ({ params }, { slot, now }) => {
  const earliest = later(now, params.minutes * MINUTE);
  if (slot.from >= earliest) return [];
  const asked = Math.max(0, minutesOf(slot.from - now));
  const facts = {
    min: params.minutes,
    asked,
    margin: asked - params.minutes,
    limitWords: durationWords(params.minutes),
    askedWords: durationWords(asked),
  };
  return [{ code: 'short-notice', facts, next: nextQuarter(earliest) }];
};
