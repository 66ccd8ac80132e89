import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { assert, type Bench } from '../bench.js';
import { startChild, type Child } from '../child.js';
import { cpuOf } from '../cpu.js';
import { freePort, type Ground } from '../ground.js';
import { post } from '../http.js';
import { quantile } from '../measure.js';
import { bodyOf } from '../operations.js';
import { COOKIE, SLUG, id } from '../zone.js';

const HOUR = 3_600_000;

/** e: one committed write told to a thousand screens, against bare writes to as many TCP connections. */
export const fanOut: Bench = {
  name: 'e-fan-out',
  about: 'committed write to the last of 1,000 screens',
  run: async (ground, { smoke }) => {
    const screens = smoke ? 200 : 1_000;
    const events = smoke ? 20 : 150;
    const floor = await bareWrites(screens, events);
    const product = await throughProduct(ground, screens, events);
    const ratio = product.cpuUs / floor.cpuUs;
    return {
      name: 'e-fan-out',
      gates: [
        {
          figure: 'CPU per delivery, ratio to bare writes',
          value: ratio,
          target: 2.5,
          moonshot: 1.3,
          bound: smoke ? null : 2.5,
        },
        {
          figure: 'p99 from commit to last screen, ms',
          value: product.p99,
          target: 30,
          moonshot: 15,
          bound: null,
          time: true,
        },
      ],
      detail: { screens, events, floor, product },
    };
  },
};

const here = (file: string): string => join(import.meta.dirname, '..', file);
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const PATIENCE = 60_000;

type Told = { readonly lastAt?: string; readonly arrived?: number };

/** When the last screen had the next event, on the clock that all processes of a machine share. */
const lastArrival = async (screens: Child): Promise<bigint> => {
  const late = setTimeout(() => screens.process.send('how many?'), PATIENCE);
  const [{ lastAt, arrived }] = (await once(screens.process, 'message')) as [Told];
  clearTimeout(late);
  assert(lastAt !== undefined, `after ${PATIENCE} ms, only ${arrived} screens have the event`);
  return BigInt(lastAt ?? 0);
};

const bareWrites = async (count: number, events: number) => {
  const port = await freePort();
  const wires = await startChild(here('wires.js'), { PORT: String(port) }, /ready/);
  const screens = await startChild(
    here('screens.js'),
    { SCREENS: String(count), ADDRESS: `http://127.0.0.1:${port}`, BENCH_BARE: '1' },
    /ready/,
  );
  const before = cpuOf(wires.pid);
  const waits: number[] = [];
  for (let event = 0; event < events; event += 1) {
    const arrival = lastArrival(screens);
    const sent = process.hrtime.bigint();
    wires.process.send('go');
    waits.push(Number((await arrival) - sent) / 1e6);
  }
  const cpuUs = (1_000 * (cpuOf(wires.pid) - before)) / (events * count);
  await Promise.all([screens.stop(), wires.stop()]);
  return { cpuUs, p50: quantile(waits, 0.5), p99: quantile(waits, 0.99) };
};

/** The write is a booking by a member; its cost without screens is measured first and taken off. */
const throughProduct = async (ground: Ground, count: number, events: number) => {
  const product = await ground.startProduct();
  let n = 0;
  const start = Math.ceil(Date.now() / HOUR) * HOUR + 4_000 * 24 * HOUR;
  const write = async (): Promise<bigint> => {
    n += 1;
    const from = start + n * HOUR;
    const input = {
      assetId: id(4, 2),
      from: new Date(from).toISOString(),
      to: new Date(from + HOUR).toISOString(),
      requestKey: randomUUID(),
    };
    const { body } = await post(
      `${product.address}/graphql`,
      bodyOf('BookSlot', { zone: SLUG, input }),
      COOKIE,
    );
    assert(body.includes('"__typename":"Booking"'), `a booking, not ${body.slice(0, 200)}`);
    return process.hrtime.bigint();
  };
  const spaced = async (act: () => Promise<void>): Promise<number> => {
    const before = cpuOf(product.pid);
    for (let event = 0; event < events; event += 1) {
      await act();
      await pause(60);
    }
    return cpuOf(product.pid) - before;
  };
  for (let warm = 0; warm < 200; warm += 1) await write();
  const alone = await spaced(async () => void (await write()));
  const env = { SCREENS: String(count), ADDRESS: product.address, COOKIE, SLUG };
  const screens = await startChild(here('screens.js'), env, /ready/);
  const waits: number[] = [];
  const told = await spaced(async () => {
    const arrival = lastArrival(screens);
    // The answer leaves after the commit: from its arrival here, the wait is counted at its longest.
    const committed = await write();
    waits.push(Math.max(0, Number((await arrival) - committed) / 1e6));
  });
  await Promise.all([screens.stop(), product.stop()]);
  return {
    cpuUs: (1_000 * (told - alone)) / (events * count),
    p50: quantile(waits, 0.5),
    p99: quantile(waits, 0.99),
  };
};
