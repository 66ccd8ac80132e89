import type { ClientBase } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import { lineHash, seal, type SealedLine } from '@communaux/shared/register';
import { txOf, type Tx } from '../platform/database/tx.js';
import {
  headsOf,
  pendingLines,
  storeSeals,
  tryToLead,
  type Head,
  type PendingLine,
  type SealedBatch,
} from './sequencer.store.js';
import { sha256 } from './sha256.js';

const BATCH = 2_000;
/** Other nodes' commits are noticed this often; our own wake the sequencer at once. */
const POLL_MS = 100;
/** Lines that follow each other are sealed at most so often: a quiet zone waits for nothing, a busy one hardly. */
const PACE_MS = 15;
/** After a fault, it starts again this often. */
const RETRY_MS = 1_000;

type Listener = (lines: readonly SealedLine[]) => void;
type Options = {
  readonly database: DataSource;
  /** Acts that a reaction waits for: their jobs are enqueued in the sealing transaction, so exactly once. */
  readonly reactsTo: (act: string) => boolean;
  readonly onSealed: Listener;
  /** The first fault of a row of them: a database that is away would otherwise fill the log. */
  readonly onFault: (error: unknown) => void;
  /** It works again after a fault. */
  readonly onResumed?: () => void;
};

/**
 * Gives register lines their order and their seal, in micro-batches: whatever waits when the last commit returned.
 * It is also the one publisher of signals, reactions and cache invalidation. Killed at any point, it resumes exactly
 * where it stopped, since the queue is emptied in the sealing transaction.
 */
export class Sequencer {
  private runner: QueryRunner | undefined;
  private leads = false;
  private stopping = false;
  private awake: (() => void) | undefined;
  private woken = false;
  private faulty = false;
  private loop: Promise<void> = Promise.resolve();
  private heads = new Map<string, Head>();

  constructor(private readonly options: Options) {}

  start(): void {
    this.loop = this.run();
  }

  /** Called after a local commit: the next batch leaves without waiting for the poll. */
  readonly wake = (): void => {
    this.woken = true;
    if (!this.faulty || this.stopping) this.awake?.();
  };

  async stop(): Promise<void> {
    this.stopping = true;
    this.wake();
    await this.loop;
    await this.runner?.release().catch(() => undefined);
  }

  private async run(): Promise<void> {
    while (!this.stopping) {
      const sealed = await this.turn();
      // Under load, what comes within a pace is sealed together: a turn costs the same for one line as for a hundred.
      if (sealed > 0 && sealed < BATCH) await pause(PACE_MS);
      if (sealed < BATCH && !this.stopping) await this.rest();
    }
    await this.turn();
  }

  private async turn(): Promise<number> {
    try {
      this.runner ??= this.options.database.createQueryRunner();
      this.leads ||= await tryToLead(this.runner);
      const client = (await this.runner.connect()) as ClientBase;
      const sealed = this.leads ? await this.sealPending(txOf(client, this.runner)) : 0;
      if (this.faulty) this.options.onResumed?.();
      this.faulty = false;
      return sealed;
    } catch (error) {
      if (!this.faulty) this.options.onFault(error);
      this.faulty = true;
      await this.letGo();
      return 0;
    }
  }

  /** A lost connection loses the lock with it: start afresh, from what the database says. */
  private async letGo(): Promise<void> {
    const lost = this.runner;
    this.runner = undefined;
    this.leads = false;
    this.heads.clear();
    await lost?.query('select pg_advisory_unlock_all()').catch(() => undefined);
    await lost?.release().catch(() => undefined);
  }

  private async sealPending(tx: Tx): Promise<number> {
    const pending = await pendingLines(tx, BATCH);
    if (pending.length === 0) return 0;
    const batches = sealByZone(pending, await this.headsFor(tx, pending));
    const lines = batches.flatMap((batch) => batch.lines);
    const reactions = lines.filter(({ act }) => this.options.reactsTo(act));
    const positions = pending.map(({ position }) => position);
    await storeSeals(tx, batches, positions, reactions);
    for (const { zone, seal: head } of batches) this.heads.set(zone, head);
    this.options.onSealed(lines);
    return pending.length;
  }

  private async headsFor(tx: Tx, pending: readonly PendingLine[]): Promise<ReadonlyMap<string, Head>> {
    const unknown = [...new Set(pending.map(({ zone }) => zone))].filter((zone) => !this.heads.has(zone));
    if (unknown.length > 0) for (const [zone, head] of await headsOf(tx, unknown)) this.heads.set(zone, head);
    return this.heads;
  }

  private restMs(): number {
    if (this.faulty) return RETRY_MS;
    return this.woken ? 0 : POLL_MS;
  }

  private rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resume, this.restMs());
      this.awake = resume;
      this.woken = false;
      function resume(): void {
        clearTimeout(timer);
        resolve();
      }
    });
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export const sealByZone = (
  pending: readonly PendingLine[],
  heads: ReadonlyMap<string, Head>,
): SealedBatch[] => {
  const byZone = new Map<string, PendingLine[]>();
  for (const line of pending) {
    const waiting = byZone.get(line.zone);
    if (waiting) waiting.push(line);
    else byZone.set(line.zone, [line]);
  }
  return [...byZone].map(([zone, waiting]) => {
    const head = heads.get(zone) ?? null;
    const lines = waiting.map(({ position: _, ...line }, at) => ({
      ...line,
      seq: (head?.lastSeq ?? 0) + 1 + at,
    }));
    const leaves = lines.map((line) => lineHash(sha256, line));
    return { zone, lines, leaves, seal: seal(sha256, head, leaves) };
  });
};
