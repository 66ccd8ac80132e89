import { join } from 'node:path';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { operator } from '@communaux/shared/access';
import type { ZoneId } from '@communaux/shared/kernel';
import { openWorld, type World } from '../../../test/world.js';
import { csvOf, strictCells } from '../cnig/cnig.fixture.js';
import { CNIG_FOLDER } from '../cnig/index.js';
import { aSiret } from '../zone.fixture.js';
import { openFiles } from './import.fixture.js';
import { readReport } from './import.view.js';

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

const OTHER = '80718_SITE-ECO_00002';
const site = csvOf(
  'site-eco',
  strictCells('site-eco'),
  strictCells('site-eco', { site_id: OTHER, site_nom: 'Ailleurs' }),
);
const parcel = (rank: number, others = {}) => strictCells('terrain-eco', { terr_id: terr(rank), ...others });
const terr = (rank: number): string => `80718_TERRAIN-ECO_0000${rank}`;
const parcels = csvOf('terrain-eco', parcel(1), parcel(2), parcel(3, { site_id: OTHER }));
const firm = (rank: number, others = {}) =>
  strictCells('etablissement', { SIRET: aSiret(rank), SIREN: aSiret(rank).slice(0, 9), ...others });
const establishments = csvOf(
  'etablissement',
  firm(1, { terr_id: `${terr(1)}|${terr(2)}` }),
  firm(2, { terr_id: terr(9), etab_nom: 'Garage' }),
);

/** Everything an import may touch, without the identifiers that it draws. */
const state = async () => ({
  zone: await world.sql('select name, site_id, perimeter, cnig from zone where id = $1', [world.zone]),
  parcels: await world.sql(
    'select terr_id, refs, surface_m2, occupation, land_use, commercial_stage, geometry, cnig from parcel order by 1',
  ),
  firms: await world.sql('select siren, name from firm order by 1'),
  establishments: await world.sql(
    'select siret, name, address, activity_nomenclature, activity_code, activity_label, staff_code, active, point, cnig from establishment order by 1',
  ),
  ties: await world.sql(
    'select siret, terr_id from establishment_parcel tie join establishment e on e.id = establishment_id join parcel p on p.id = parcel_id order by 1, 2',
  ),
});

const reportOf = async (run: string) =>
  (
    await world.platform.works.read(
      operator,
      world.zone,
      readReport({ run, outcome: null, after: 0, size: 100 }),
    )
  ).items;

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
    const before = await state();
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
    expect(await state()).toEqual(before);
    const [line] = (await reportOf(again.id)).filter(({ key }) => key !== '');
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
      states.push(await state());
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
    expect(await reportOf(run.id)).toEqual([
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
    expect(await state()).toMatchObject({
      firms: [{ name: 'Menuiserie neuve' }, { name: 'Menuiserie du Val' }],
      ties: [{ siret: aSiret(1), terr_id: terr(2) }],
    });
  });
});

describe('a file with faults', () => {
  it('keeps the first line of an identifier and refuses the next', async () => {
    const run = await files.importText(csvOf('etablissement', firm(1), firm(1, { etab_nom: 'Twice' })));
    expect(run).toMatchObject({ read: 2, added: 1, refused: 1 });
    expect((await reportOf(run.id)).at(-1)).toMatchObject({
      outcome: 'refused',
      notes: [{ code: 'key-twice' }],
    });
    expect((await state()).establishments).toMatchObject([{ name: 'Menuiserie du Val' }]);
  });

  it('refuses a wrong SIRET alone', async () => {
    const run = await files.importText(csvOf('etablissement', firm(1), firm(2, { SIRET: '12345678901234' })));
    expect(run).toMatchObject({ read: 2, added: 1, refused: 1 });
  });

  it('is not recorded at all when it is none of the four tables', async () => {
    for (const text of ['name;colour\nA;blue\n', '', '{"type":"FeatureCollection","features":[]}', '\0\0\0'])
      expect(await files.attempt(files.written('wrong.csv', text))).toMatchObject({
        reasons: [{ code: 'import-not-cnig', facts: { file: 'wrong.csv' } }],
      });
    expect(await world.sql('select from import_run')).toEqual([]);
  });

  it('survives characters that the database cannot hold', async () => {
    const run = await files.importText(csvOf('etablissement', firm(1, { etab_nom: 'Nul\0 et \uD800' })));
    expect(run).toMatchObject({ read: 1, added: 1 });
  });
});

describe('an import', () => {
  it('reads GeoJSON as well, whatever its name', async () => {
    const feature = {
      type: 'Feature',
      geometry: JSON.parse(parcel(1).terr_geomsurf ?? '') as unknown,
      properties: { ...parcel(1), terr_geomsurf: undefined },
    };
    const text = JSON.stringify({ type: 'FeatureCollection', features: [feature] });
    expect(await files.importText(text, 'terrain.csv')).toMatchObject({ read: 1, added: 1 });
    expect((await state()).parcels).toMatchObject([{ terr_id: terr(1), geometry: { type: 'Polygon' } }]);
  });

  it('writes one line in the register, with its counts', async () => {
    const run = await files.importText(parcels);
    expect(await world.register()).toEqual([
      {
        act: 'zone.imported',
        actor: 'operator',
        facts: {
          zone: world.zone,
          import: run.id,
          table: 'terrain-eco',
          read: 3,
          added: 2,
          changed: 0,
          unchanged: 0,
          repaired: 0,
          refused: 1,
        },
      },
    ]);
    expect(await world.verified()).toBe(true);
  });

  it('lets one import of a zone run at a time', async () => {
    const path = files.written('parcels.csv', parcels);
    const outcomes = await Promise.all(Array.from({ length: 6 }, () => files.attempt(path)));
    const running = outcomes.filter((outcome) => 'reasons' in outcome);
    for (const outcome of running) expect(outcome).toMatchObject({ reasons: [{ code: 'import-running' }] });
    expect(outcomes.length - running.length).toBeGreaterThan(0);
    expect((await state()).parcels).toHaveLength(2);
  });
});
