import { AppModule } from '../app.module.js';
import { seedDemo, welcome } from '../demo/index.js';
import { readConfig, type Config } from '../platform/config/config.js';
import { startCluster, type Cluster } from '../platform/database/embedded/cluster.js';
import { prepareDatabase } from '../platform/database/prepare.js';
import { openHttp } from '../platform/http.js';
import { openPlatform, stopPlatform } from '../platform/platform.js';
import { dataFolder } from './data-folder.js';
import { needFreePort } from './free-port.js';

/**
 * Connections that may wait to be taken. Node's own 511 is less than comes when a month of docks opens: who finds the
 * queue full is not told so, and knocks again a whole second later. The system may cap it (net.core.somaxconn).
 */
const BACKLOG = 4_096;

/** Starts one node: database (embedded unless DATABASE_URL says otherwise), schema, platform, features, and listens. */
export const run = async (): Promise<void> => {
  const config = readConfig(process.env);
  await needFreePort(config.PORT, config.HOST);
  const cluster = config.DATABASE_URL ? undefined : await ownCluster(config);
  const urls = urlsOf(config, cluster);
  await prepareDatabase(urls.ownerUrl);
  if (config.DEMO) await tellDemoOnce(urls.ownerUrl);
  const platform = await openPlatform(config, urls);
  const app = await openHttp(platform, AppModule.of(platform));
  platform.sequencer.start();
  await app.listen({ port: config.PORT, host: config.HOST, backlog: BACKLOG });
  process.stdout.write(`Communaux: ${config.publicUrl}\n${config.DEMO ? welcome(config.publicUrl) : ''}`);
  stopOnSignal(async () => {
    await app.close();
    await stopPlatform(platform);
    await cluster?.stop();
  });
  // People are answered first: what the clock does can wait for its library to be read.
  await platform.jobs.start();
};

const ownCluster = (config: Config): Promise<Cluster> => {
  const { folder, notice } = dataFolder(config);
  if (notice) process.stdout.write(`${notice}\n`);
  return startCluster({ folder });
};

const tellDemoOnce = async (ownerUrl: string): Promise<void> => {
  const start = performance.now();
  if (await seedDemo(ownerUrl))
    process.stdout.write(
      `The demo zone is told, in ${((performance.now() - start) / 1_000).toFixed(1)} s.\n`,
    );
};

const urlsOf = (config: Config, cluster: Cluster | undefined) => {
  const url = config.DATABASE_URL ?? cluster?.url ?? '';
  return { url, ownerUrl: config.DATABASE_OWNER_URL ?? url };
};

/** npm hands on the Ctrl-C that the terminal has already given us: within this time, a second signal is the same one. */
const ECHO_MS = 1_000;

/** First signal: drain and leave. Second signal: leave. */
const stopOnSignal = (stop: () => Promise<void>): void => {
  let stoppingSince: number | undefined;
  const onSignal = () => {
    if (stoppingSince !== undefined) {
      if (performance.now() - stoppingSince > ECHO_MS) process.exit(1);
      return;
    }
    stoppingSince = performance.now();
    void stop().then(() => process.exit(0));
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
};
