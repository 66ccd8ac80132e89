import { never } from '../../kernel/index.js';
import type { Clause } from '../../charter/index.js';
import { judgeDuration } from './duration.js';
import { judgeEligible } from './eligible.js';
import { judgeHorizonMax } from './horizon-max.js';
import type { Failure, Request } from './judge.js';
import { judgeNoticeMin } from './notice-min.js';
import { judgeOpenHours } from './open-hours.js';
import { judgeQuota, type QuotaRefusal } from './quota.js';

export type ClauseRefusal =
  | 'not-eligible'
  | 'outside-hours'
  | 'beyond-horizon'
  | 'short-notice'
  | 'too-long'
  | 'too-short'
  | 'off-step'
  | QuotaRefusal;

/** Every kind of clause has its judge; the compiler refuses a vocabulary that this table does not cover. */
export const judgeClause = (clause: Clause, request: Request): readonly Failure<ClauseRefusal>[] => {
  switch (clause.kind) {
    case 'eligible':
      return judgeEligible(clause, request);
    case 'open_hours':
      return judgeOpenHours(clause, request);
    case 'horizon_max':
      return judgeHorizonMax(clause, request);
    case 'notice_min':
      return judgeNoticeMin(clause, request);
    case 'duration':
      return judgeDuration(clause, request);
    case 'quota':
      return judgeQuota(clause, request);
    default:
      return never(clause);
  }
};
