import type { CnigLine } from './line.js';
import { readCsv } from './read-table.js';
import { TABLES, type TableName } from './tables.js';

export const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

export async function* bytesOf(
  ...texts: readonly (string | Uint8Array)[]
): AsyncIterable<string | Uint8Array> {
  yield* texts;
}

/** A line of each table that needs no repair, except for what the test says of it. */
export const strictCells = (table: TableName, others: Readonly<Record<string, string>> = {}) => ({
  ...STRICT[table],
  ...others,
});

const quote = (text = ''): string => (/[";\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A CSV file of these lines, the values given and nothing else quoted. */
export const csvOf = (table: TableName, ...lines: readonly Readonly<Record<string, string>>[]): string => {
  const names = TABLES[table].fields.map((field) => field.name);
  const rows = lines.map((cells) => names.map((name) => quote(cells[name])).join(';'));
  return [names.join(';'), ...rows, ''].join('\r\n');
};

/** What the reader says of one line that is strict but for these values. */
export const readOne = async (
  table: TableName,
  others: Readonly<Record<string, string>>,
): Promise<CnigLine> => {
  const [, line] = await collect(readCsv(bytesOf(csvOf(table, strictCells(table, others)))));
  if (!line) throw new Error('The line was not read');
  return line;
};

const SQUARE = '{"type":"Polygon","coordinates":[[[2.1,49.9],[2.2,49.9],[2.2,50],[2.1,49.9]]]}';
const PLACE = {
  epci_nom: 'CC Nièvre et Somme',
  epci_siren: '200071223',
  comm_nom: 'Saint-Sauveur',
  comm_insee: '80718',
};

const STRICT: Readonly<Record<TableName, Readonly<Record<string, string>>>> = {
  'pole-eco': {
    pole_id: '80718_POLE-ECO_00001',
    pole_nom: 'Vallée',
    pole_vocadomi: 'mixte, sans dominante',
    pole_identif_date: '2024-01-01',
    pole_surface: '21.5',
    pole_geompoint: '2.15, 49.95',
  },
  'site-eco': {
    site_id: '80718_SITE-ECO_00001',
    pole_id: '80718_POLE-ECO_00001',
    site_nom: 'Les Saulaies',
    site_type: "zone d'activité économique",
    site_vocadomi: 'mixte',
    site_etat: 'existant et actif',
    site_surf_brute: '37.2',
    site_surf_utile: '35.3',
    site_identif_date: '2024-01-01',
    site_actu_date: '2024-02-01',
    site_moa_type: 'epci',
    site_geomsurf: SQUARE,
    ...Object.fromEntries(Object.entries(PLACE).map(([name, value]) => [`site_${name}`, value])),
  },
  'terrain-eco': {
    terr_id: '80718_TERRAIN-ECO_00001',
    site_id: '80718_SITE-ECO_00001',
    terr_refcad: '80718000ZO0030',
    terr_surf_brute: '9.9',
    terr_identif_date: '2024-01-01',
    terr_actu_date: '2024-02-01',
    terr_maitrise_fonc: 'commune',
    terr_stade_amngt: 'viabilisé et aménagé',
    terr_stade_comm: 'en vente',
    terr_etat_occup: 'vacant',
    terr_usage: 'bâti productif',
    terr_geomsurf: SQUARE,
  },
  etablissement: {
    SIRET: '73282932000074',
    SIREN: '732829320',
    terr_id: '80718_TERRAIN-ECO_00001',
    etab_raison_sociale: 'Menuiserie du Val',
    etab_nat_juridique: '5710',
    etab_nom: 'Menuiserie du Val',
    ...PLACE,
    etab_creation_date: '2015-06-04',
    etab_identif_date: '2024-01-01',
    etab_actu_date: '2024-02-01',
    etab_activite_code: '4332A',
    etab_activite_libelle: 'Travaux de menuiserie bois et PVC',
    etab_effectif_code: '03',
    etab_effectif_libelle: '6 à 9 salariés',
    etab_effectif_annee: '2023',
    etab_source_info: 'enquête',
    geocodage_qualite: 'localisation à la parcelle',
    etab_geompoint: '{"type":"MultiPoint","coordinates":[[2.15,49.95]]}',
  },
};
