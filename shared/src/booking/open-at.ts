import { ANYBODY, coversAsker, coversAsset } from '../charter/index.js';
import type { Instant } from '../kernel/index.js';
import type { Asset } from './asset.js';
import { openings } from './judges/open-hours.js';
import type { Rule } from './rule.js';

type Placed = Pick<Asset, 'id' | 'kind' | 'timezone'>;

/** Whether the hours of the charter let the asset be used at this instant, whoever asks. */
export const isOpenAt = (rules: readonly Pick<Rule, 'clause'>[], asset: Placed, at: Instant): boolean =>
  rules.every(
    ({ clause }) =>
      clause.kind !== 'open_hours' ||
      !coversAsset(clause.scope, asset) ||
      // Hours kept by some colleges or firms alone: the others may come, so the asset is not closed.
      !coversAsker(clause.scope, ANYBODY) ||
      openings(clause.params.weekly, asset.timezone, at, at).some(({ from, to }) => from <= at && at < to),
  );
