import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';

export type DatabaseRole = 'communaux_app' | 'communaux_sequencer';

/** Nobody waits for ever, and one question takes one process: a box of a million read by three left no core to voters. */
const SETTINGS = {
  statement_timeout: 15_000,
  lock_timeout: 3_000,
  idle_in_transaction_session_timeout: 10_000,
  max_parallel_workers_per_gather: 0,
};

/**
 * The connections of one role. The role is a start-up option, so that every connection of the pool is under row level
 * security from its first statement and RESET ROLE comes back to it.
 */
export const openDatabase = async (
  url: string,
  role: DatabaseRole,
  options: { readonly pool?: number; readonly rows?: readonly EntityTarget<ObjectLiteral>[] } = {},
): Promise<DataSource> => {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [...(options.rows ?? [])] as never[],
    applicationName: role,
    poolSize: options.pool ?? 4,
    extra: {
      // Statements that need not wait for each other share a message (together.ts).
      pipeline: true,
      options: Object.entries({ role, ...SETTINGS })
        .map(([name, value]) => `-c ${name}=${value}`)
        .join(' '),
    },
  });
  return source.initialize();
};
