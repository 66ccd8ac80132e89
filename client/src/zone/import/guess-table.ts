import { TABLES, type Table } from '../OfficialTables.js';

/**
 * What a file seems to be, from its first lines: each table is known by columns that no other has. The server decides;
 * this only puts files in order, so that parcels arrive before the establishments that stand on them.
 */
const signs: readonly (readonly [Table, RegExp])[] = [
  ['etablissement', /\betab_|\bsiret\b/i],
  ['terrain-eco', /\bterr_(?:refcad|usage|etat|stade|id)/i],
  ['site-eco', /\bsite_(?:nom|type|etat|voca)/i],
  ['pole-eco', /\bpole_(?:nom|nb|rayonnement|id)/i],
];

export const guessTable = (head: string): Table | undefined => signs.find(([, sign]) => sign.test(head))?.[0];

/** Clusters, then sites, then parcels, then establishments: each names those before it. */
export const inOrder = <Item extends { readonly table: Table | undefined }>(
  items: readonly Item[],
): readonly Item[] => items.toSorted((a, b) => placeOf(a.table) - placeOf(b.table));

const placeOf = (table: Table | undefined): number =>
  table === undefined ? TABLES.length : TABLES.indexOf(table);

/** Enough for the longest official header, read as Latin letters whatever the encoding. */
const HEAD_BYTES = 4_096;

export const readHead = (file: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    // A file that cannot be read now will be refused when it is sent: here it is only in no order.
    reader.addEventListener('loadend', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.readAsText(file.slice(0, HEAD_BYTES), 'latin1');
  });
