import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openWorld, type World } from '../../../test/world.js';
import { csvOf } from '../cnig/cnig.fixture.js';
import { firm, openFiles, parcel, parcels, reportOf, stateOf, terr } from './import.fixture.js';

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

describe('a file with faults', () => {
  it('keeps the first line of an identifier and refuses the next', async () => {
    const run = await files.importText(csvOf('etablissement', firm(1), firm(1, { etab_nom: 'Twice' })));
    expect(run).toMatchObject({ read: 2, added: 1, refused: 1 });
    expect((await reportOf(world, run.id)).at(-1)).toMatchObject({
      outcome: 'refused',
      notes: [{ code: 'key-twice' }],
    });
    expect((await stateOf(world)).establishments).toMatchObject([{ name: 'Menuiserie du Val' }]);
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
    expect((await stateOf(world)).parcels).toMatchObject([
      { terr_id: terr(1), geometry: { type: 'Polygon' } },
    ]);
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
    expect((await stateOf(world)).parcels).toHaveLength(2);
  });
});
