import { z } from 'zod';
import { never } from '../../kernel/index.js';
import { durationClause, sayDuration } from './duration.js';
import { eligibleClause, sayEligible } from './eligible.js';
import { horizonMaxClause, sayHorizonMax } from './horizon-max.js';
import { noticeMinClause, sayNoticeMin } from './notice-min.js';
import { openHoursClause, sayOpenHours } from './open-hours.js';
import { quotaClause, sayQuota } from './quota.js';
import type { Scope } from './scope.js';
import type { Tongue } from './wording.js';

/**
 * Every kind of clause a charter may carry. A new kind is a file beside this one and a line here; the compiler
 * then asks for its words below and for its judge in booking.
 */
export const clauseSchema = z.discriminatedUnion('kind', [
  eligibleClause,
  openHoursClause,
  horizonMaxClause,
  noticeMinClause,
  durationClause,
  quotaClause,
]);
export type Clause = z.infer<typeof clauseSchema>;
export type ClauseKind = Clause['kind'];

/** The clauses of one article: ids are unique, since comparison and history follow them. */
export const clausesSchema = z
  .array(clauseSchema)
  .max(40)
  .refine((clauses) => new Set(clauses.map(({ id }) => id)).size === clauses.length, {
    message: 'form.clauses.twice',
  });

/** The clause in plain words, with what it governs: "Quais : 2 h par passage au plus". */
export const sayClause = (clause: Clause, tongue: Tongue): string =>
  tongue.say('charter.clause.sentence', {
    scope: sayScope(clause.scope, tongue),
    rule: sayRule(clause, tongue),
  });

const sayRule = (clause: Clause, tongue: Tongue): string => {
  switch (clause.kind) {
    case 'eligible':
      return sayEligible(clause, tongue);
    case 'open_hours':
      return sayOpenHours(clause, tongue);
    case 'horizon_max':
      return sayHorizonMax(clause, tongue);
    case 'notice_min':
      return sayNoticeMin(clause, tongue);
    case 'duration':
      return sayDuration(clause, tongue);
    case 'quota':
      return sayQuota(clause, tongue);
    default:
      return never(clause);
  }
};

const sayScope = ({ assetKinds, assetIds, colleges, firms }: Scope, tongue: Tongue): string => {
  const { say, college } = tongue;
  const what = assetIds
    ? sayAssets(assetIds, tongue)
    : (assetKinds?.map((kind) => say(`charter.scope.${kind}`)).join(', ') ?? say('charter.scope.everything'));
  const whom = [
    ...(colleges ? [colleges.map(college).join(', ')] : []),
    ...(firms ? [say('charter.scope.firms', { count: firms.length })] : []),
  ];
  return whom.length === 0 ? what : `${what} (${whom.join(say('charter.clause.and-also'))})`;
};

/** By their names when all are known: half a list would mislead. */
const sayAssets = (ids: readonly string[], { say, asset }: Tongue): string => {
  const names = ids.flatMap((id) => asset?.(id) ?? []);
  return names.length === ids.length ? names.join(', ') : say('charter.scope.assets', { count: ids.length });
};
