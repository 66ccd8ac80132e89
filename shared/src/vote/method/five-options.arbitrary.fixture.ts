import type { Counted } from './counted.js';
import type { OptionKey } from './option.js';
import { countUrns, type Asked } from './ranked.fixture.js';
import { keysOf } from './rankings.arbitrary.fixture.js';
import type { Shape } from './urn.js';

/** How many elections a property is drawn for. */
export const RUNS = { numRuns: 1_200 };
export const FIVE = keysOf(5);

export const count = (wish: Asked, shapes: readonly Shape[], options = FIVE): Counted =>
  countUrns({ ...wish, options }, [{ weight: 1n, shapes }]);

export const rewritten = (shapes: readonly Shape[], change: (key: OptionKey) => string): readonly Shape[] =>
  shapes.map(({ ballot, count }) => ({ ballot: ballot.replace(/[a-z]/g, change), count }));
