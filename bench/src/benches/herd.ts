import { randomUUID } from 'node:crypto';
import { assert, type Bench } from '../bench.js';
import { quantile } from '../measure.js';
import { bodyOf } from '../operations.js';
import { Wire } from '../wire.js';
import { SLUG, cookieOf, id } from '../zone.js';

const HOUR = 3_600_000;

/** b2: a thousand callers on one slot as it opens. One is granted; the others are told no, soon and without error. */
export const herd: Bench = {
  name: 'b2-herd',
  about: '1,000 callers on one slot: grants, errors, wait of the 99th percent',
  run: async (ground, { smoke }) => {
    const product = await ground.startProduct();
    const callers = smoke ? 200 : 1_000;
    const wires = await Promise.all(Array.from({ length: callers }, () => Wire.open(product.address)));
    const rounds: Stampede[] = [];
    const [cold, counted] = smoke ? [1, 1] : [4, 8];
    for (let round = 0; round < cold + counted; round += 1) rounds.push(await stampede(wires, round));
    for (const wire of wires) wire.close();
    await product.stop();
    for (const { grants, errors } of rounds) {
      assert(grants === 1, `1 grant, not ${grants}`);
      assert(errors === 0, `0 errors, not ${errors}`);
    }
    // A month of docks opens on a server that has been serving: the rounds that compile and connect are told, not judged.
    const judged = rounds.slice(cold);
    const middle = (of: (round: Stampede) => number) => quantile(judged.map(of), 0.5);
    return {
      name: 'b2-herd',
      gates: [
        {
          figure: 'grants per slot',
          value: Math.max(...rounds.map(({ grants }) => grants)),
          target: 1,
          moonshot: 1,
          bound: 1,
        },
        {
          figure: 'errors',
          value: Math.max(...rounds.map(({ errors }) => errors)),
          target: 0,
          moonshot: 0,
          bound: 0,
        },
        {
          figure: 'p99 of the wait, ms',
          value: middle(({ p99 }) => p99),
          target: 250,
          moonshot: 60,
          bound: null,
          time: true,
        },
        {
          figure: 'longest wait, ms',
          value: middle(({ longest }) => longest),
          target: 1_000,
          moonshot: 120,
          bound: null,
          time: true,
        },
      ],
      detail: { callers, rounds },
    };
  },
};

type Stampede = {
  readonly grants: number;
  readonly errors: number;
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
};

/** Each caller on a connection of their own, as browsers are. */
const stampede = async (wires: readonly Wire[], round: number): Promise<Stampede> => {
  const from = Math.ceil(Date.now() / HOUR) * HOUR + (2_000 + round) * 24 * HOUR;
  const waits: number[] = [];
  const answers = await Promise.all(
    wires.map(async (wire, caller) => {
      const input = {
        assetId: id(4, 1),
        from: new Date(from).toISOString(),
        to: new Date(from + HOUR).toISOString(),
        requestKey: randomUUID(),
      };
      const started = performance.now();
      const body = await wire.post('/graphql', bodyOf('BookSlot', { zone: SLUG, input }), cookieOf(caller));
      waits.push(performance.now() - started);
      return body;
    }),
  );
  const grants = answers.filter((body) => body.includes('"__typename":"Booking"')).length;
  const refused = answers.filter((body) => body.includes('"__typename":"Refused"')).length;
  return {
    grants,
    errors: wires.length - grants - refused,
    p50: quantile(waits, 0.5),
    p99: quantile(waits, 0.99),
    longest: quantile(waits, 1),
  };
};
