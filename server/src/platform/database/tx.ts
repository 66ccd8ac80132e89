import type { ClientBase } from 'pg';
import type { EntityManager, QueryRunner } from 'typeorm';
import { withNext } from './together.js';

/** The transaction of a use case: SQL as it is written, and TypeORM's manager for plain writes of row classes. */
export type Tx = {
  /** Rows of one parameterised statement. Statements of one transaction follow each other: await each. */
  readonly query: <Row>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;
  readonly rows: EntityManager;
};

// Our statements are constants of the code, so this map is bounded by it; each is prepared once per connection.
const names = new Map<string, string>();

const nameOf = (sql: string): string => {
  const known = names.get(sql);
  if (known) return known;
  const name = `s${names.size}`;
  names.set(sql, name);
  return name;
};

/** TypeORM's own `query` answers updates with a pair and several statements with nothing: we speak to the driver. */
export const txOf = (client: ClientBase, runner: QueryRunner): Tx => ({
  query: async <Row>(sql: string, values: readonly unknown[] = []): Promise<Row[]> => {
    const { rows } = await withNext(client, () =>
      client.query({ name: nameOf(sql), text: sql, values: [...values] }),
    );
    return rows as Row[];
  },
  rows: runner.manager,
});
