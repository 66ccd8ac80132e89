import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { CnigLine } from './line.js';
import { readGeoJson } from './read-geojson.js';
import { readCsv } from './read-table.js';

/** Poles before sites, sites before parcels, parcels before establishments: each line finds what it refers to. */
const RANKS = [/pole/i, /site/i, /terrain|parcelle/i, /etab/i];
const rankOf = (file: string): number => (RANKS.findIndex((named) => named.test(file)) + 5) % 5;

const READERS: readonly [RegExp, typeof readCsv][] = [
  [/\.(?:csv|tsv|txt)$/i, readCsv],
  [/(?<!\.schema)\.(?:geojson|json)$/i, readGeoJson],
];

/**
 * Every CSV and GeoJSON file of a folder, in the order that references need. File names give the order only:
 * each header says which table it is.
 * @throws when the folder or a file cannot be opened
 */
export async function* readFolder(folder: string): AsyncIterable<CnigLine> {
  const names = (await readdir(folder)).toSorted((a, b) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  for (const name of names) {
    const read = READERS.find(([named]) => named.test(name))?.[1];
    if (!read) continue;
    for await (const line of read(createReadStream(join(folder, name)))) yield { ...line, file: name };
  }
}
