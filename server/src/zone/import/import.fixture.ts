import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operator } from '@communaux/shared/access';
import { isRefused } from '@communaux/shared/kernel';
import type { ImportRun } from '../../generated/schema.js';
import type { World } from '../../../test/world.js';
import { csvOf, strictCells } from '../cnig/cnig.fixture.js';
import { aSiret } from '../zone.fixture.js';
import { importFile } from './import-file.js';
import { readReport } from './import.view.js';

/** Imports texts as files, as the operator does. */
export const openFiles = (world: World) => {
  const folder = mkdtempSync(join(tmpdir(), 'communaux-spec-'));
  const written = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const attempt = (path: string, zone = world.zone) =>
    world.platform.works.run(operator, zone, importFile({ path, name: path.split('/').at(-1) ?? path }));
  const done = async (path: string, zone = world.zone): Promise<ImportRun> => {
    const outcome = await attempt(path, zone);
    if (isRefused(outcome)) throw new Error(JSON.stringify(outcome.reasons));
    return outcome;
  };
  return {
    written,
    attempt,
    importPath: done,
    importText: (text: string, name = 'file.csv') => done(written(name, text)),
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
};

export const OTHER = '80718_SITE-ECO_00002';
export const site = csvOf(
  'site-eco',
  strictCells('site-eco'),
  strictCells('site-eco', { site_id: OTHER, site_nom: 'Ailleurs' }),
);
export const parcel = (rank: number, others = {}) =>
  strictCells('terrain-eco', { terr_id: terr(rank), ...others });
export const terr = (rank: number): string => `80718_TERRAIN-ECO_0000${rank}`;
export const parcels = csvOf('terrain-eco', parcel(1), parcel(2), parcel(3, { site_id: OTHER }));
export const firm = (rank: number, others = {}) =>
  strictCells('etablissement', { SIRET: aSiret(rank), SIREN: aSiret(rank).slice(0, 9), ...others });
export const establishments = csvOf(
  'etablissement',
  firm(1, { terr_id: `${terr(1)}|${terr(2)}` }),
  firm(2, { terr_id: terr(9), etab_nom: 'Garage' }),
);

/** Everything an import may touch, without the identifiers that it draws. */
export const stateOf = async (world: World) => ({
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

export const reportOf = async (world: World, run: string) =>
  (
    await world.platform.works.read(
      operator,
      world.zone,
      readReport({ run, outcome: null, after: 0, size: 100 }),
    )
  ).items;
