import { describe, expect, it } from '@jest/globals';
import { readOne } from './cnig.fixture.js';
import { TABLE_NAMES, type TableName } from './tables.js';

type Case = [table: TableName, field: string, read: string, to: string, code: string];

const WORDS: Case[] = [
  ['site-eco', 'site_moa_type', 'EPCI', 'epci', 'enum-spelling'],
  ['site-eco', 'site_moa_type', 'Communauté de communes', 'epci', 'enum-synonym'],
  ['site-eco', 'site_evol_urba', 'extension', 'extension urbaine', 'enum-synonym'],
  ['site-eco', 'site_vocadomi', 'Entrepôts / Logistique', 'entrepôts, logistique', 'enum-spelling'],
  ['site-eco', 'site_vocadomi', 'industriel', 'industrielle', 'enum-synonym'],
  ['site-eco', 'site_voca_industrielle', 'Oui', 'oui', 'yes-no'],
  ['site-eco', 'reseau_gaz', '0', 'non', 'yes-no'],
  ['terrain-eco', 'terr_etat_occup', 'OCCUPEE', 'occupé', 'enum-synonym'],
  [
    'terrain-eco',
    'terr_usage',
    "production d'énergie renouvelable",
    'production d’énergie renouvelable',
    'enum-spelling',
  ],
  ['terrain-eco', 'terr_maitrise_fonc', 'foncière citoyenne', 'autre', 'enum-other'],
  // It says the contrary of the only official value that ends with it.
  ['terrain-eco', 'terr_stade_comm', 'commercialisé', 'autre', 'enum-other'],
  ['etablissement', 'geocodage_qualite', 'au bâtiment', 'localisation au bâtiment', 'enum-synonym'],
];

const FORMS: Case[] = [
  ['site-eco', 'site_surf_brute', '1 037,2 ha', '1037.2', 'number'],
  ['site-eco', 'site_nb_emploi', '-', '', 'missing-word'],
  ['site-eco', 'site_nom', ' Les Saulaies ', 'Les Saulaies', 'spaces'],
  ['site-eco', 'site_creation_date', '12/03/1998', '1998', 'date-trimmed'],
  ['site-eco', 'site_identif_date', '2016', '2016-01-01', 'date-year'],
  ['site-eco', 'site_identif_date', '29/02/2016', '2016-02-29', 'date-order'],
  ['site-eco', 'site_identif_date', '2016-03-26T08:00:00', '2016-03-26', 'date-trimmed'],
  ['site-eco', 'site_identif_date', '', '2024-02-01', 'date-from-other'],
  ['site-eco', 'site_url', 'www.les-saulaies.fr', 'https://www.les-saulaies.fr', 'url-scheme'],
  ['site-eco', 'site_id', '80718_site-eco_ 000012', '80718_SITE-ECO_00012', 'id-form'],
  ['site-eco', 'site_epci_siren', '200 071 223', '200071223', 'spaces'],
  ['site-eco', 'site_comm_insee', '1004', '01004', 'leading-zero'],
  ['site-eco', 'pole_id', '', 'sans objet', 'not-applicable'],
  ['site-eco', 'site_etat', '', 'inconnu', 'unknown'],
  ['site-eco', 'site_comm_nom', '', 'Saint-Sauveur', 'name-from-list'],
  ['site-eco', 'site_epci_nom', '', 'CC Nièvre et Somme', 'name-from-list'],
  [
    'terrain-eco',
    'terr_refcad',
    '80718000zo0030, 80718000ZO0031',
    '80718000zo0030|80718000ZO0031',
    'list-separator',
  ],
  ['terrain-eco', 'terr_refcad', '80718 000 zo 0030', '80718000ZO0030', 'parcel-form'],
  ['etablissement', 'SIRET', '732 829 320 00074', '73282932000074', 'spaces'],
  ['etablissement', 'SIREN', '999999999', '732829320', 'siren-from-siret'],
  ['etablissement', 'etab_activite_code', '43.32a', '4332A', 'naf-point'],
  ['etablissement', 'etab_effectif_code', '3', '03', 'effectif-padding'],
  ['etablissement', 'etab_effectif_code', '7', '03', 'effectif-from-label'],
  ['etablissement', 'etab_effectif_libelle', '20 à 49 salariés', '6 à 9 salariés', 'effectif-label'],
  ['etablissement', 'etab_creation_date', '', '1900-01-01', 'date-unknown'],
  ['etablissement', 'etab_nom', '', 'Menuiserie du Val', 'name-from-other'],
];

const PLACES: Case[] = [
  ['pole-eco', 'pole_geompoint', '[2.15, 49.95]', '2.15, 49.95', 'point-form'],
  ['pole-eco', 'pole_geompoint', '{"lon": 2.15, "lat": 49.95}', '2.15, 49.95', 'point-form'],
  ['pole-eco', 'pole_geompoint', '2,15 ; 49,95', '2.15, 49.95', 'point-form'],
  ['pole-eco', 'pole_geompoint', 'POINT(2.15 49.95)', '2.15, 49.95', 'point-form'],
  ['pole-eco', 'pole_geompoint', '49.95, 2.15', '2.15, 49.95', 'axes-swapped'],
  ['pole-eco', 'pole_geompoint', '700000, 6600000', '3, 46.5', 'projected'],
  [
    'etablissement',
    'etab_geompoint',
    'MULTIPOINT((2.15 49.95),(2.16 49.96))',
    '{"type":"MultiPoint","coordinates":[[2.15,49.95],[2.16,49.96]]}',
    'geometry-form',
  ],
  ['etablissement', 'etab_geompoint', '', '{"type":"MultiPoint","coordinates":[]}', 'geometry-empty'],
  [
    'terrain-eco',
    'terr_geomsurf',
    '{"type":"Polygon","coordinates":[[[700000,6600000],[700100,6600000],[700000,6600000]]]}',
    '{"type":"Polygon","coordinates":[[[3,46.5],[3.001304,46.5],[3,46.5]]]}',
    'projected',
  ],
  [
    'terrain-eco',
    'terr_geomsurf',
    'POLYGON((2.1 49.9, 2.2 49.9, 2.2 50))',
    '{"type":"Polygon","coordinates":[[[2.1,49.9],[2.2,49.9],[2.2,50],[2.1,49.9]]]}',
    'geometry-ring',
  ],
  [
    'terrain-eco',
    'terr_geomsurf',
    '{"type":"Feature","geometry":{"type":"Polygon","crs":"x","coordinates":[[[2.1,49.9],[2.2,49.9],[2.2,50],[2.1,49.9]]]}}',
    '{"type":"Polygon","coordinates":[[[2.1,49.9],[2.2,49.9],[2.2,50],[2.1,49.9]]]}',
    'geometry-form',
  ],
];

describe('the importer repairs, and says from what to what', () => {
  it.each([...WORDS, ...FORMS, ...PLACES])('%s %s: "%s" → "%s"', async (table, field, read, to, code) => {
    const line = await readOne(table, { [field]: read });
    expect(line.refused).toBeNull();
    expect(line.repaired).toContainEqual(expect.objectContaining({ field, to, code }));
    expect(line.read[field]).toBe(read);
  });
  it.each([...TABLE_NAMES])('nothing in a strict line of %s', async (table) => {
    expect(await readOne(table, {})).toMatchObject({ repaired: [], refused: null, remaining: [] });
  });
});

describe('the importer refuses only a line that names nothing', () => {
  it.each([
    ['73282932000075', 'siret-control'],
    ['7.32829E+13', 'siret-digits'],
    ['', 'key-missing'],
  ])('SIRET "%s": %s', async (siret, code) => {
    const line = await readOne('etablissement', { SIRET: siret });
    expect(line).toMatchObject({ record: null, refused: [{ field: 'SIRET', code }] });
    expect(line.read['etab_nom']).toBe('Menuiserie du Val');
  });
  it('and keeps a line whose value it cannot read, saying what is left to correct', async () => {
    const unreadable = { terr_refcad: 'ZO 30', terr_surf_brute: 'grand', terr_geomsurf: 'voir plan' };
    const line = await readOne('terrain-eco', unreadable);
    expect(line.refused).toBeNull();
    expect(line.remaining.map(({ field, code }) => [field, code])).toEqual([
      ['terr_refcad', 'pattern'],
      ['terr_surf_brute', 'number'],
      ['terr_geomsurf', 'geojson'],
    ]);
    expect(line.record).toMatchObject({ terrId: '80718_TERRAIN-ECO_00001', surface: null, geometry: null });
  });
});
