import { describe, expect, it } from '@jest/globals';
import { assert, asyncProperty, constantFrom, integer } from 'fast-check';
import { bytesOf, collect, csvOf, strictCells } from './cnig.fixture.js';
import { CNIG_FOLDER, readCsv, readFolder } from './index.js';

const official = async () => (await collect(readFolder(CNIG_FOLDER))).filter((line) => line.key !== null);
const codes = (line: { repaired: readonly { field: string; code: string }[] } | undefined) =>
  line?.repaired.map(({ field, code }) => `${field} ${code}`);

const nameIn = async (...bytes: (string | Uint8Array)[]) => {
  const lines = await collect(readCsv(bytesOf(...bytes)));
  return lines.map((line) => line.record?.cnig['etab_nom']).at(-1);
};
const shift = (text: string) => text.replace('entrepôts, logistique', 'entrepôts;logistique');

describe('the official examples, faults included', () => {
  it('are all four read, none refused, nothing left to correct', async () => {
    const lines = await official();
    expect(lines.map(({ file, line, key }) => [file, line, key])).toEqual([
      ['pole-eco.example.csv', 2, '80024_POLE-ECO_00162'],
      ['site-eco.example.csv', 2, '80024_SITE-ECO_00001'],
      ['terrain-eco.example.csv', 2, '80024_TERRAIN-ECO_00131'],
      ['etablissement.example.csv', 2, '34749951900010'],
    ]);
    expect(lines.flatMap((line) => [...(line.refused ?? []), ...line.remaining])).toEqual([]);
  });
  it('have a site whose value was cut in two and pushed the next one out', async () => {
    const [, site] = await official();
    expect(codes(site)).toEqual([
      'site_vocadomi cells-rejoined',
      'site_vocadomi enum-spelling',
      'source_producteur spaces',
      'site_evol_urba enum-synonym',
      'site_moa_type enum-spelling',
      'site_geomsurf projected',
      'site_geomsurf geometry-ring',
      'site_etat unknown',
    ]);
    expect(site?.record?.cnig).toMatchObject({
      site_vocadomi: 'entrepôts, logistique',
      site_etat: 'inconnu',
      site_surf_brute: '37.2',
      port_dist: '4',
    });
  });
  it('have an establishment with a damaged band, an odd id, and a true SIRET', async () => {
    const establishment = (await official())[3];
    expect(codes(establishment)).toEqual([
      'terr_id id-form',
      'geocodage_qualite enum-spelling',
      'etab_effectif_code effectif-padding',
    ]);
    expect(establishment?.record).toMatchObject({
      siret: '34749951900010',
      terrIds: ['44003_TERRAIN-ECO_00131', '44003_TERRAIN-ECO_00115'],
      naf: { nomenclature: 'NAF2', code: '4520B' },
      effectif: { code: '03', year: 2022 },
      point: { lon: 2.3626, lat: 51.0934 },
    });
  });
  it('have a parcel drawn in Lambert-93', async () => {
    expect((await official())[2]?.record).toMatchObject({
      state: 'occupied',
      refcad: ['80024000ZO0030', '80024000ZO0034', '80024000ZO0035'],
      geometry: { type: 'Polygon', coordinates: [expect.arrayContaining([[2.4497874, 44.9299074]])] },
    });
  });
});

describe('a CSV file', () => {
  const text = csvOf('etablissement', strictCells('etablissement', { etab_nom: 'Café Élan' }));

  it.each([
    [
      'commas',
      text
        .replaceAll(',', ' ')
        .replaceAll(';', ',')
        .replace(/\{.*\}/, ''),
    ],
    ['tabulations', text.replaceAll(';', '\t')],
    ['a byte order mark', `\uFEFF${text}`],
    ['line feeds alone', text.replaceAll('\r', '')],
    [
      'capitals and other dashes in its header',
      text.replace(/^.*/, (header) => header.toUpperCase().replace('-', '_')),
    ],
    ['empty lines', text.replaceAll('\r\n', '\r\n\r\n')],
  ])('may have %s', async (_, file) => expect(await nameIn(file)).toBe('Café Élan'));

  it('may be in the encoding of a Windows workbook, which is said once', async () => {
    const twice = csvOf(
      'etablissement',
      strictCells('etablissement', { etab_nom: 'Café' }),
      strictCells('etablissement'),
    );
    const lines = await collect(readCsv(bytesOf(Buffer.from(twice, 'latin1'))));
    expect(lines[1]?.record?.cnig['etab_nom']).toBe('Café');
    expect(lines.flatMap((line) => line.repaired)).toEqual([
      { field: '', from: 'windows-1252', to: 'utf-8', code: 'encoding' },
    ]);
  });
  it('may be cut anywhere by the network, inside a letter too', async () => {
    const bytes = Buffer.from(text);
    await assert(
      asyncProperty(integer({ min: 0, max: bytes.length }), async (at) => {
        expect(await nameIn(bytes.subarray(0, at), bytes.subarray(at))).toBe('Café Élan');
      }),
    );
  });
  it('names the line of the file, past quoted line ends', async () => {
    const described = strictCells('etablissement', { etab_description: 'Tours,\nfraises' });
    const lines = await collect(readCsv(bytesOf(csvOf('etablissement', described, described))));
    expect(lines.map((line) => line.line)).toEqual([1, 2, 4]);
  });
  it('loses only the line that opens a quotation mark and never closes it', async () => {
    const [header, line] = text.split('\r\n');
    const plain = line?.replace(/"\{.*\}"/, '');
    const broken = plain?.replace('Café Élan', '"Café Élan');
    const lines = await collect(readCsv(bytesOf([header, broken, plain, plain].join('\n'))));
    expect(lines.map((l) => [l.line, l.refused?.[0]?.code ?? null])).toEqual([
      [1, null],
      [2, 'quote-open'],
      [3, null],
      [4, null],
    ]);
  });
  it('reads a quotation mark that another value closed as a stray one', async () => {
    const [, line] = await collect(readCsv(bytesOf(text.replace('Café Élan', '"Café Élan'))));
    expect(line?.repaired).toEqual([{ field: '', from: '"', to: '', code: 'quote-stray' }]);
    expect(line?.record?.cnig).toMatchObject(strictCells('etablissement', { etab_nom: 'Café Élan' }));
  });
  it('says which columns it lacks, renames and adds', async () => {
    const file = 'site_id;SITE NOM;couleur;site_type\n80718_SITE-ECO_00001;Les Saulaies;vert;zae';
    const [header, line] = await collect(readCsv(bytesOf(file)));
    expect(header?.repaired.filter(({ code }) => code !== 'column-missing')).toEqual([
      { field: 'site_nom', from: 'SITE NOM', to: 'site_nom', code: 'column-renamed' },
      { field: '', from: 'couleur', to: '', code: 'column-unknown' },
    ]);
    expect(header?.repaired).toHaveLength(61);
    expect(line?.read['couleur']).toBe('vert');
    expect(line?.record).toMatchObject({ name: 'Les Saulaies', poleId: null });
  });
  it.each([['a recipe;of soup\n1;2'], [''], ['\u0000\u0001\u0002']])(
    'of no table is refused',
    async (file) => {
      expect(await collect(readCsv(bytesOf(file)))).toMatchObject([
        { table: null, refused: [{ code: 'table-unknown' }] },
      ]);
    },
  );
});

describe('a line whose separators were not protected', () => {
  const line = strictCells('site-eco', {
    site_vocadomi: 'entrepôts, logistique',
    site_description: 'Zone, belle',
  });
  const read = async (change: (text: string) => string) => {
    const [, got] = await collect(readCsv(bytesOf(change(csvOf('site-eco', line)))));
    return got;
  };

  it('is put together again when a value took two cells', async () => {
    const got = await read(shift);
    expect(got?.record?.cnig).toEqual((await read((text) => text))?.record?.cnig);
    expect(codes(got)).toEqual(['site_vocadomi cells-rejoined', 'site_vocadomi enum-spelling']);
  });
  it('is put together again when free text was cut before a space', async () => {
    const got = await read((text) => text.replace('Zone, belle', 'Zone; belle'));
    expect(got?.record?.cnig['site_description']).toBe('Zone; belle');
  });
  it('is refused, not guessed, when it can be joined in several ways', async () => {
    const got = await read((text) => text.replace('Zone, belle', 'Zone;belle'));
    expect(got).toMatchObject({ record: null, refused: [{ code: 'columns-ambiguous' }] });
  });
  it('is left alone when a single value is odd', async () => {
    const odd = await read((text) => text.replace('existant et actif', 'endormi'));
    expect(codes(odd)).toEqual(['site_etat enum-other']);
  });
  it('never moves the values of a strict line', async () => {
    const tables = constantFrom('pole-eco', 'site-eco', 'terrain-eco', 'etablissement');
    await assert(
      asyncProperty(tables, integer({ min: 1, max: 5 }), async (table, empty) => {
        const [, got] = await collect(
          readCsv(bytesOf(csvOf(table, strictCells(table)).replace(/\r\n$/, ';'.repeat(empty)))),
        );
        expect(got?.repaired.map(({ code }) => code)).toEqual(['cells-trailing']);
      }),
      { numRuns: 20 },
    );
  });
});
