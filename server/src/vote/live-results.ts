import { instant, type Instant, type PollId, type ZoneId } from '@communaux/shared/kernel';
import { countPoll, type Frozen, type Outcome } from '@communaux/shared/vote';
import { system } from '@communaux/shared/access';
import { connectionOf } from '../platform/database/own-connection.js';
import type { UseCase } from '../platform/database/work.js';
import { openBox, sizeOfBox } from './box.view.js';
import { WORTH_A_THREAD, type Desk } from './count-box.js';
import { countSoFarInThread } from './counting/count-in-thread.js';
import { sha256 } from './sha256.js';

type Live = { readonly outcome: Outcome; readonly countedAt: Instant };
type Counting = { until: number; readonly result: Promise<Live | null> };

/** A vote of a thousand screens is counted once for all of them, so often at most. */
const MEMORY_MS = 2_000;
/** A count that takes long is remembered longer: counting so far never takes more than a fraction of a processor. */
const TIMES_ITS_COUNT = 4;

/** Counts so far of polls announced with live results, and of no other. */
export class LiveResults {
  private readonly known = new Map<string, Counting>();

  constructor(
    private readonly desk: Desk,
    private readonly worthAThread = WORTH_A_THREAD,
  ) {}

  of(zone: ZoneId, pollId: PollId): Promise<Live | null> {
    const now = performance.now();
    for (const [key, { until }] of this.known) if (until <= now) this.known.delete(key);
    const key = `${zone} ${pollId}`;
    const known = this.known.get(key);
    if (known) return known.result;
    const counting: Counting = { until: Infinity, result: this.count(zone, pollId) };
    this.known.set(key, counting);
    counting.result.then(
      () => {
        const ended = performance.now();
        counting.until = Math.max(now + MEMORY_MS, ended + TIMES_ITS_COUNT * (ended - now));
      },
      () => this.known.delete(key),
    );
    return counting.result;
  }

  /** A large box is counted beside the event loop, as it is when it closes. */
  private async count(zoneId: ZoneId, pollId: PollId): Promise<Live | null> {
    const { works, database } = this.desk;
    const found = await works.read(system('live'), zoneId, soFar(pollId, this.worthAThread));
    if (!found || 'outcome' in found) return found;
    const { frozen, countedAt } = found;
    const task = { connection: connectionOf(database), zoneId, pollId, frozen };
    return { outcome: await countSoFarInThread(task), countedAt };
  }
}

type Large = { readonly frozen: Frozen; readonly countedAt: Instant };

/** Null unless the poll is open and announced it: what was not declared at creation is not shown to anybody. */
const soFar =
  (pollId: PollId, worthAThread: number): UseCase<Live | Large | null> =>
  async (work) => {
    const [row] = await work.tx.query<{ frozen: Frozen }>(
      `select frozen->'document' as frozen from poll where zone_id = $1 and id = $2 and stage = 'open' and live_results`,
      [work.zoneId, pollId],
    );
    if (!row) return null;
    const { frozen } = row;
    const countedAt = instant(work.now);
    const reading = { zoneId: work.zoneId, query: work.tx.query };
    if ((await sizeOfBox(reading, pollId)) >= worthAThread) return { frozen, countedAt };
    const { box } = await openBox(reading, pollId, frozen);
    return { outcome: countPoll(frozen, box, sha256), countedAt };
  };
