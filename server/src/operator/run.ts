import { resolve } from 'node:path';
import { AppModule } from '../app.module.js';
import { readConfig, type Config } from '../platform/config/config.js';
import { startCluster, type Cluster } from '../platform/database/embedded/cluster.js';
import { prepareDatabase } from '../platform/database/prepare.js';
import { openHttp } from '../platform/http.js';
import { openPlatform, stopPlatform } from '../platform/platform.js';
import { projectRoot } from '../platform/server-root.js';

/** Starts one node: database (embedded unless DATABASE_URL says otherwise), schema, platform, features, and listens. */
export const run = async (): Promise<void> => {
  const config = readConfig(process.env);
  const cluster = config.DATABASE_URL
    ? undefined
    : await startCluster({ folder: resolve(projectRoot(), config.DATA_FOLDER) });
  const urls = urlsOf(config, cluster);
  await prepareDatabase(urls.ownerUrl);
  const platform = await openPlatform(config, urls);
  const app = await openHttp(platform, AppModule.of(platform));
  await platform.jobs.start();
  platform.sequencer.start();
  await app.listen(config.PORT, config.HOST);
  process.stdout.write(`Communaux: ${config.publicUrl}\n`);
  stopOnSignal(async () => {
    await app.close();
    await stopPlatform(platform);
    await cluster?.stop();
  });
};

const urlsOf = (config: Config, cluster: Cluster | undefined) => {
  const url = config.DATABASE_URL ?? cluster?.url ?? '';
  return { url, ownerUrl: config.DATABASE_OWNER_URL ?? url };
};

/** First signal: drain and leave. Second signal: leave. */
const stopOnSignal = (stop: () => Promise<void>): void => {
  let stopping = false;
  const onSignal = () => {
    if (stopping) process.exit(1);
    stopping = true;
    void stop().then(() => process.exit(0));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
};
