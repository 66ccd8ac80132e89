import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ZoneId } from '@communaux/shared/kernel';
import { openWorld, type World } from '../../../test/world.js';
import { csvOf, strictCells } from '../cnig/cnig.fixture.js';
import { CNIG_FOLDER } from '../cnig/index.js';
import { aSiret } from '../zone.fixture.js';
import {
  establishments,
  firm,
  openFiles,
  OTHER,
  parcels,
  reportOf,
  site,
  stateOf,
  terr,
} from './import.fixture.js';

let world: World;
let files: ReturnType<typeof openFiles>;
beforeEach(async () => {
  world = await openWorld();
  files = openFiles(world);
});
afterEach(async () => {
  files.close();
  await world.close();
});

describe('importing the official examples, faults included', () => {
  it('stores what can be stored, tells every repair, and changes nothing the second time', async () => {
    const tables = ['pole-eco', 'site-eco', 'terrain-eco', 'etablissement'];
    for (const table of tables) {
      const run = await files.importPath(join(CNIG_FOLDER, `${table}.example.csv`));
      expect(run).toMatchObject({
        read: 1,
        added: 1,
        changed: 0,
        unchanged: 0,
        refused: 0,
        fileNames: [`${table}.example.csv`],
      });
    }
    const before = await stateOf(world);
    expect(before).toMatchObject({
      zone: [{ name: 'Les Saulaies', site_id: '80024_SITE-ECO_00001' }],
      parcels: [{ terr_id: '80024_TERRAIN-ECO_00131', occupation: 'occupied', surface_m2: '99000' }],
      establishments: [
        { siret: '34749951900010', staff_code: '03', activity_nomenclature: 'NAF2', activity_code: '4520B' },
      ],
      ties: [],
    });
    const again = await files.importPath(join(CNIG_FOLDER, 'etablissement.example.csv'));
    for (const table of tables.slice(0, 3))
      expect(await files.importPath(join(CNIG_FOLDER, `${table}.example.csv`))).toMatchObject({
        added: 0,
        changed: 0,
        unchanged: 1,
      });
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 1, repaired: 1 });
    expect(await stateOf(world)).toEqual(before);
    const [line] = (await reportOf(world, again.id)).filter(({ key }) => key !== '');
    expect(line).toMatchObject({ table: 'etablissement', key: '34749951900010', outcome: 'repaired' });
    expect(line?.notes).toEqual(
      expect.arrayContaining([
        { code: 'effectif-padding', field: 'etab_effectif_code', from: '3', to: '03' },
        expect.objectContaining({ code: 'parcel-unknown', field: 'terr_id', to: null }),
      ]),
    );
  });
});

describe('importing several files', () => {
  it('gives the same zone whatever order they come in', async () => {
    await world.sql('update zone set site_id = $1', ['80718_SITE-ECO_00001']);
    const orders = [
      [site, parcels, establishments],
      [establishments, parcels, site],
      [parcels, establishments, site],
      [establishments, site, parcels],
    ];
    const states: unknown[] = [];
    for (const order of orders) {
      await world.sql('truncate establishment_parcel, establishment, firm, parcel cascade');
      await world.sql(`update zone set cnig = '{}', perimeter = null`);
      for (const file of order) await files.importText(file);
      states.push(await stateOf(world));
    }
    for (const other of states.slice(1)) expect(other).toEqual(states[0]);
    expect(states[0]).toMatchObject({
      parcels: [{ terr_id: terr(1) }, { terr_id: terr(2) }],
      ties: [
        { siret: aSiret(1), terr_id: terr(1) },
        { siret: aSiret(1), terr_id: terr(2) },
      ],
    });
  });

  it('takes the first site named when the zone has none, and refuses the lines of another', async () => {
    const run = await files.importText(parcels, 'parcels.csv');
    expect(run).toMatchObject({ read: 3, added: 2, refused: 1 });
    expect(await reportOf(world, run.id)).toEqual([
      expect.objectContaining({
        outcome: 'refused',
        key: terr(3),
        notes: [{ code: 'other-site', field: 'site_id', from: OTHER, to: null }],
      }),
    ]);
    expect(await files.importText(site)).toMatchObject({ added: 1, refused: 1 });
    expect(await world.sql('select site_id, name from zone')).toEqual([
      { site_id: '80718_SITE-ECO_00001', name: 'Les Saulaies' },
    ]);
  });

  it('never gives one site to two zones', async () => {
    await files.importText(site);
    const second = v7() as ZoneId;
    await world.sql(
      `insert into zone (id, slug, name, authority_siren) values ($1, 'autre', 'Autre', '200071223')`,
      [second],
    );
    const run = await files.importPath(
      files.written('site.csv', csvOf('site-eco', strictCells('site-eco'))),
      second,
    );
    expect(run).toMatchObject({ read: 1, refused: 1, added: 0 });
  });

  it('follows an establishment that moves, and a firm that changes its name', async () => {
    await files.importText(parcels);
    await files.importText(establishments);
    const moved = csvOf(
      'etablissement',
      firm(1, { terr_id: terr(2), etab_raison_sociale: 'Menuiserie neuve' }),
    );
    expect(await files.importText(moved)).toMatchObject({ read: 1, changed: 1 });
    expect(await stateOf(world)).toMatchObject({
      firms: [{ name: 'Menuiserie neuve' }, { name: 'Menuiserie du Val' }],
      ties: [{ siret: aSiret(1), terr_id: terr(2) }],
    });
  });
});
