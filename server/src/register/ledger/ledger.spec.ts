import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { DataSource } from 'typeorm';
import { system } from '@communaux/shared/access';
import type { Facts, ZoneId } from '@communaux/shared/kernel';
import { HASH_SIZE, merkleRoot } from '@communaux/shared/register';
import { cloneDatabase, onServer } from '../../../test/databases.js';
import { openDatabase } from '../../platform/database/data-source.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Sequencer } from '../sequencer.js';
import { sha256 } from '../sha256.js';
import { verifyZone } from '../verify.view.js';
import { packedRoot } from './packed-root.js';

const zone = '00000000-0000-7000-8000-000000000001' as ZoneId;
const BATCHES = 4;
let url: string;
let drop: () => Promise<void>;
let app: DataSource;
let chain: DataSource;

/** What PostgreSQL writes otherwise than we do: keys by length, spaces, escapes, nesting; and signs of every kind. */
const odd: readonly Facts[] = [
  {},
  { zz: 1, aaa: 2, b: { yy: [1, 'a, b', null], x: true } },
  { text: 'a "quoted: " word, "here" \\ and \\" there', 'a, "b': ': ' },
  { text: 'tab\tline\nend\u0001\u007f é ‱ 🜁 \u2028', n: -9_007_199_254_740_991 },
  { '10': 'ten', '9': 'nine', empty: '' },
];

beforeAll(async () => {
  ({ url, drop } = await cloneDatabase());
  await onServer(
    url,
    `insert into authority (siren, name, legal_form) values ('200071223', 'Val', 'CC');
     insert into zone (id, slug, name, authority_siren) values ('${zone}', 'saulaies', 'Les Saulaies', '200071223')`,
  );
  [app, chain] = await Promise.all([
    openDatabase(url, 'communaux_app', { pool: 4 }),
    openDatabase(url, 'communaux_sequencer'),
  ]);
  for (let batch = 0; batch < BATCHES; batch += 1) await seal();
});
afterAll(async () => {
  await Promise.all([app.destroy(), chain.destroy()]);
  await drop();
});

const seal = async (): Promise<void> => {
  const works = new UnitOfWork(app);
  for (const facts of odd)
    await works.run(system('test "odd"\\'), zone, async ({ record }) => record({ act: 'test.told', facts }));
  const sequencer = new Sequencer({
    database: chain,
    reactsTo: () => false,
    onSealed: () => undefined,
    onFault: (error) => {
      throw error;
    },
  });
  sequencer.start();
  await sequencer.stop();
};

/** Does something that only an owner who takes the guards away can do, looks, and puts it back. */
const tampered = async (change: string, undo: string): Promise<unknown> => {
  const tables = ['register_line', 'register_leaf', 'register_batch'];
  const all = (verb: string): string =>
    tables.map((table) => `alter table ${table} ${verb} trigger all`).join('; ');
  await onServer(url, `${all('disable')}; ${change}; ${all('enable')}`);
  const { faults } = await verifyZone(chain, zone);
  await onServer(url, `${all('disable')}; ${undo}; ${all('enable')}`);
  return [...new Set(faults.map(({ code, batch, seq }) => `${code} ${batch} ${seq ?? '-'}`))].toSorted();
};

describe('a ledger read by its bytes', () => {
  it('is whole, whatever its facts are made of', async () => {
    const lines = BATCHES * odd.length;
    expect(await verifyZone(chain, zone)).toEqual({ zone, batches: BATCHES, lines, waiting: 0, faults: [] });
  });

  it('betrays a line that was taken away', async () => {
    const gone = `from register_line where id = (select line_id from register_leaf where seq = 7)`;
    expect(
      await tampered(
        `create table kept as select * ${gone}; delete ${gone}`,
        `insert into register_line overriding system value select * from kept; drop table kept`,
      ),
    ).toEqual(['line-missing 2 7']);
  });

  it('betrays a leaf that was taken away, and those that no longer lead to the root', async () => {
    const gone = 'from register_leaf where seq = 7';
    expect(
      await tampered(
        `create table kept as select * ${gone}; delete ${gone}`,
        `insert into register_leaf select * from kept; drop table kept`,
      ),
    ).toEqual(['chain-broken 2 -', 'order-broken 2 -', 'order-broken 2 6', 'root-differs 2 -']);
  });

  it('betrays a leaf rewritten to suit another line, and one too short to be a hash', async () => {
    const kept = `create table kept as select * from register_leaf where seq = 3`;
    const undo = `update register_leaf set hash = kept.hash from kept where register_leaf.seq = 3; drop table kept`;
    expect(
      await tampered(
        `${kept}; update register_leaf set hash = (select hash from register_leaf where seq = 4) where seq = 3`,
        undo,
      ),
    ).toEqual(['chain-broken 1 -', 'line-changed 1 3', 'root-differs 1 -']);
    expect(await tampered(`${kept}; update register_leaf set hash = '\\x00' where seq = 3`, undo)).toEqual([
      'chain-broken 1 -',
      'order-broken 1 -',
      'root-differs 1 -',
    ]);
  });

  it('betrays a seal that was rewritten, or claims what it does not hold', async () => {
    expect(
      await tampered(
        `update register_batch set last_seq = 1000000000 where number = 4`,
        `update register_batch set last_seq = 20 where number = 4`,
      ),
    ).toEqual(expect.arrayContaining(['order-broken 4 -', 'root-differs 4 -']));
    expect(
      await tampered(
        `update register_batch set hash = sha256(hash) where number = 2; create table kept as select hash from register_batch where number = 2`,
        `drop table kept; update register_batch set hash = (select previous from register_batch where number = 3) where number = 2`,
      ),
    ).toEqual(['chain-broken 2 -', 'chain-broken 3 -']);
  });

  it('is whole again', async () => {
    expect((await verifyZone(chain, zone)).faults).toEqual([]);
  });
});

describe('a packed Merkle root', () => {
  it('is that of its definition, for every number of leaves', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: HASH_SIZE, maxLength: HASH_SIZE }),
        fc.nat(40),
        (first, count) => {
          const leaves = Array.from({ length: count }, (_, at) => sha256(Uint8Array.from([...first, at])));
          expect(packedRoot(Buffer.concat(leaves)).toString('hex')).toBe(
            Buffer.from(merkleRoot(sha256, leaves)).toString('hex'),
          );
        },
      ),
    );
  });
});
