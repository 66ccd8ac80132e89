import { v7 } from 'uuid';
import { forgetRules } from '../src/charter/index.js';
import type { World } from './world.js';

type Clause = { readonly kind: string; readonly params: object; readonly scope?: object };

/** An article of the founding charter, in force since January 2026, carrying these clauses. */
export const anArticle = async (world: World, title: string, clauses: readonly Clause[]): Promise<string> => {
  const id = v7();
  const [{ n } = { n: 0 }] = await world.sql<{ n: number }>(
    'select count(*)::int as n from article where zone_id = $1',
    [world.zone],
  );
  await world.sql('insert into article (zone_id, id, position) values ($1, $2, $3)', [world.zone, id, n + 1]);
  await world.sql(
    `insert into article_version (zone_id, article_id, version, title, text, clauses, effective_from)
     values ($1, $2, 1, $3, 'Texte', $4, '2026-01-01')`,
    [world.zone, id, title, JSON.stringify(clauses.map((clause, at) => ({ id: `c${at}`, ...clause })))],
  );
  forgetRules(world.zone);
  return id;
};

/** A shared asset: exclusive unless it is a pool of several places. */
export const anAsset = async (world: World, name: string, kind: string, capacity = 1): Promise<string> => {
  const id = v7();
  await world.sql(
    'insert into asset (zone_id, id, kind, name, allocation, capacity) values ($1, $2, $3, $4, $5, $6)',
    [world.zone, id, kind, name, capacity > 1 ? 'pool' : 'unit', capacity],
  );
  return id;
};
