import { z } from 'zod';
import { clauseOf } from './envelope.js';
import type { Tongue } from './wording.js';

/** How many calendar days ahead a booking may begin; today is day 0. */
export const horizonMaxClause = clauseOf('horizon_max', z.strictObject({ days: z.int().min(0).max(730) }));
export type HorizonMaxClause = z.infer<typeof horizonMaxClause>;

export const sayHorizonMax = ({ params }: HorizonMaxClause, { say }: Tongue): string =>
  say('charter.clause.horizon_max', { count: params.days });
