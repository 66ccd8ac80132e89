import type { Bench } from '../bench.js';
import { quantile } from '../measure.js';

/** From the command to the first answer, on a database that is ready: what a restart costs those who wait. */
export const coldStart: Bench = {
  name: 'cold-start',
  about: 'command to first answer, in seconds',
  run: async (ground, { smoke }) => {
    const waits: number[] = [];
    for (let round = 0; round < (smoke ? 1 : 5); round += 1) {
      const started = performance.now();
      const product = await ground.startProduct();
      await fetch(`${product.address}/health/ready`);
      waits.push((performance.now() - started) / 1_000);
      await product.stop();
    }
    const value = quantile(waits, 0.5);
    return {
      name: 'cold-start',
      gates: [{ figure: 'seconds', value, target: 1.5, moonshot: null, bound: null, time: true }],
      detail: { waits },
    };
  },
};
