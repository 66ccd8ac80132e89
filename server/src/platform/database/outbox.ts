import { canonical, type Instant, type ZoneId } from '@communaux/shared/kernel';
import { nameOf, type Actor } from '@communaux/shared/access';
import { newId } from './new-id.js';
import type { Tx } from './tx.js';
import type { Job, Line } from './work.js';

/** A line and who acted: several people may share a transaction. */
export type ToldLine = Line & { readonly actor: Actor };

type Told = { readonly zoneId: ZoneId; readonly now: Instant; readonly lines: readonly ToldLine[] };

/** Register lines and their place in the sequencer's queue, in one statement of the business transaction. */
export const writeLines = async (tx: Tx, { zoneId, now, lines }: Told): Promise<void> => {
  // A fact that has no canonical text could never be sealed: better to fail its author than to stop the register.
  for (const { facts } of lines) canonical(facts);
  const rows = lines.map(({ act, actor, facts, open = true }) => ({
    id: newId(),
    act,
    actor: nameOf(actor),
    facts,
    open,
  }));
  await tx.query(
    `with line as (
       insert into register_line (zone_id, id, at, act, actor, facts, open)
       select $1, id, to_timestamp($2::bigint / 1000.0), act, actor, facts, open
       from jsonb_to_recordset($3) as line (id uuid, act text, actor text, facts jsonb, open boolean)
       returning zone_id, position)
     insert into register_pending (zone_id, position) select zone_id, position from line`,
    [zoneId, now, JSON.stringify(rows)],
  );
};

/** `enqueue_job` is the one door of the application role to the job queue (migration 0009). */
export const writeJob = (tx: Tx, { task, payload, runAt, key }: Job): Promise<unknown> =>
  tx.query('select enqueue_job($1, $2, to_timestamp($3::bigint / 1000.0), $4)', [
    task,
    JSON.stringify(payload),
    runAt ?? null,
    key ?? null,
  ]);
