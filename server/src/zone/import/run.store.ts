import { personOf } from '@communaux/shared/access';
import type { TableName } from '../cnig/index.js';
import type { Work } from '../../platform/database/work.js';
import type { Counts } from './count-batch.js';
import type { ReportLine } from './report-line.js';
import { toJsonb } from './to-jsonb.js';

/** Imports of one zone follow each other: two at once would wait on each other's rows. Held until the transaction ends. */
export const tryToImport = async ({ tx, zoneId }: Work): Promise<boolean> => {
  const [row] = await tx.query<{ mine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('import:' || $1, 0)) as mine`,
    [zoneId],
  );
  return row?.mine ?? false;
};

export const startRun = (
  { tx, zoneId, now, actor }: Work,
  id: string,
  fileNames: readonly string[],
): Promise<unknown> =>
  tx.query(
    `insert into import_run (zone_id, id, started_by, started_at, file_names)
     values ($1, $2, $3, to_timestamp($4::bigint / 1000.0), $5)`,
    [zoneId, id, personOf(actor), now, toJsonb(fileNames)],
  );

export const endRun = ({ tx, zoneId }: Work, id: string, counts: Counts): Promise<unknown> =>
  tx.query(
    `update import_run set lines_read = $3, lines_added = $4, lines_changed = $5, lines_unchanged = $6,
       lines_repaired = $7, lines_refused = $8 where zone_id = $1 and id = $2`,
    [
      zoneId,
      id,
      counts.read,
      counts.added,
      counts.changed,
      counts.unchanged,
      counts.repaired,
      counts.refused,
    ],
  );

export const writeReport = async (
  { tx, zoneId }: Work,
  run: string,
  table: TableName,
  lines: readonly ReportLine[],
): Promise<void> => {
  if (lines.length === 0) return;
  await tx.query(
    `insert into import_line (zone_id, run_id, number, table_name, line, key, outcome, notes)
     select $1, $2, number, $3, line, key, outcome, notes
     from jsonb_to_recordset($4) as said (number int, line int, key text, outcome text, notes jsonb)`,
    [zoneId, run, table, toJsonb(lines)],
  );
};
