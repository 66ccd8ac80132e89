import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { cloneDatabase } from '../../../test/databases.js';
import { migrations } from './migrations.js';

let url: string;
let drop: () => Promise<void>;
beforeAll(async () => {
  ({ url, drop } = await cloneDatabase());
});
afterAll(() => drop());

/** Every column, constraint, index, policy, trigger and function of the schema, as PostgreSQL itself describes them. */
const describeSchema = async (): Promise<string[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ line: string }>(`
    select format('column %s.%s %s %s %s', table_name, column_name, data_type, is_nullable, column_default) as line
      from information_schema.columns where table_schema = 'public' and table_name <> 'migration'
    union all select format('constraint %s %s', conname, pg_get_constraintdef(oid)) from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 'migration'::regclass
    union all select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename <> 'migration'
    union all select format('policy %s %s %s %s', tablename, policyname, qual, with_check) from pg_policies
    union all select 'trigger ' || pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
    union all select format('function %s %s', proname, md5(prosrc)) from pg_proc where pronamespace = 'public'::regnamespace
      and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')
    order by line`);
  await client.end();
  return rows.map(({ line }) => line);
};

describe('the migrations', () => {
  it('have a way back, which leaves nothing, and the way forth again gives the same schema', async () => {
    const source = new DataSource({
      type: 'postgres',
      url,
      migrations: migrations(),
      migrationsTableName: 'migration',
    });
    await source.initialize();
    const before = await describeSchema();
    for (const _ of migrations()) await source.undoLastMigration({ transaction: 'each' });
    expect(await describeSchema()).toEqual([]);
    await source.runMigrations({ transaction: 'each' });
    await source.destroy();
    expect(await describeSchema()).toEqual(before);
    expect(before.length).toBeGreaterThan(200);
  });
});
