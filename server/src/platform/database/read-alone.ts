import { Client, escapeLiteral, type ClientConfig } from 'pg';
import { system } from '@communaux/shared/access';
import { instant, type ZoneId } from '@communaux/shared/kernel';
import type { Work } from './work.js';

/** What a reading is given that has a connection to itself; statements of `client` may be longer than rows in memory. */
export type Alone = Pick<Work, 'zoneId' | 'actor' | 'now'> & {
  readonly client: Client;
  readonly query: <Row>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;
};

/** Reads one zone as it stands at this instant, from a thread: the same policies as everywhere, on no shared connection. */
export const readAlone = async <Outcome>(
  config: ClientConfig,
  zoneId: ZoneId,
  read: (alone: Alone) => Promise<Outcome>,
): Promise<Outcome> => {
  const client = new Client(config);
  await client.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    const { rows } = await client.query<{ now: string }>(
      `select set_config('communaux.zone', ${escapeLiteral(zoneId)}, true), (extract(epoch from now()) * 1000)::bigint::text as now`,
    );
    const query = async <Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
      (await client.query(sql, [...values])).rows as Row[];
    const now = instant(Number(rows[0]?.now));
    return await read({ client, query, zoneId, actor: system('thread'), now });
  } finally {
    await client.end();
  }
};
