import { join } from 'node:path';
import { readConfig, type Config } from '../platform/config/config.js';
import { startCluster } from '../platform/database/embedded/cluster.js';
import { leftRunning } from '../platform/database/embedded/left-running.js';
import { prepareDatabase } from '../platform/database/prepare.js';
import { openPlatform, stopPlatform, type DatabaseUrls, type Platform } from '../platform/platform.js';
import { dataFolder } from './data-folder.js';

/** The platform without its HTTP face, its clock or its sequencer: a running node seals what is recorded here. */
export type Desk = { readonly platform: Platform; readonly close: () => Promise<void> };

export type Base = DatabaseUrls & { readonly close: () => Promise<void> };

/**
 * The database of the instance. An embedded one that already runs, under `npm start`, is used and left running; one
 * that does not is started, and stopped again.
 */
export const openBase = async (config: Config): Promise<Base> => {
  if (config.DATABASE_URL)
    return {
      url: config.DATABASE_URL,
      ownerUrl: config.DATABASE_OWNER_URL ?? config.DATABASE_URL,
      close: async () => undefined,
    };
  const { folder } = dataFolder(config);
  const ours = (await leftRunning(join(folder, 'postgres'))) === undefined;
  const { url, stop } = await startCluster({ folder });
  return { url, ownerUrl: url, close: ours ? stop : async () => undefined };
};

export const openDesk = async (): Promise<Desk> => {
  const config = readConfig({ LOG_LEVEL: 'error', ...process.env });
  const base = await openBase(config);
  await prepareDatabase(base.ownerUrl);
  const platform = await openPlatform(config, base);
  return {
    platform,
    close: async () => {
      await stopPlatform(platform);
      await base.close();
    },
  };
};
