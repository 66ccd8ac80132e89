import { refuse, type Refused } from '@communaux/shared/kernel';
import type { ImportRun } from '../../generated/schema.js';
import type { UseCase, Work } from '../../platform/database/work.js';
import type { TableName } from '../cnig/index.js';
import { inBatches } from './batches.js';
import { countBatch, NONE, type Counts } from './count-batch.js';
import { readRun } from './import.view.js';
import { openJudge, type Judge } from './judge.js';
import { isText, readCnigFile, tableOf } from './open-file.js';
import { tieAll } from './parcel.store.js';
import { reportOf } from './report-line.js';
import { endRun, startRun, tryToImport, writeReport } from './run.store.js';
import { adoptSite } from './site.store.js';
import { storeRecords } from './store-records.js';

/** A file on this machine's disk: a transaction that is tried again must be able to read it again. */
export type ImportedFile = { readonly path: string; readonly name: string };

/**
 * Imports one CNIG file into the zone in one transaction: all of it that can be stored, with the report of what was
 * repaired and refused. The same file again changes nothing; several files may come in any order.
 */
export const importFile =
  (file: ImportedFile): UseCase<ImportRun | Refused> =>
  async (work) => {
    const table = await tableOf(file.path);
    if (table === null)
      return refuse((await isText(file.path)) ? 'import-not-cnig' : 'import-not-text', { file: file.name });
    if (!(await tryToImport(work))) return refuse('import-running');
    const run = work.newId();
    await startRun(work, run, [file.name]);
    const judge = await openJudge(work);
    const counts = await importLines(work, { run, table, judge, path: file.path });
    const site = judge.site();
    if (site !== null) await adoptSite(work, site);
    if (table === 'terrain-eco' && counts.added > 0) await tieAll(work);
    await endRun(work, run, counts);
    work.record({ act: 'zone.imported', facts: { zone: work.zoneId, import: run, table, ...counts } });
    return readRun(work, run);
  };

type Reading = {
  readonly run: string;
  readonly table: TableName;
  readonly judge: Judge;
  readonly path: string;
};

const importLines = async (work: Work, { run, table, judge, path }: Reading): Promise<Counts> => {
  let counts = NONE;
  let told = 0;
  for await (const lines of inBatches(readCnigFile(path))) {
    const judged = await judge.judge(lines);
    const written = await storeRecords(
      work,
      judged.flatMap(({ record }) => record ?? []),
    );
    const report = reportOf(judged, told);
    await writeReport(work, run, table, report);
    told += report.length;
    counts = countBatch(counts, judged, written);
  }
  return counts;
};
