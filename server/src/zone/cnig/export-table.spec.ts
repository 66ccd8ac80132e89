import { describe, expect, it } from '@jest/globals';
import { assert, asyncProperty, constantFrom, string } from 'fast-check';
import { bytesOf, collect, readOne, strictCells } from './cnig.fixture.js';
import { exportRow, exportTable } from './export-table.js';
import { exportGeoJson } from './export-geojson.js';
import {
  CNIG_FOLDER,
  readCsv,
  readFolder,
  readGeoJson,
  TABLE_NAMES,
  TABLES,
  validateRecord,
  type CnigCells,
  type CnigRecord,
  type TableName,
} from './index.js';

const officialRecords = async (): Promise<CnigRecord[]> => {
  const lines = await collect(readFolder(CNIG_FOLDER));
  return lines.flatMap(({ record }) => (record ? [record] : []));
};
const exported = async (table: TableName, ...cells: CnigCells[]) =>
  (await collect(exportTable(table, cells))).join('');
const again = async (table: TableName, text: string) =>
  (await collect(readCsv(bytesOf(text), table))).slice(1);

describe('the exporter', () => {
  it('writes the official examples, once repaired, so that the strict standard accepts them', async () => {
    const records = await officialRecords();
    expect(records.map(({ table, cnig }) => validateRecord(TABLES[table], cnig))).toEqual([[], [], [], []]);
    expect(records.map(({ table, cnig }) => exportRow(table, cnig))).toEqual(
      records.map(() => expect.objectContaining({ refused: [], withheld: [] })),
    );
  });
  it('writes files that need no repair and say the same when imported again', async () => {
    for (const { table, cnig } of await officialRecords()) {
      const text = await exported(table, cnig);
      expect(await again(table, text)).toMatchObject([{ repaired: [], refused: null, remaining: [] }]);
      expect((await again(table, text))[0]?.record?.cnig).toEqual(cnig);
      expect(text.startsWith(TABLES[table].fields.map(({ name }) => name).join(';'))).toBe(true);
    }
  });
  it.each([...TABLE_NAMES])('accepts every value of the official lists of %s', (table) => {
    for (const { name, values } of TABLES[table].fields) {
      for (const value of values ?? []) {
        const row = exportRow(table, strictCells(table, { [name]: value }));
        expect([...row.refused, ...row.withheld]).toEqual([]);
      }
    }
  });
  it.each([
    ['site-eco', 'site_moa_type', 'EPCI', 'enumeration'],
    ['site-eco', 'site_surf_brute', '1 037,2', 'number'],
    ['site-eco', 'site_identif_date', '2023-02-29', 'date'],
    ['terrain-eco', 'terr_geomsurf', '{"type":"Polygon","coordinates":[[[700000,6600000]]]}', 'geojson'],
    ['pole-eco', 'pole_geompoint', '700000, 6600000', 'geopoint'],
    ['etablissement', 'SIRET', '73282932000075', 'siret-control'],
    ['etablissement', 'etab_effectif_code', '3', 'effectif'],
    ['etablissement', 'etab_nom', '', 'required'],
  ] as const)('refuses %s where %s is "%s"', (table, field, value, code) => {
    const row = exportRow(table, strictCells(table, { [field]: value }));
    expect(row).toMatchObject({ text: null, refused: [{ field, value, code }] });
  });
  it('leaves out an optional value the standard refuses, and says so', () => {
    const row = exportRow('etablissement', strictCells('etablissement', { etab_contact_mail: 'sur place' }));
    expect(row.withheld).toEqual([{ field: 'etab_contact_mail', value: 'sur place', code: 'email' }]);
    expect(row.text).not.toContain('sur place');
  });
  it('withholds the parcels of Corsica from CSV, whose pattern refuses them, and keeps them in GeoJSON', async () => {
    const { record, remaining } = await readOne('terrain-eco', {
      terr_refcad: '2A004000AB0001|2B0330000B0012',
    });
    expect(remaining.map(({ code }) => code)).toEqual(['corsica']);
    expect(record).toMatchObject({ refcad: ['2A004000AB0001', '2B0330000B0012'] });
    const cnig = record?.cnig ?? {};
    expect(await exported('terrain-eco', cnig)).not.toContain('2A004000AB0001');
    expect((await collect(exportGeoJson('terrain-eco', [cnig]))).join('')).toContain(
      '2A004000AB0001|2B0330000B0012',
    );
  });
  it('keeps any free text, quotation marks, line ends and formulas included', async () => {
    const text = string({ minLength: 1, unit: constantFrom(...Array.from('aé ;,|"\'=+-@\n\t1')) });
    await assert(
      asyncProperty(text, async (words) => {
        const { record } = await readOne('etablissement', { etab_description: words });
        const csv = await exported('etablissement', record?.cnig ?? {});
        expect(await again('etablissement', csv)).toMatchObject([{ repaired: [], record }]);
      }),
    );
  });
  it('leaves no formula for a spreadsheet to run', async () => {
    const hostile = strictCells('etablissement', {
      etab_nom: '=HYPERLINK("x")',
      etab_contact_tel: '+33 3 22 00 00 00',
    });
    const csv = await exported('etablissement', hostile);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain(';+33 3 22 00 00 00');
  });
});

describe('the GeoJSON form', () => {
  it('is read back as it was written, without repair', async () => {
    for (const { table, cnig } of await officialRecords()) {
      const text = (await collect(exportGeoJson(table, [cnig, cnig]))).join('');
      expect(JSON.parse(text)).toMatchObject({
        type: 'FeatureCollection',
        features: [{ type: 'Feature' }, {}],
      });
      const [header, ...lines] = await collect(readGeoJson(bytesOf(text)));
      expect(header?.repaired).toEqual([]);
      expect(lines.map(({ line, refused, key }) => [line, refused, key])).toEqual(
        [1, 2].map((rank) => [rank, null, cnig[TABLES[table].key]]),
      );
      expect(validateRecord(TABLES[table], lines[0]?.record?.cnig ?? {})).toEqual([]);
    }
  });
  it('may be cut anywhere, hold braces in its texts, Lambert-93 and objects that cannot be read', async () => {
    const properties = {
      ...strictCells('terrain-eco'),
      terr_acquereur: 'SA "{[ Lactalys',
      terr_geomsurf: undefined,
    };
    const ring = [
      [700000, 6600000],
      [700100, 6600000],
      [700100, 6600100],
      [700000, 6600000],
    ];
    const feature = { type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [ring] } };
    const text = JSON.stringify({ type: 'FeatureCollection', crs: {}, features: [feature, 'x', feature] });
    const pieces = text.replace('"x"', '{"type" oups}').match(/[\s\S]{1,7}/g) ?? [];
    const lines = await collect(readGeoJson(bytesOf(...pieces)));
    expect(lines.map(({ line, refused }) => [line, refused?.[0]?.code])).toEqual([
      [0, undefined],
      [1, undefined],
      [2, 'feature-unreadable'],
      [3, undefined],
    ]);
    expect(lines[1]?.record).toMatchObject({ geometry: { coordinates: [[[3, 46.5], {}, {}, [3, 46.5]]] } });
  });
});
