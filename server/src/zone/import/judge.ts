import type { CnigLine } from '../cnig/index.js';
import type { Work } from '../../platform/database/work.js';
import { unknownParcels } from './establishment.store.js';
import { note, notesOf, refusedBy, type Judged } from './judged.js';
import { siteOf, siteTaken } from './site.store.js';

/** The rules of the zone, over a whole file: one site only, each key once, and what is still unknown is told. */
export type Judge = {
  readonly judge: (lines: readonly CnigLine[]) => Promise<Judged[]>;
  /** The site of the zone, perhaps found in this file. */
  readonly site: () => string | null;
};

export const openJudge = async (work: Work): Promise<Judge> => {
  const seen = new Set<string>();
  const own = { site: await siteOf(work) };
  return {
    site: () => own.site,
    judge: async (lines) => {
      const judged: Judged[] = [];
      for (const line of lines) judged.push(await judgeLine(work, own, seen, line));
      return tellUnknownParcels(work, judged);
    },
  };
};

const judgeLine = async (
  work: Work,
  own: { site: string | null },
  seen: Set<string>,
  line: CnigLine,
): Promise<Judged> => {
  const judged: Judged = { line, record: line.record, notes: notesOf(line) };
  const { record, key } = line;
  if (!record || key === null) return judged;
  if (record.table === 'site-eco' || record.table === 'terrain-eco') {
    if (!(await isOwnSite(work, own, record.siteId)))
      return refusedBy(judged, note('other-site', 'site_id', record.siteId));
  }
  if (seen.has(key)) return refusedBy(judged, note('key-twice', '', key));
  seen.add(flat(key));
  return judged;
};

/** A key cut from a line would keep that whole line in memory for as long as the set lives; a copy does not. */
const flat = (key: string): string => Buffer.from(key).toString();

/** The first site named, by a site or by a parcel, becomes the zone's; from then on it is the only one. */
const isOwnSite = async (work: Work, own: { site: string | null }, siteId: string): Promise<boolean> => {
  if (own.site === null && siteId !== '' && !(await siteTaken(work, siteId))) own.site = siteId;
  return own.site !== null && own.site === siteId;
};

const tellUnknownParcels = async (work: Work, judged: Judged[]): Promise<Judged[]> => {
  const named = new Set(judged.flatMap(({ record }) => terrIdsOf(record)));
  if (named.size === 0) return judged;
  const unknown = await unknownParcels(work, [...named]);
  if (unknown.size === 0) return judged;
  return judged.map((one) => {
    const missing = terrIdsOf(one.record).filter((id) => unknown.has(id));
    return missing.length === 0
      ? one
      : { ...one, notes: [...one.notes, note('parcel-unknown', 'terr_id', missing.join('|'))] };
  });
};

const terrIdsOf = (record: Judged['record']): readonly string[] =>
  record?.table === 'etablissement' ? record.terrIds : [];
