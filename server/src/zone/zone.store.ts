import type { Work } from '../platform/database/work.js';

type Words = { readonly name: string; readonly about: string; readonly accent: string };

export const storeWords = ({ tx, zoneId }: Work, { name, about, accent }: Words): Promise<unknown> =>
  tx.query('update zone set name = $2, about = $3, accent = $4 where id = $1', [zoneId, name, about, accent]);
