import type { CnigLine } from './line.js';
import { matchHeader, officialName, recogniseTable, type Header } from './match-header.js';
import { GEOMETRY, readFeatures } from './read-features.js';
import { headerLine, mendedLine, unknownTable, type Bytes } from './read-table.js';
import type { CnigTable, TableName } from './tables.js';

/**
 * Reads a GeoJSON FeatureCollection of one of the four tables: the properties are the columns, the geometry fills
 * the table's own. Lines are ranks of features. One pass, constant memory, as `readCsv`.
 */
export async function* readGeoJson(bytes: Bytes, table: TableName | null = null): AsyncIterable<CnigLine> {
  let header: Header | null = null;
  for await (const { rank, cells } of readFeatures(bytes)) {
    if (header === null && cells) {
      header = headerOf(cells, table);
      const columns = Object.keys(cells);
      yield header ? headerLine({ line: 0, cells: columns }, header) : unknownTable(rank, columns);
      if (!header) return;
    }
    yield header && cells ? lineOf(rank, cells, header) : unreadable(rank, header);
  }
  if (header === null) yield unknownTable(1, []);
}

/** The column of a table that its geometry fills. */
export const geometryField = (table: CnigTable): string =>
  (table.fields.find((f) => f.type === 'geojson') ?? table.fields.find((f) => f.type === 'geopoint'))?.name ??
  '';

type Cells = Readonly<Record<string, string>>;

const headerOf = (cells: Cells, table: TableName | null): Header | null => {
  const columns = Object.keys(cells).filter((name) => name !== GEOMETRY);
  const name = table ?? recogniseTable(columns);
  if (!name) return null;
  const header = matchHeader(name, columns);
  const drawn = geometryField(header.table);
  return { ...header, repaired: header.repaired.filter(({ to }) => to !== drawn) };
};

/** Features need not all have the same properties: each is read by its own names. */
const lineOf = (rank: number, cells: Cells, header: Header): CnigLine => {
  const values = { ...header.blank };
  for (const [name, value] of Object.entries(cells)) {
    const field = name === GEOMETRY ? geometryField(header.table) : officialName(header.table.name, name);
    if (field && value !== '') values[field] = value;
  }
  return mendedLine({ line: rank, read: cells }, header, values, []);
};

const unreadable = (rank: number, header: Header | null): CnigLine => ({
  file: null,
  line: rank,
  table: header?.table.name ?? null,
  key: null,
  read: {},
  repaired: [],
  refused: [{ field: '', value: '', code: 'feature-unreadable' }],
  remaining: [],
  record: null,
});
