import type { ClientBase } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { txOf } from '../platform/database/tx.js';
import { sealByZone } from '../register/sequencer.js';
import { storeSeals, type Head, type PendingLine } from '../register/sequencer.store.js';
import { iso } from './days.js';
import type { Row, Setting, ToldJob, ToldLine } from './story.js';

/** Runs `tell` as the owner in one transaction: the demo is there whole, or not at all. */
export const asOwner = async <Outcome>(
  ownerUrl: string,
  tell: (runner: QueryRunner) => Promise<Outcome>,
): Promise<Outcome> => {
  const source = await new DataSource({ type: 'postgres', url: ownerUrl }).initialize();
  const runner = source.createQueryRunner();
  try {
    await runner.startTransaction();
    const outcome = await tell(runner);
    await runner.commitTransaction();
    return outcome;
  } catch (error) {
    if (runner.isTransactionActive) await runner.rollbackTransaction();
    throw error;
  } finally {
    await runner.release();
    await source.destroy();
  }
};

/** Two nodes starting together must not both tell it; a zone, any zone, means that there is a life here already. */
export const isEmpty = async (runner: QueryRunner): Promise<boolean> => {
  await runner.query('select pg_advisory_xact_lock(7070703)');
  return ((await runner.query('select from zone limit 1')) as unknown[]).length === 0;
};

/** An owner that is no superuser is under row level security too: it names its zone as a use case does. */
export const nameZone = (runner: QueryRunner, zone: string): Promise<unknown> =>
  runner.query(`select set_config('communaux.zone', $1, true)`, [zone]);

/**
 * The past does not pass through the doors of the present: ballots of a closed poll, bookings of last year. Their
 * triggers judge by today's clock and row by row; what they guard is guarded by the tellers, and checked by the spec.
 * The exclusion constraint on units stays in force.
 */
const JUDGED_TODAY = ['ballot', 'roll_line', 'allocation', 'veto', 'consent_answer'];

export const letThePastIn = async (runner: QueryRunner): Promise<void> => {
  for (const table of JUDGED_TODAY) await runner.query(`alter table ${table} disable trigger user`);
};

export const backToThePresent = async (runner: QueryRunner): Promise<void> => {
  // Deferred references wait for the commit, and a table that is waited for cannot be altered.
  await runner.query('set constraints all immediate');
  for (const table of JUDGED_TODAY) await runner.query(`alter table ${table} enable trigger user`);
};

const CHUNK = 4_000;

/** Rows of one table, a few thousand per statement; what a row leaves out keeps the table's own default. */
export const insertRows = async (runner: QueryRunner, table: string, rows: readonly Row[]): Promise<void> => {
  const alike = new Map<string, Row[]>();
  for (const row of rows) {
    const columns = Object.keys(row)
      .map((column) => `"${column}"`)
      .join(', ');
    const group = alike.get(columns) ?? [];
    group.push(row);
    alike.set(columns, group);
  }
  for (const [columns, group] of alike) await insertAlike(runner, table, columns, group);
};

const insertAlike = async (
  runner: QueryRunner,
  table: string,
  columns: string,
  rows: readonly Row[],
): Promise<void> => {
  for (let from = 0; from < rows.length; from += CHUNK) {
    await runner.query(
      `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", $1)`,
      [JSON.stringify(rows.slice(from, from + CHUNK))],
    );
  }
};

export const insertJobs = async (runner: QueryRunner, jobs: readonly ToldJob[]): Promise<void> => {
  for (const { task, payload, runAt, key } of jobs)
    await runner.query('select enqueue_job($1, $2, $3::timestamptz, $4)', [
      task,
      JSON.stringify(payload),
      iso(runAt),
      key,
    ]);
};

const BATCH = 250;

/**
 * Writes the register in the order of its story, and seals it in the same transaction: sealed here, history is heard
 * by no reaction, so that no vote of last year is carried out a second time.
 */
export const insertRegister = async (
  runner: QueryRunner,
  { chance, zone }: Setting,
  lines: readonly ToldLine[],
): Promise<void> => {
  const tx = txOf((await runner.connect()) as ClientBase, runner);
  const heads = new Map<string, Head>();
  for (let from = 0; from < lines.length; from += BATCH) {
    const batch = lines
      .slice(from, from + BATCH)
      .map(({ open = true, ...line }) => ({ ...line, open, zone, id: chance.id<string>(line.at) }));
    await insertRows(
      runner,
      'register_line',
      batch.map(({ zone: zone_id, at, ...line }) => ({ zone_id, at: iso(at), ...line })),
    );
    const pending: readonly PendingLine[] = batch.map((line) => ({ ...line, position: '0' }));
    const sealed = sealByZone(pending, heads);
    await storeSeals(tx, sealed, [], []);
    for (const { seal } of sealed) heads.set(zone, seal);
  }
};

/** After so many rows, the planner must not believe in empty tables. */
export const refreshStatistics = (runner: QueryRunner): Promise<unknown> => runner.query('analyze');
