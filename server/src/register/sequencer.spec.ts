import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { system } from '@communaux/shared/access';
import type { ZoneId } from '@communaux/shared/kernel';
import { openDatabase } from '../platform/database/data-source.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import { cloneDatabase, onServer } from '../../test/databases.js';
import { Sequencer } from './sequencer.js';
import { verifyZone } from './verify.view.js';

const zone = '00000000-0000-7000-8000-000000000001' as ZoneId;
let url: string;
let drop: () => Promise<void>;
let app: DataSource;
let chain: DataSource;

beforeAll(async () => {
  ({ url, drop } = await cloneDatabase());
  await onServer(
    url,
    `insert into authority (siren, name, legal_form) values ('200071223', 'Val', 'CC');
     insert into zone (id, slug, name, authority_siren) values ('${zone}', 'saulaies', 'Les Saulaies', '200071223')`,
  );
  [app, chain] = await Promise.all([
    openDatabase(url, 'communaux_app', { pool: 8 }),
    openDatabase(url, 'communaux_sequencer'),
  ]);
});
afterAll(async () => {
  await Promise.all([app.destroy(), chain.destroy()]);
  await drop();
});

const sealing = async (act: (works: UnitOfWork) => Promise<unknown>): Promise<number[]> => {
  const seen: number[] = [];
  const sequencer = new Sequencer({
    database: chain,
    reactsTo: () => false,
    onSealed: (lines) => seen.push(...lines.map(({ seq }) => seq)),
    onFault: (error) => {
      throw error;
    },
  });
  sequencer.start();
  await act(new UnitOfWork(app, sequencer.wake));
  await sequencer.stop();
  return seen;
};

const tell = (works: UnitOfWork, n: number) =>
  works.run(system('test'), zone, async ({ record }) => record({ act: 'test.told', facts: { n } }));

describe('the register', () => {
  it('seals every committed line once, in one unbroken order, and resumes where it stopped', async () => {
    const first = await sealing((works) => Promise.all(Array.from({ length: 60 }, (_, n) => tell(works, n))));
    expect(first).toEqual(Array.from({ length: 60 }, (_, at) => at + 1));
    await tell(new UnitOfWork(app), 61);
    const second = await sealing((works) => tell(works, 62));
    expect(second).toEqual([61, 62]);
    expect(await verifyZone(chain, zone)).toMatchObject({ lines: 62, waiting: 0, faults: [] });
  });

  it('says once that it cannot seal, and seals what waited as soon as it can', async () => {
    const said: string[] = [];
    const back = new Promise<void>((resumed) => {
      const sequencer = new Sequencer({
        database: chain,
        reactsTo: () => false,
        onSealed: (lines) => said.push(...lines.map(({ seq }) => `sealed ${seq}`)),
        onFault: (error) => said.push(String(error)),
        onResumed: () => resumed(sequencer.stop()),
      });
      sequencer.start();
    });
    await onServer(url, 'revoke select on register_pending from communaux_sequencer');
    const works = new UnitOfWork(app);
    await tell(works, 63);
    // Two more attempts, of which nothing is said.
    await new Promise((passed) => setTimeout(passed, 2_300));
    await onServer(url, 'grant select on register_pending to communaux_sequencer');
    await back;
    expect(said).toEqual([expect.stringContaining('permission denied'), 'sealed 63']);
  });

  it('leaves neither row nor line when the story fails', async () => {
    const works = new UnitOfWork(app);
    await expect(
      works.run(system('test'), zone, async ({ record }) => {
        record({ act: 'test.told', facts: {} });
        throw new Error('halfway');
      }),
    ).rejects.toThrow('halfway');
    expect(await verifyZone(chain, zone)).toMatchObject({ lines: 63, waiting: 0 });
  });

  it('cannot be changed, by the application nor by the owner', async () => {
    const works = new UnitOfWork(app);
    for (const sql of ["update register_line set facts = '{}'", 'delete from register_line']) {
      await expect(works.run(system('test'), zone, ({ tx }) => tx.query(sql))).rejects.toThrow(
        /permission denied/,
      );
      await expect(onServer(url, sql)).rejects.toThrow(/append-only/);
    }
  });

  it('betrays an owner who disables the guard to rewrite a line', async () => {
    await onServer(
      url,
      `alter table register_line disable trigger register_append_only;
      update register_line set facts = '{"n": 1000}' where facts->>'n' = '5';
      alter table register_line enable trigger register_append_only`,
    );
    const { faults } = await verifyZone(chain, zone);
    expect(faults).toEqual([expect.objectContaining({ code: 'line-changed' })]);
  });

  it('shows nothing to a transaction that names no zone', async () => {
    expect(await app.query('select * from register_line')).toEqual([]);
  });
});
