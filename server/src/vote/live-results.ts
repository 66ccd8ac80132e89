import { instant, type Instant, type PollId, type ZoneId } from '@communaux/shared/kernel';
import { countPoll, type Frozen, type Outcome } from '@communaux/shared/vote';
import { system } from '@communaux/shared/access';
import type { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { UseCase } from '../platform/database/work.js';
import { openBox } from './box.view.js';
import { sha256 } from './sha256.js';

type Live = { readonly outcome: Outcome; readonly countedAt: Instant };
type Counting = { readonly until: number; readonly result: Promise<Live | null> };

/** A vote of a thousand screens is counted once for all of them, so often at most. */
const MEMORY_MS = 2_000;

/** Counts so far of polls announced with live results, and of no other. */
export class LiveResults {
  private readonly known = new Map<string, Counting>();

  constructor(private readonly works: UnitOfWork) {}

  of(zone: ZoneId, pollId: PollId): Promise<Live | null> {
    const now = performance.now();
    for (const [key, { until }] of this.known) if (until <= now) this.known.delete(key);
    const key = `${zone} ${pollId}`;
    const known = this.known.get(key);
    if (known) return known.result;
    const result = this.works.read(system('live'), zone, countSoFar(pollId));
    result.catch(() => this.known.delete(key));
    this.known.set(key, { until: now + MEMORY_MS, result });
    return result;
  }
}

/** Null unless the poll is open and announced it: what was not declared at creation is not shown to anybody. */
const countSoFar =
  (pollId: PollId): UseCase<Live | null> =>
  async (work) => {
    const [row] = await work.tx.query<{ frozen: Frozen }>(
      `select frozen->'document' as frozen from poll where zone_id = $1 and id = $2 and stage = 'open' and live_results`,
      [work.zoneId, pollId],
    );
    if (!row) return null;
    const reading = { zoneId: work.zoneId, query: work.tx.query };
    const { box } = await openBox(reading, pollId, row.frozen);
    return { outcome: countPoll(row.frozen, box, sha256), countedAt: instant(work.now) };
  };
