import { Client } from 'pg';
import { onceFree, onServer, specServer, withDatabase } from '../../server/test/databases.js';

type Running = { readonly stop: () => Promise<void> };

/** Files of journeys begin at once, in several processes: the first tells the demo, the others wait for it. */
const TELLING = 7_070_719;

/**
 * Name of a database in which the product has told its demo zone, once for all journeys.
 * @param run starts the product on a database, and is there once the zone is told
 */
export const toldDemo = async (run: (url: string) => Promise<Running>): Promise<string> => {
  const { server, template } = specServer();
  const told = `${template}_demo`;
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [TELLING]);
    const { rows } = await client.query('select from pg_database where datname = $1', [told]);
    if (rows.length > 0) return told;
    const telling = `${told}_begun`;
    await client.query(`drop database if exists ${telling} with (force)`);
    await client.query(`create database ${telling} template ${template}`);
    await (await run(withDatabase(server, telling))).stop();
    await onceFree(() => onServer(server, `alter database ${telling} rename to ${told}`));
    return told;
  } finally {
    await client.end();
  }
};
