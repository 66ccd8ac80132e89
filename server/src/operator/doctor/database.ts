import { existsSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Config } from '../../platform/config/config.js';
import { migrations } from '../../platform/database/migrations.js';
import { dataFolder } from '../data-folder.js';
import { openBase } from '../desk.js';
import { explainFailure } from '../explain-failure.js';
import { mind, well, wrong, type Check } from './check.js';

/** Looks as the owner, who sees the schema and the settings; writes nothing, migrates nothing. */
export const databaseChecks = async (config: Config): Promise<Check[]> => {
  if (!config.DATABASE_URL && !existsSync(join(dataFolder(config).folder, 'postgres', 'PG_VERSION')))
    return [
      mind(
        'There is no database yet: the first npm start creates one. Or set DATABASE_URL to a server of yours.',
      ),
    ];
  try {
    const base = await openBase(config);
    try {
      return await look(base.ownerUrl);
    } finally {
      await base.close();
    }
  } catch (error) {
    return [wrong(explainFailure(error))];
  }
};

const look = async (url: string): Promise<Check[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    return [
      await versionCheck(client),
      await migrationCheck(client),
      await durabilityCheck(client),
      await roleCheck(client),
    ];
  } finally {
    await client.end();
  }
};

const OLDEST = 15;
const NEWEST = 18;

const versionCheck = async (client: pg.Client): Promise<Check> => {
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  const version = rows[0]?.server_version ?? '';
  const major = Number.parseInt(version, 10);
  if (major < OLDEST) return wrong(`PostgreSQL ${version} is too old. Upgrade it to ${OLDEST} or later.`);
  if (major > NEWEST)
    return mind(`PostgreSQL ${version} answers, but only ${OLDEST} to ${NEWEST} were tried.`);
  return well(`PostgreSQL ${version} answers.`);
};

const migrationCheck = async (client: pg.Client): Promise<Check> => {
  const known = migrations().map((Migration) => new Migration().name ?? '');
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('public.migration') is not null as there`,
  );
  const applied = rows[0]?.there
    ? (await client.query<{ name: string }>('select name from migration')).rows
    : [];
  const names = new Set(applied.map(({ name }) => name));
  const missing = known.filter((name) => !names.has(name)).length;
  const foreign = [...names].filter((name) => !known.includes(name)).length;
  if (foreign > 0)
    return wrong(
      `The schema is ahead of this program by ${foreign} migration(s). Install the version that made it.`,
    );
  if (missing > 0) return mind(`${missing} migration(s) wait: they run at the next npm start.`);
  return well(`The schema is current (${known.length} migrations).`);
};

const durabilityCheck = async (client: pg.Client): Promise<Check> => {
  const { rows } = await client.query<{ name: string }>(
    `select name from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit') and setting = 'off'`,
  );
  const off = rows.map(({ name }) => name).join(', ');
  return off === ''
    ? well('What the database acknowledges survives a power cut.')
    : wrong(
        `${off} off: an acknowledged ballot could be lost in a power cut. Turn it on in postgresql.conf.`,
      );
};

const roleCheck = async (client: pg.Client): Promise<Check> => {
  const { rows } = await client.query<{ rolname: string }>(
    `select rolname from pg_roles where rolname in ('communaux_app', 'communaux_sequencer') and (rolbypassrls or rolsuper)`,
  );
  return rows.length === 0
    ? well('No serving role passes by row level security.')
    : wrong(
        `${rows.map(({ rolname }) => rolname).join(', ')} can pass by row level security. ALTER ROLE … NOBYPASSRLS NOSUPERUSER.`,
      );
};
