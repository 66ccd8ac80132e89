import { join } from 'node:path';
import { assert, type Bench } from '../bench.js';
import { startChild, type Child } from '../child.js';
import { METHODS, type CountedRows, type Order } from '../counting.js';
import { cpuOf } from '../cpu.js';
import { quantile } from '../measure.js';
import { frozenOf, pollId, seedElectors, seedRoll } from '../poll.js';
import { duelsAmong, OPTIONS, seedRankings } from '../rankings.js';
import { ZONE } from '../zone.js';

const DAY = 86_400_000;
const WAIT_MS = 60_000;
const [SCHULZE] = METHODS;

/** c2: a large vote from its stored rows to three traced results, against PostgreSQL sending the same bytes. */
export const closing: Bench = {
  name: 'c2-closing',
  about: 'a box of rankings over ten options: Schulze, run-off and three seats, from stored rows',
  bringsItsOwn: true,
  run: async (ground, { smoke }) => {
    const ballots = smoke ? 20_000 : 1_000_000;
    await seedElectors(ground, ballots, false);
    const closesAt = Date.now() + DAY;
    const poll = pollId(20);
    await seedRoll(ground, 20, ballots);
    await seedRankings(ground, 20, ballots);
    const frozen = frozenOf(poll, SCHULZE, ballots, closesAt);
    const boxed = JSON.stringify({ url: ground.url, zoneId: ZONE, pollId: poll, frozen });
    const counter = await startChild(
      join(import.meta.dirname, '..', 'counter.js'),
      { BENCH_BOX: boxed },
      /ready/,
    );
    const rounds: Awaited<ReturnType<typeof countOnce>>[] = [];
    for (let round = 0; round < (smoke ? 3 : 6); round += 1)
      rounds.push(await countOnce(counter, ground.pgPid));
    await counter.stop();
    // The first round also compiles; it is told, and left out of the figures.
    const warm = rounds.slice(1);
    const of = (figure: (one: (typeof rounds)[number]) => number): number => quantile(warm.map(figure), 0.5);
    rightResult(rounds[0], ballots);
    return {
      name: 'c2-closing',
      gates: [
        {
          figure: 'seconds for a million rankings, three methods',
          value: (of(({ count }) => count.ms) * 1_000) / ballots,
          target: 1.5,
          moonshot: 0.6,
          bound: null,
          time: true,
        },
        {
          figure: 'time to that of reading the same bytes',
          value: of(({ count, readMs }) => count.ms / readMs),
          target: 5,
          moonshot: 2,
          bound: 10,
        },
        {
          figure: 'memory of the process, MB',
          value: of(({ count }) => count.memoryMb),
          target: 300,
          moonshot: null,
          bound: 300,
        },
      ],
      detail: {
        ballots,
        rounds: rounds.map(({ count, ...times }) => ({
          ...times,
          ms: count.ms,
          packedMs: count.packedMs,
          methods: Object.fromEntries(count.counted.map(({ method, ms }) => [method, ms])),
          memoryMb: count.memoryMb,
        })),
      },
    };
  },
};

const countOnce = async (counter: Child, pgPid: number) => {
  const readStarted = performance.now();
  await ask(counter, 'read');
  const readMs = performance.now() - readStarted;
  const cpu = () => cpuOf(counter.pid) + cpuOf(pgPid);
  const before = cpu();
  const count = await ask(counter, 'count');
  return { readMs, cpuMs: cpu() - before, count };
};

const ask = (counter: Child, order: Order): Promise<CountedRows> =>
  new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error(`No answer to "${order}" in time`)), WAIT_MS);
    counter.process.once('message', (told) => {
      clearTimeout(late);
      resolve(told as CountedRows);
    });
    counter.process.send?.(order);
  });

/** Heads of each duel are those of the plainest count, and every method chose somebody. */
const rightResult = (round: { readonly count: CountedRows } | undefined, ballots: number): void => {
  const [schulze, ...others] = round?.count.counted ?? [];
  const outcome = schulze?.outcome;
  if (outcome?.kind !== 'choice') throw new Error('Wrong answer: no choice');
  const figures = outcome.raw.figures as { duels: Record<string, Record<string, number>> };
  const expected = duelsAmong(ballots);
  for (const [i, own] of OPTIONS.entries())
    for (const [j, other] of OPTIONS.entries())
      assert(
        i === j || Number(figures.duels[own]?.[other]) === expected[i]?.[j],
        `${own} against ${other}: ${expected[i]?.[j]}, not ${figures.duels[own]?.[other]}`,
      );
  for (const { outcome: one, method } of others)
    assert(one.kind === 'choice' && one.winners.length > 0, `somebody chosen by ${method}`);
};
