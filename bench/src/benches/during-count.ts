import { assert, type Bench } from '../bench.js';
import { METHODS } from '../counting.js';
import type { Ground } from '../ground.js';
import { post } from '../http.js';
import { quantile } from '../measure.js';
import { bodyOf } from '../operations.js';
import { electorCookie, openPoll, pollId, seedElectors, seedRoll } from '../poll.js';
import { seedRankings } from '../rankings.js';
import { SLUG, ZONE } from '../zone.js';

const DAY = 86_400_000;
const VOTERS = 200;
const CALLERS = 2;
const WAIT_MS = 60_000;
const LEAST = 50;
const [LARGE, SMALL] = [30, 31];
const [SCHULZE] = METHODS;

/** j: what others wait for while a large vote is closed, counted, certified and published by the same process. */
export const duringCount: Bench = {
  name: 'j-during-count',
  about: 'wait of a mutation while a large vote is closed and counted, against the same at rest',
  bringsItsOwn: true,
  run: async (ground, { smoke }) => {
    const ballots = smoke ? 20_000 : 1_000_000;
    await seedElectors(ground, VOTERS, true);
    await seedElectors(ground, ballots, false);
    await seedRoll(ground, SMALL, VOTERS);
    await openPoll(ground, SMALL, SCHULZE, VOTERS, Date.now() + DAY);
    await seedRoll(ground, LARGE, ballots);
    await seedRankings(ground, LARGE, ballots);
    // The product finds this poll as it starts, which takes a busy machine some seconds.
    const closesAt = Date.now() + (smoke ? 7_000 : 15_000);
    await openPoll(ground, LARGE, SCHULZE, ballots, closesAt);
    const product = await ground.startProduct();
    const cast = voterOf(product.address);
    await drive(cast, () => Date.now() > closesAt - (smoke ? 1_300 : 6_000));
    const idle = await drive(cast, () => Date.now() > closesAt - 100);
    assert(idle.length >= LEAST, `${LEAST} waits at rest to compare with, not ${idle.length}`);
    const during = await driveUntilPublished(ground, cast);
    await product.stop();
    const [p99, calm] = [quantile(during, 0.99), quantile(idle, 0.99)];
    return {
      name: 'j-during-count',
      gates: [
        {
          figure: 'p99 during the count to p99 at rest',
          value: p99 / calm,
          target: 2,
          moonshot: 1.2,
          bound: null,
        },
      ],
      detail: {
        ballots,
        closedToPublishedMs: Date.now() - closesAt,
        idle: { mutations: idle.length, p50: quantile(idle, 0.5), p99: calm },
        during: { mutations: during.length, p50: quantile(during, 0.5), p99, longest: quantile(during, 1) },
      },
    };
  },
};

/** Votes in a small poll beside the large one, one elector after the other. */
const voterOf = (address: string) => {
  let asked = 0;
  return async (): Promise<void> => {
    asked += 1;
    const variables = { zone: SLUG, poll: pollId(SMALL), choice: asked % 2 === 0 ? 'a>b>c' : 'c>a' };
    const { body } = await post(
      `${address}/graphql`,
      bodyOf('CastBallot', variables),
      electorCookie(1 + (asked % VOTERS)),
    );
    assert(body.includes('"BallotReceipt"'), `a receipt, not ${body.slice(0, 300)}`);
  };
};

/** A few callers, each asking again as soon as it is answered. Returns each wait in milliseconds. */
const drive = async (once: () => Promise<void>, over: () => boolean): Promise<number[]> => {
  const waits: number[] = [];
  const caller = async (): Promise<void> => {
    while (!over()) {
      const started = performance.now();
      await once();
      waits.push(performance.now() - started);
    }
  };
  await Promise.all(Array.from({ length: CALLERS }, caller));
  return waits;
};

const driveUntilPublished = async ({ owner }: Ground, cast: () => Promise<void>): Promise<number[]> => {
  const until = Date.now() + WAIT_MS;
  let published = false;
  const watching = (async () => {
    while (!published && Date.now() < until) {
      const { rows } = await owner.query<{ stage: string; verdict: string }>(
        `select stage, outcome->>'verdict' as verdict from poll where zone_id = $1 and id = $2`,
        [ZONE, pollId(LARGE)],
      );
      published = rows[0]?.stage === 'published' && rows[0].verdict === 'elected';
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  })();
  const waits = await drive(cast, () => published || Date.now() > until);
  await watching;
  assert(published, 'a result within a minute');
  return waits;
};
