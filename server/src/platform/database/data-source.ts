import { DataSource, type EntityTarget, type ObjectLiteral } from 'typeorm';

export type DatabaseRole = 'communaux_app' | 'communaux_sequencer';

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
      options: `-c role=${role} -c statement_timeout=15000 -c lock_timeout=3000 -c idle_in_transaction_session_timeout=10000`,
    },
  });
  return source.initialize();
};
