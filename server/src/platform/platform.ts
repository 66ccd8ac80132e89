import type { DataSource } from 'typeorm';
import { Sequencer } from '../register/index.js';
import { ownOrigins } from './access/origins.js';
import { Sessions } from './access/sessions.js';
import { ZoneNames } from './access/zone-names.js';
import type { Config } from './config/config.js';
import { openDatabase } from './database/data-source.js';
import { UnitOfWork } from './database/unit-of-work.js';
import { RegisteredOperations } from './graphql/registered.js';
import { Jobs } from './jobs/jobs.js';
import { openLog, type Log } from './log/log.js';
import { Mailer } from './mail/mailer.js';
import { Live } from './realtime/live.js';
import { SealedLines } from './sealed-lines.js';

/** What every feature stands on, opened once per process. `stop` closes it in order; nothing acknowledged is lost. */
export type Platform = {
  readonly config: Config;
  readonly log: Log;
  readonly database: DataSource;
  readonly chain: DataSource;
  readonly works: UnitOfWork;
  readonly sessions: Sessions;
  readonly zones: ZoneNames;
  readonly jobs: Jobs;
  readonly live: Live;
  readonly mailer: Mailer;
  readonly sequencer: Sequencer;
  readonly sealedLines: SealedLines;
  readonly registered: RegisteredOperations;
};

export type DatabaseUrls = { readonly url: string; readonly ownerUrl: string };

export const openPlatform = async (config: Config, urls: DatabaseUrls): Promise<Platform> => {
  const log = openLog(config.LOG_LEVEL);
  const [database, chain] = await Promise.all([
    openDatabase(urls.url, 'communaux_app', { pool: config.DATABASE_POOL }),
    openDatabase(urls.url, 'communaux_sequencer', { pool: 2 }),
  ]);
  const jobs = new Jobs(urls.ownerUrl, log);
  const zones = new ZoneNames(database);
  const works = new UnitOfWork(database, () => sequencer.wake());
  const sessions = new Sessions(works);
  const live = new Live({ publicUrl: config.publicUrl, origins: ownOrigins(config), sessions, zones });
  const sealedLines = new SealedLines(log);
  const sequencer: Sequencer = new Sequencer({
    database: chain,
    reactsTo: jobs.reactsTo,
    // Memory is refreshed before screens are told to come and read.
    onSealed: (lines) => {
      sealedLines.publish(lines);
      live.publish(lines);
    },
    onFault: (error) =>
      log.error(
        { err: error },
        'The register is not being sealed: the database does not do what it should. Trying again every second',
      ),
    onResumed: () => log.warn('The register is being sealed again'),
  });
  const mailer = new Mailer(config, log);
  return {
    config,
    log,
    database,
    chain,
    works,
    sessions,
    zones,
    jobs,
    live,
    mailer,
    sequencer,
    sealedLines,
    registered: new RegisteredOperations(),
  };
};

export const stopPlatform = async (platform: Platform): Promise<void> => {
  await platform.live.stop();
  await platform.jobs.stop();
  await platform.sequencer.stop();
  await Promise.all([platform.database.destroy(), platform.chain.destroy()]);
};
