import type { UseCase } from '../../platform/database/work.js';
import type { CnigCells, TableName } from '../cnig/index.js';

/** The official cells of one record, by its key. */
export type KeyedCells = { readonly key: string; readonly cnig: CnigCells };

const PAGES: Readonly<Record<TableName, string>> = {
  'pole-eco': 'select id as key, cnig from pole where zone_id = $1 and id > $2 order by id limit $3',
  'site-eco': `select site_id as key, cnig from zone where id = $1 and site_id > $2 and cnig <> '{}' limit $3`,
  'terrain-eco':
    'select terr_id as key, cnig from parcel where zone_id = $1 and terr_id > $2 order by terr_id limit $3',
  // A firm may have given a person's address or telephone to its authority; open data is for everybody, for ever.
  etablissement: `select siret as key, cnig - 'etab_contact_mail' - 'etab_contact_tel' as cnig
    from establishment where zone_id = $1 and siret > $2 order by siret limit $3`,
};

export const readCells =
  (table: TableName, after: string, size: number): UseCase<KeyedCells[]> =>
  ({ tx, zoneId }) =>
    tx.query<KeyedCells>(PAGES[table], [zoneId, after, size]);
