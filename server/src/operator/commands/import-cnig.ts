import { createWriteStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { operator } from '@communaux/shared/access';
import { isRefused } from '@communaux/shared/kernel';
import { importFile, reportCsv } from '../../zone/index.js';
import { chosenZone, type Chosen } from '../chosen-zone.js';
import { Misasked, textOf, type Command } from '../command.js';
import type { Desk } from '../desk.js';
import { sayRefusal } from '../say-refusal.js';

/** npm runs us in the project's folder; the operator named a folder from where they stand. */
const from = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

export const importCnig: Command = {
  words: ['import'],
  usage: 'import FOLDER [--zone ADDRESS] [--report FOLDER]',
  about:
    'Imports the CNIG files of a folder (CSV or GeoJSON), in any order; --report keeps what was repaired and refused.',
  options: { zone: { type: 'string' }, report: { type: 'string' } },
  run: async (asked) => {
    const files = await cnigFiles(asked.rest[0]);
    const { platform } = await asked.desk();
    const zone = await chosenZone(platform, textOf(asked, 'zone'));
    const reports = textOf(asked, 'report');
    const told: Told[] = [];
    for (const path of files) told.push(await importOne(platform, zone, path, reports));
    return {
      lines: [`Into ${zone.name}:`, ...told.map(({ line }) => line)],
      failed: told.every(({ stored }) => !stored),
    };
  },
};

const READABLE = /(?<!\.schema)\.(?:csv|tsv|txt|geojson|json)$/i;

/** @throws Misasked when the path holds nothing to read */
const cnigFiles = async (given: string | undefined): Promise<string[]> => {
  if (!given) throw new Misasked('Say which folder: npm run import:cnig -- FOLDER');
  const path = from(given);
  const found = await stat(path).catch(() => null);
  if (!found) throw new Misasked(`There is no folder ${path}.`);
  if (found.isFile()) return [path];
  const names = (await readdir(path)).filter((name) => READABLE.test(name)).toSorted();
  if (names.length === 0) throw new Misasked(`The folder ${path} holds no CSV nor GeoJSON file.`);
  return names.map((name) => join(path, name));
};

type Told = { readonly line: string; readonly stored: boolean };

const importOne = async (
  { works }: Desk['platform'],
  zone: Chosen,
  path: string,
  reports: string | null,
): Promise<Told> => {
  const name = basename(path);
  const outcome = await works.run(operator, zone.id, importFile({ path, name }));
  if (isRefused(outcome)) return { line: `  ${name}: ${sayRefusal(outcome)}`, stored: false };
  const { read, added, changed, unchanged, repaired, refused } = outcome;
  if (reports !== null) {
    const asked = { actor: operator, zone: zone.id, run: outcome.id, language: 'en' as const };
    const target = createWriteStream(join(from(reports), `${name}.report.csv`));
    await pipeline(Readable.from(reportCsv(works, asked)), target);
  }
  const counts = `${read} read: ${added} added, ${changed} changed, ${unchanged} unchanged, ${refused} refused (${repaired} repaired)`;
  return { line: `  ${name}: ${counts}`, stored: true };
};
