import type { HorizonMaxClause } from '../../charter/index.js';
import { dayOf, instantOf } from '../zoned-time.js';
import type { Judge } from './judge.js';

/** Counted in calendar days, so that a whole day opens at midnight and not one quarter of an hour at a time. */
export const judgeHorizonMax: Judge<HorizonMaxClause, 'beyond-horizon'> = (
  { params },
  { asset, slot, now },
) => {
  const day = dayOf(asset.timezone, slot.from);
  const asked = day - dayOf(asset.timezone, now);
  if (asked <= params.days) return [];
  const facts = { max: params.days, asked, margin: params.days - asked, count: params.days };
  const askFrom = instantOf(asset.timezone, day - params.days);
  return [{ code: 'beyond-horizon', facts, next: null, askFrom }];
};
