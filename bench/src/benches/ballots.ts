import { verifyZone } from '../../../server/dist/src/register/verify.view.js';
import { openDatabase } from '../../../server/dist/src/platform/database/data-source.js';
import { assert, type Bench } from '../bench.js';
import { drivenOnce } from '../driven-floor.js';
import { startFloor } from '../floor.js';
import type { Ground } from '../ground.js';
import { compareSides, quantile } from '../measure.js';
import { bodyOf } from '../operations.js';
import { electorCookie, openPoll, pollId, seedElectors, seedRoll } from '../poll.js';
import { Wire } from '../wire.js';
import { SLUG, ZONE } from '../zone.js';

const QUESTION = {
  method: 'schulze',
  options: ['a', 'b', 'c', 'd'].map((key) => ({ key, label: `Projet ${key}`, cost: null })),
  places: 1,
  unranked: 'last',
  strength: 'winning_votes',
} as const;
const CHOICES = ['a>b>c>d', 'b>a', 'c>d>a', 'a=b>c', 'd', 'blank'];
const DAY = 86_400_000;
/** An evening's last minutes: as many as that wait at once. */
const CALLERS = 96;
const SEALED_WITHIN_MS = 30_000;

/** c1: ballots of one vote, durable and sealed, through the whole product, against bare rows chained to nothing. */
export const ballots: Bench = {
  name: 'c1-ballots',
  about: 'ballots of ONE vote through GraphQL, durable and sealed, against plain single-row inserts',
  bringsItsOwn: true,
  run: async (ground, { smoke, length }) => {
    const electors = 500;
    await ground.owner.query(
      'create table if not exists bench_ballot (zone_id uuid, poll_id uuid, person_id uuid, number int, choice text, cast_at timestamptz default clock_timestamp(), primary key (zone_id, poll_id, person_id, number))',
    );
    await seedElectors(ground, electors, true);
    const poll = pollId(9);
    await seedRoll(ground, 9, electors);
    await openPoll(ground, 9, QUESTION, electors, Date.now() + DAY);
    const [product, floor] = [await ground.startProduct(), await startFloor('ballot', ground.url)];
    const wires = await Promise.all(Array.from({ length: CALLERS }, () => Wire.open(product.address)));
    const bodies = CHOICES.map((choice) => bodyOf('CastBallot', { zone: SLUG, poll, choice }));
    let asked = 0;
    const cast = async (): Promise<void> => {
      const wire = wires.pop() ?? (await Wire.open(product.address));
      asked += 1;
      const body = await wire.post(
        '/graphql',
        bodies[asked % bodies.length] ?? '',
        electorCookie(1 + (asked % electors)),
      );
      wires.push(wire);
      assert(body.includes('"BallotReceipt"'), `a receipt, not ${body.slice(0, 300)}`);
    };
    await cast();
    const lone = await loneVoter(cast, smoke ? 60 : 300);
    const compared = await compareSides(
      { name: 'floor', pids: [floor.pid, ground.pgPid], once: drivenOnce(floor.process) },
      { name: 'product', pids: [product.pid, ground.pgPid], once: cast },
      { ...length, callers: CALLERS },
    );
    for (const wire of wires) wire.close();
    const kept = await checkKept(ground, poll, asked);
    await Promise.all([product.stop(), floor.stop()]);
    return {
      name: 'c1-ballots',
      gates: [
        {
          figure: 'time of a sealed ballot to that of a plain insert',
          value: compared.floor.opsPerS / compared.product.opsPerS,
          target: 2,
          moonshot: 1,
          bound: 12,
        },
        {
          figure: 'p99 of a lone voter, ms',
          value: lone.p99,
          target: 30,
          moonshot: null,
          bound: null,
          time: true,
        },
      ],
      detail: { electors, callers: CALLERS, asked, kept, lone, ...compared },
    };
  },
};

/** Nobody else votes: what one waits for is one's own ballot, and the disk. */
const loneVoter = async (cast: () => Promise<void>, times: number) => {
  const waits: number[] = [];
  for (let n = 0; n < times; n += 1) {
    const started = performance.now();
    await cast();
    waits.push(performance.now() - started);
  }
  return { times, p50: quantile(waits, 0.5), p99: quantile(waits, 0.99) };
};

/** Every ballot that was acknowledged is in the box, and has its sealed line in a register that is whole. */
const checkKept = async ({ owner, url }: Ground, poll: string, asked: number) => {
  const { rows } = await owner.query<{ kept: number }>(
    'select count(*)::int as kept from ballot where zone_id = $1 and poll_id = $2',
    [ZONE, poll],
  );
  assert(rows[0]?.kept === asked, `${asked} ballots kept, not ${rows[0]?.kept}`);
  const until = performance.now() + SEALED_WITHIN_MS;
  const chain = await openDatabase(url, 'communaux_sequencer', { pool: 2 });
  try {
    for (;;) {
      const found = await verifyZone(chain, ZONE);
      if (found.waiting === 0 || performance.now() > until) {
        assert(found.waiting === 0, `every line sealed within ${SEALED_WITHIN_MS / 1_000} s`);
        assert(found.faults.length === 0, `a whole register, not ${JSON.stringify(found.faults[0])}`);
        assert(found.lines >= asked, `a sealed line for each of ${asked} ballots, not ${found.lines}`);
        return { ballots: rows[0]?.kept, sealedLines: found.lines, batches: found.batches };
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    await chain.destroy();
  }
};
