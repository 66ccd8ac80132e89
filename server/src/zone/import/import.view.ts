import type { ImportLine, ImportLinePage, ImportOutcome, ImportRun } from '../../generated/schema.js';
import type { UseCase, Work } from '../../platform/database/work.js';

const RUN = `import_run.id, to_char(import_run.started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startedAt",
  person.name as "startedBy", import_run.file_names as "fileNames", import_run.lines_read as read,
  import_run.lines_added as added, import_run.lines_changed as changed, import_run.lines_unchanged as unchanged,
  import_run.lines_repaired as repaired, import_run.lines_refused as refused
  from import_run left join person on person.id = import_run.started_by`;

/** Imports of the zone, newest first, before the moment `after` when one is given. */
export const readRuns =
  (after: number | null, size: number): UseCase<ImportRun[]> =>
  ({ tx, zoneId }) =>
    tx.query<ImportRun>(
      `select ${RUN} where import_run.zone_id = $1
         and ($2::bigint is null or import_run.started_at < to_timestamp($2::bigint / 1000.0))
       order by import_run.started_at desc limit $3`,
      [zoneId, after, size],
    );

export const findRun =
  (id: string) =>
  async ({ tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>): Promise<ImportRun | null> => {
    const [row] = await tx.query<ImportRun>(
      `select ${RUN} where import_run.zone_id = $1 and import_run.id = $2`,
      [zoneId, id],
    );
    return row ?? null;
  };

export const readRun = async (work: Work, id: string): Promise<ImportRun> => {
  const run = await findRun(id)(work);
  if (!run) throw new Error('The import is gone');
  return run;
};

type Asked = {
  readonly run: string;
  readonly outcome: ImportOutcome | null;
  readonly after: number;
  readonly size: number;
};

/** The report of one import, in the order of its lines. */
export const readReport =
  ({ run, outcome, after, size }: Asked): UseCase<ImportLinePage> =>
  async ({ tx, zoneId }) => {
    const rows = await tx.query<ImportLine>(
      `select number, table_name as "table", line, key, outcome, notes from import_line
       where zone_id = $1 and run_id = $2 and number > $3 and ($4::text is null or outcome = $4)
       order by number limit $5`,
      [zoneId, run, after, outcome, size + 1],
    );
    const items = rows.slice(0, size);
    return { items, next: rows.length > size ? (items.at(-1)?.number ?? null) : null };
  };
