import { v7 } from 'uuid';
import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';
import { instant, type Instant, type ZoneId } from '@communaux/shared/kernel';
import { personOf, type Actor } from '@communaux/shared/access';
import { isTransient } from './errors.js';
import { writeJob, writeLines } from './outbox.js';
import { together, withNext } from './together.js';
import { txOf } from './tx.js';
import type { InstanceWork, Job, Line, UseCase } from './work.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TRIES = 3;
const NO_ZONE = '' as ZoneId;

/**
 * The only place that opens a transaction. It names the zone to row level security, hands out one `Work`, and commits
 * rows, register lines and jobs together; a deadlock or a serialisation failure is tried again, three times in all.
 */
export class UnitOfWork {
  /** Milliseconds from this machine's clock to the database's, as last seen. */
  private ahead: number | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly onCommit: () => void = () => undefined,
  ) {}

  /** Changes the zone. READ COMMITTED: the guards of pools and quotas need a new snapshot after each lock. */
  async run<Outcome>(actor: Actor, zoneId: ZoneId, useCase: UseCase<Outcome>): Promise<Outcome> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(actor, zoneId, useCase, 'read write');
      } catch (error) {
        if (attempt === TRIES || !isTransient(error)) throw error;
      }
    }
  }

  /** Reads the zone: what it records or enqueues is refused by the database. */
  read<Outcome>(actor: Actor, zoneId: ZoneId, view: UseCase<Outcome>): Promise<Outcome> {
    return this.once(actor, zoneId, view, 'read only');
  }

  /** For people, sessions and other rows that belong to the instance: no zone is named, so no zone's row is seen. */
  instance<Outcome>(actor: Actor, useCase: (work: InstanceWork) => Promise<Outcome>): Promise<Outcome> {
    return this.once(actor, null, useCase, 'read write');
  }

  private async once<Outcome>(
    actor: Actor,
    zoneId: ZoneId | null,
    useCase: UseCase<Outcome>,
    access: 'read write' | 'read only',
  ): Promise<Outcome> {
    const runner = this.database.createQueryRunner();
    const lines: Line[] = [];
    const jobs: Job[] = [];
    try {
      const client = (await runner.connect()) as ClientBase;
      const begun = this.begin(client, zoneId ?? '', actor, access);
      const now = access === 'read only' ? await this.about(begun) : await begun;
      const tx = txOf(client, runner);
      const newId = <Kind extends string>() => v7() as Kind;
      const outcome = await useCase({
        tx,
        actor,
        zoneId: zoneId ?? NO_ZONE,
        now,
        newId,
        record: (line) => lines.push(line),
        enqueue: (job) => jobs.push(job),
      });
      // What ends the story leaves in one message; should a line or a job be refused, the commit rolls back.
      await together(client, () => [
        ...(lines.length > 0 ? [writeLines(tx, { zoneId: zoneId ?? NO_ZONE, actor, now, lines })] : []),
        ...jobs.map((job) => writeJob(tx, job)),
        client.query('commit'),
      ]);
      if (lines.length > 0) this.onCommit();
      return outcome;
    } catch (error) {
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Opens the transaction, names its zone and person for the policies, and reads the database's clock. */
  private async begin(client: ClientBase, zone: string, actor: Actor, access: string): Promise<Instant> {
    const person = personOf(actor) ?? '';
    // Two statements in one message take no parameters: both values are identifiers, checked here.
    if (![zone, person].every((id) => id === '' || UUID.test(id))) throw new Error('Not an identifier');
    const results = (await withNext(client, () =>
      client.query(
        `begin isolation level read committed ${access};
         select set_config('communaux.zone', '${zone}', true), set_config('communaux.person', '${person}', true),
           (extract(epoch from now()) * 1000)::bigint::text as now`,
      ),
    )) as unknown as { rows: { now: string }[] }[];
    const now = results.at(-1)?.rows[0]?.now;
    if (!now) throw new Error('The transaction did not tell its time');
    this.ahead = Number(now) - Date.now();
    return instant(Number(now));
  }

  /**
   * A reading does not wait for its transaction to open: it takes the database's time from how far ahead that clock was
   * last seen, so that opening and first statement share a message. What decides waits for the true time.
   */
  private about(begun: Promise<Instant>): Promise<Instant> | Instant {
    if (this.ahead === undefined) return begun;
    begun.catch(() => undefined);
    return instant(Date.now() + this.ahead);
  }
}
