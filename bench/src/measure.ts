import { cpuOf, steal } from './cpu.js';

/** One side of a comparison: an operation, and the processes whose CPU it costs. */
export type Side = {
  readonly name: string;
  readonly pids: readonly number[];
  readonly once: () => Promise<unknown>;
};
export type Length = {
  readonly rounds: number;
  readonly warmMs: number;
  readonly countedMs: number;
  readonly callers: number;
};

export const FULL: Length = { rounds: 5, warmMs: 2_000, countedMs: 3_000, callers: 32 };
export const SMOKE: Length = { rounds: 3, warmMs: 600, countedMs: 1_000, callers: 16 };

export type Figures = {
  readonly opsPerS: number;
  readonly cpuUs: number;
  readonly p50: number;
  readonly p99: number;
};
export type Comparison = {
  readonly ratio: { readonly median: number; readonly min: number; readonly max: number };
  readonly floor: Figures;
  readonly product: Figures;
  readonly stealPercent: number;
};

/**
 * Floor and product in turn, round after round, so that a change of the machine's mood touches both; each is warm again
 * before it is counted (performance.md section 5).
 */
export const compareSides = async (floor: Side, product: Side, length: Length): Promise<Comparison> => {
  const before = steal();
  const rounds: { floor: Figures; product: Figures }[] = [];
  for (let round = 0; round < length.rounds; round += 1) {
    const one = { floor: await costOf(floor, length), product: await costOf(product, length) };
    rounds.push(one);
  }
  const after = steal();
  const ratios = rounds.map((one) => one.product.cpuUs / one.floor.cpuUs).toSorted((a, b) => a - b);
  return {
    ratio: { median: median(ratios), min: ratios[0] ?? 0, max: ratios.at(-1) ?? 0 },
    floor: middle(rounds.map((one) => one.floor)),
    product: middle(rounds.map((one) => one.product)),
    stealPercent: (100 * (after.stolen - before.stolen)) / Math.max(1, after.all - before.all),
  };
};

/** One counted round of one side, warm. */
export const costOf = async (side: Side, { callers, warmMs, countedMs }: Length): Promise<Figures> => {
  await drive(side, callers, warmMs);
  const cpu = () => side.pids.reduce((sum, pid) => sum + cpuOf(pid), 0);
  const before = cpu();
  const started = performance.now();
  const waits = await drive(side, callers, countedMs);
  const elapsed = performance.now() - started;
  return {
    opsPerS: (1_000 * waits.length) / elapsed,
    cpuUs: (1_000 * (cpu() - before)) / waits.length,
    p50: quantile(waits, 0.5),
    p99: quantile(waits, 0.99),
  };
};

/** `callers` loops, each asking again as soon as it is answered. Returns each wait in milliseconds. */
const drive = async ({ once }: Side, callers: number, forMs: number): Promise<number[]> => {
  const waits: number[] = [];
  const until = performance.now() + forMs;
  const caller = async (): Promise<void> => {
    while (performance.now() < until) {
      const started = performance.now();
      await once();
      waits.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: callers }, caller));
  return waits;
};

export const quantile = (values: readonly number[], q: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
};

const median = (values: readonly number[]): number => quantile(values, 0.5);

const middle = (all: readonly Figures[]): Figures => ({
  opsPerS: median(all.map(({ opsPerS }) => opsPerS)),
  cpuUs: median(all.map(({ cpuUs }) => cpuUs)),
  p50: median(all.map(({ p50 }) => p50)),
  p99: median(all.map(({ p99 }) => p99)),
});
