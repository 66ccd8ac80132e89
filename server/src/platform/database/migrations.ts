import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { projectRoot } from '../server-root.js';

const folder = (): string => join(projectRoot(), 'migrations');

/** The SQL files of `migrations/`, in order, as TypeORM knows them: `0004-register.sql` and its way back. */
export const migrations = (): (new () => MigrationInterface)[] =>
  readdirSync(folder())
    .filter((file) => file.endsWith('.sql') && !file.endsWith('.down.sql'))
    .toSorted()
    .map(fromFile);

const fromFile = (file: string): new () => MigrationInterface => {
  const [number = '', ...words] = file.replace('.sql', '').split('-');
  const up = readFileSync(join(folder(), file), 'utf8');
  const down = readFileSync(join(folder(), file.replace('.sql', '.down.sql')), 'utf8');
  return class implements MigrationInterface {
    // TypeORM orders by the thirteen digits a migration's name ends with.
    readonly name = `${words.join('')}${number.padStart(13, '0')}`;
    up = (runner: QueryRunner): Promise<void> => runner.query(up);
    down = (runner: QueryRunner): Promise<void> => runner.query(down);
  };
};

/** Brings the database at `ownerUrl` to today's schema. Returns how many migrations ran. */
export const migrate = async (ownerUrl: string): Promise<number> => {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: migrations(),
    migrationsTableName: 'migration',
  });
  await source.initialize();
  try {
    // Two nodes starting together must not migrate together.
    await source.query('select pg_advisory_lock(7070701)');
    return (await source.runMigrations({ transaction: 'each' })).length;
  } finally {
    await source.destroy();
  }
};
