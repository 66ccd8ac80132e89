import { z } from 'zod';
import { clauseOf } from './envelope.js';
import { durationWords, type Tongue } from './wording.js';

/** Minutes that must lie between the request and the beginning of the booking. */
export const noticeMinClause = clauseOf(
  'notice_min',
  z.strictObject({
    minutes: z
      .int()
      .min(1)
      .max(60 * 24 * 90),
  }),
);
export type NoticeMinClause = z.infer<typeof noticeMinClause>;

export const sayNoticeMin = ({ params }: NoticeMinClause, { say }: Tongue): string =>
  say('charter.clause.notice_min', { notice: durationWords(params.minutes) });
