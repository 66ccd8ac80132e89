// What specs import as `fast-check` while mutants are tried: few draws, always the same ones. A mutant is then judged in
// a second instead of a minute, and judged alike in every run.
import * as all from '../../node_modules/fast-check/lib/fast-check.js';

export * from '../../node_modules/fast-check/lib/fast-check.js';

const MOST_RUNS = Number(process.env.MUTATION_DRAWS ?? 60);
const SEED = 20_261_121;

export const assert = (property, { numRuns = 100, ...others } = {}) =>
  all.assert(property, { ...others, numRuns: Math.min(numRuns, MOST_RUNS), seed: SEED, endOnFailure: true });

export default { ...all, assert };
