import { z } from 'zod';
import { clauseOf } from './envelope.js';
import type { Tongue } from './wording.js';

export const WINDOWS = ['day', 'week', 'month'] as const;
export type Window = (typeof WINDOWS)[number];

/**
 * A share of the assets in scope, pooled by all the staff of a firm or kept by each person, over calendar
 * windows of the asset's zone. Hours are unit hours: three places for one hour use three.
 */
export const quotaClause = clauseOf(
  'quota',
  z.strictObject({
    metric: z.enum(['hours', 'bookings']),
    per: z.enum(['firm', 'person']),
    window: z.enum(WINDOWS),
    ceiling: z.int().min(1).max(100_000),
  }),
);
export type QuotaClause = z.infer<typeof quotaClause>;

export const sayQuota = ({ params }: QuotaClause, { say }: Tongue): string =>
  say(`charter.clause.quota.${params.metric}`, {
    count: params.ceiling,
    window: say(`charter.window.${params.window}`),
    per: say(`charter.per.${params.per}`),
  });
