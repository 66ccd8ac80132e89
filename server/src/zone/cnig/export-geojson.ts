import { judge } from './export-table.js';
import { geometryField } from './read-geojson.js';
import type { CnigCells } from './records.js';
import { TABLES, type CnigTable, type TableName } from './tables.js';

/**
 * The same table as a GeoJSON FeatureCollection (RFC 7946: WGS84), for maps. Records that the strict standard refuses
 * are left out here too; parcels of Corsica keep their cadastral references, which only the CSV pattern refuses.
 */
export async function* exportGeoJson(
  name: TableName,
  records: AsyncIterable<CnigCells> | Iterable<CnigCells>,
): AsyncIterable<string> {
  const table = TABLES[name];
  let before = '{"type":"FeatureCollection","features":[\n';
  for await (const cnig of records) {
    if (judge(table, cnig).refused.length > 0) continue;
    yield before + JSON.stringify(featureOf(table, cnig));
    before = ',\n';
  }
  yield before.startsWith('{') ? `${before}]}\n` : '\n]}\n';
}

const featureOf = (table: CnigTable, cnig: CnigCells): object => {
  const drawn = geometryField(table);
  const others = table.fields.filter(({ name }) => name !== drawn);
  const wrong = new Set(
    judge(table, cnig)
      .withheld.filter(({ code }) => code !== 'corsica')
      .map(({ field }) => field),
  );
  const properties = others.map(({ name, type }) => {
    const value = wrong.has(name) ? '' : (cnig[name] ?? '');
    return [name, value === '' ? null : type === 'number' ? Number(value) : value];
  });
  return {
    type: 'Feature',
    geometry: geometryOf(cnig[drawn] ?? ''),
    properties: Object.fromEntries(properties),
  };
};

/** A pole's place is "lon, lat"; the other tables hold GeoJSON already. */
const geometryOf = (value: string): unknown =>
  value.startsWith('{') ? JSON.parse(value) : { type: 'Point', coordinates: value.split(',').map(Number) };
