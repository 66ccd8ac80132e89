import type { ClientBase } from 'pg';
import type { DataSource } from 'typeorm';
import { instant, type Instant, type ZoneId } from '@communaux/shared/kernel';
import { personOf, type Actor } from '@communaux/shared/access';
import { Convoy, tellByLane, type Passenger } from './convoy.js';
import { isTransient } from './errors.js';
import { writeJob, writeLines } from './outbox.js';
import { workOf, type Story } from './story.js';
import { together, withLater, withNext } from './together.js';
import { txOf } from './tx.js';
import type { InstanceWork, UseCase } from './work.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const TRIES = 3;
const NO_ZONE = '' as ZoneId;

type Access = 'read write' | 'read only';
/** Shared transactions of a zone that only read, at once. */
const READERS_ABREAST = 4;
type Frame = { readonly zoneId: ZoneId | null; readonly person: string; readonly access: Access };
/**
 * The only place that opens a transaction. It names the zone to row level security, hands out one `Work`, and commits
 * rows, register lines and jobs together; a deadlock or a serialisation failure is tried again, three times in all.
 */
export class UnitOfWork {
  /** Milliseconds from this machine's clock to the database's, as last seen. */
  private ahead: number | undefined;
  private readonly convoys = new Map<string, Convoy>();

  constructor(
    private readonly database: DataSource,
    private readonly onCommit: () => void = () => undefined,
  ) {}

  /** Changes the zone. READ COMMITTED: the guards of pools and quotas need a new snapshot after each lock. */
  async run<Outcome>(actor: Actor, zoneId: ZoneId, useCase: UseCase<Outcome>): Promise<Outcome> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.alone(actor, zoneId, useCase, 'read write');
      } catch (error) {
        if (attempt === TRIES || !isTransient(error)) throw error;
      }
    }
  }

  /** Reads the zone: what it records or enqueues is refused by the database. */
  read<Outcome>(actor: Actor, zoneId: ZoneId, view: UseCase<Outcome>): Promise<Outcome> {
    return this.alone(actor, zoneId, view, 'read only');
  }

  /** For people, sessions and other rows that belong to the instance: no zone is named, so no zone's row is seen. */
  instance<Outcome>(actor: Actor, useCase: (work: InstanceWork) => Promise<Outcome>): Promise<Outcome> {
    return this.alone(actor, null, useCase, 'read write');
  }

  /**
   * Changes the zone by a small story that may share its transaction with others of the same moment (convoy.ts). It
   * sees no row by the person's own right across zones, and stories that read what they then change name one lane.
   * @param abreast 2 where stories of different lanes never wait for each other's rows: one convoy loads while another
   * is written to disk. With rows in common, two of them could wait for each other.
   */
  runInConvoy<Outcome>(
    actor: Actor,
    zoneId: ZoneId,
    lane: string,
    useCase: UseCase<Outcome>,
    abreast: 1 | 2 = 1,
  ): Promise<Outcome> {
    return this.convoyOf(zoneId, 'read write', abreast).join(actor, lane, useCase);
  }

  /** Reads the zone with whoever reads it at this moment; no row is seen by the person's own right across zones. */
  readInConvoy<Outcome>(actor: Actor, zoneId: ZoneId, view: UseCase<Outcome>): Promise<Outcome> {
    return this.convoyOf(zoneId, 'read only', READERS_ABREAST).join(actor, null, view);
  }

  private convoyOf(zoneId: ZoneId, access: Access, abreast: number): Convoy {
    const name = `${access} ${abreast} ${zoneId}`;
    const known = this.convoys.get(name);
    if (known) return known;
    const convoy = new Convoy(
      abreast,
      (passengers) => this.shared(zoneId, access, passengers),
      ({ actor, useCase }) =>
        access === 'read only' ? this.read(actor, zoneId, useCase) : this.run(actor, zoneId, useCase),
    );
    this.convoys.set(name, convoy);
    return convoy;
  }

  private shared(
    zoneId: ZoneId,
    access: Access,
    passengers: readonly Passenger[],
  ): Promise<readonly unknown[]> {
    return this.transaction({ zoneId, person: '', access }, (story) =>
      tellByLane(passengers, ({ actor, useCase }) => useCase(workOf(story, actor, zoneId))),
    );
  }

  private alone<Outcome>(
    actor: Actor,
    zoneId: ZoneId | null,
    useCase: UseCase<Outcome>,
    access: Access,
  ): Promise<Outcome> {
    const person = personOf(actor) ?? '';
    return this.transaction({ zoneId, person, access }, (story) =>
      useCase(workOf(story, actor, zoneId ?? NO_ZONE)),
    );
  }

  private async transaction<Outcome>(
    { zoneId, person, access }: Frame,
    tell: (story: Story) => Promise<Outcome>,
  ): Promise<Outcome> {
    const runner = this.database.createQueryRunner();
    try {
      const client = (await runner.connect()) as ClientBase;
      const begun = this.begin(client, zoneId ?? '', person, access);
      const now = access === 'read only' ? await this.about(begun) : await begun;
      const tx = txOf(client, runner);
      const story: Story = { tx, now, lines: [], jobs: [], rows: new Map(), answers: new Map() };
      const outcome = await tell(story);
      // A reading has its answer: its end leaves with the next message of this connection.
      if (access === 'read only') withLater(client, () => client.query('commit'));
      else await this.conclude(client, story, zoneId ?? NO_ZONE);
      return outcome;
    } catch (error) {
      await runner.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** What ends the story leaves in one message; should a line or a job be refused, the commit rolls back. */
  private async conclude(
    client: ClientBase,
    { tx, now, lines, jobs, rows }: Story,
    zoneId: ZoneId,
  ): Promise<void> {
    await together(client, () => [
      ...[...rows].map(([statement, all]) => tx.query(statement, [zoneId, JSON.stringify(all)])),
      ...(lines.length > 0 ? [writeLines(tx, { zoneId, now, lines })] : []),
      ...jobs.map((job) => writeJob(tx, job)),
      client.query('commit'),
    ]);
    if (lines.length > 0) this.onCommit();
  }

  /** Opens the transaction, names its zone and person for the policies, and reads the database's clock. */
  private async begin(client: ClientBase, zone: string, person: string, access: Access): Promise<Instant> {
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
