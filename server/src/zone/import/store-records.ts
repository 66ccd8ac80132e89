import type { CnigRecord } from '../cnig/index.js';
import type { Work } from '../../platform/database/work.js';
import { storeEstablishments } from './establishment.store.js';
import { NOTHING, storeParcels, storePoles, type Written } from './parcel.store.js';
import { storeSite } from './site.store.js';

/** Stores the records of one batch; a file holds one table, so one of the four writes has something to do. */
export const storeRecords = async (work: Work, records: readonly CnigRecord[]): Promise<Written> => {
  const poles = records.filter((record) => record.table === 'pole-eco');
  const parcels = records.filter((record) => record.table === 'terrain-eco');
  const establishments = records.filter((record) => record.table === 'etablissement');
  const written = [
    poles.length > 0 ? await storePoles(work, poles) : NOTHING,
    parcels.length > 0 ? await storeParcels(work, parcels) : NOTHING,
    establishments.length > 0 ? await storeEstablishments(work, establishments) : NOTHING,
  ];
  for (const record of records) if (record.table === 'site-eco') written.push(await storeSite(work, record));
  return written.reduce((all, one) => ({ added: all.added + one.added, changed: all.changed + one.changed }));
};
