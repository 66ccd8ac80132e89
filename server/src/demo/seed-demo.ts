import { instant } from '@communaux/shared/kernel';
import {
  asOwner,
  backToThePresent,
  insertJobs,
  insertRegister,
  insertRows,
  isEmpty,
  letThePastIn,
  nameZone,
  refreshStatistics,
} from './demo.store.js';
import type { Row, Told } from './story.js';
import { tellDemo, type Demo } from './tell-demo.js';

/** Parents before children; a table that is told and not named here is a fault of the demo. */
const TABLES = [
  'authority',
  'zone',
  'person',
  'parcel',
  'firm',
  'establishment',
  'establishment_parcel',
  'membership',
  'claim',
  'body',
  'college',
  'seat',
  'mandate',
  'substitute',
  'veto_right',
  'rule_set',
  'article',
  'revision',
  'revision_change',
  'article_version',
  'comment',
  'poll',
  'roll_line',
  'ballot',
  'veto',
  'consent',
  'consent_roll_line',
  'consent_text',
  'consent_round',
  'consent_words',
  'consent_answer',
  'consent_objection',
  'asset',
  'booking',
  'allocation',
  'booking_refusal',
];

/**
 * Fills an empty database with the demo zone, in one transaction of some seconds. A database that has a zone is left
 * as it is; production never calls this, and `refuseInProduction` makes sure.
 * @param moment milliseconds: the demo is told around this day
 * @returns whether it was told
 */
export const seedDemo = async (ownerUrl: string, moment: number = Date.now()): Promise<boolean> => {
  refuseInProduction();
  return asOwner(ownerUrl, async (runner) => {
    if (!(await isEmpty(runner))) return false;
    const demo = tellDemo(instant(moment));
    await nameZone(runner, demo.setting.zone);
    await letThePastIn(runner);
    const rows = rowsByTable(demo.told);
    for (const table of TABLES) await insertRows(runner, table, rows.get(table) ?? []);
    await insertRegister(runner, demo.setting, linesInOrder(demo));
    await insertJobs(
      runner,
      demo.told.flatMap(({ jobs = [] }) => jobs),
    );
    await backToThePresent(runner);
    await refreshStatistics(runner);
    return true;
  });
};

const refuseInProduction = (): void => {
  if (process.env['NODE_ENV'] === 'production')
    throw new Error('The demo zone is never told in production. Unset DEMO, or NODE_ENV.');
};

const rowsByTable = (told: readonly Told[]): ReadonlyMap<string, readonly Row[]> => {
  const all = new Map<string, Row[]>(TABLES.map((table) => [table, []]));
  for (const { rows = {} } of told) {
    for (const [table, some] of Object.entries(rows)) {
      const list = all.get(table);
      if (!list) throw new Error(`The demo tells ${table}, which is not in its list of tables`);
      list.push(...some);
    }
  }
  return all;
};

/** Lines of one instant keep the order in which they were told: a sort that is stable does no more. */
const linesInOrder = ({ told }: Demo) =>
  told.flatMap(({ lines = [] }) => lines).toSorted((a, b) => a.at - b.at);
