import { Logger, runMigrations } from 'graphile-worker';
import { migrate } from './migrations.js';

/** Everything a database needs before it serves: our schema and the job queue's. Runs as owner; safe to run again. */
export const prepareDatabase = async (ownerUrl: string): Promise<number> => {
  const ran = await migrate(ownerUrl);
  await runMigrations({ connectionString: ownerUrl, logger: quiet });
  return ran;
};

const quiet = new Logger(() => () => undefined);
