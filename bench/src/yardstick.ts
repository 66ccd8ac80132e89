import { startFloor } from './floor.js';
import type { Ground } from './ground.js';
import { post } from './http.js';
import { costOf, FULL } from './measure.js';

/** CPU of bare node:http for the list of 100 objects, in µs, where the targets were set (performance.md 2.2). */
const REFERENCE_US = 155;

/** How many times longer this machine takes, at this moment, than the one whose targets these are. */
export type Yardstick = { readonly slowness: () => Promise<number>; readonly stop: () => Promise<void> };

/**
 * A target in seconds holds for one machine; ours is shared, and was two to four times as slow from one day to the next.
 * So the same bare work is measured beside each workload.
 */
export const openYardstick = async ({ url }: Ground): Promise<Yardstick> => {
  const floor = await startFloor('list', url);
  const once = () => post(floor.address, '{}');
  const side = { name: 'yardstick', pids: [floor.pid], once };
  const length = { ...FULL, warmMs: 500, countedMs: 1_500 };
  return {
    slowness: async () => (await costOf(side, length)).cpuUs / REFERENCE_US,
    stop: floor.stop,
  };
};
