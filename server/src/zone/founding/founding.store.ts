import type { BodyId, CollegeId } from '@communaux/shared/kernel';
import type { CollegeShape, RuleSet } from '@communaux/shared/body';
import type { InstanceWork, Work } from '../../platform/database/work.js';

type NewAuthority = {
  readonly siren: string;
  readonly name: string;
  readonly kind: string;
  readonly communes: readonly { readonly insee: string; readonly name: string }[];
};

/** False when it is known already: its name and communes are then brought up to date. */
export const addAuthority = async (
  { tx }: InstanceWork,
  { siren, name, kind, communes }: NewAuthority,
): Promise<boolean> => {
  const [row] = await tx.query<{ added: boolean }>(
    `insert into authority (siren, name, legal_form, communes) values ($1, $2, $3, $4)
     on conflict (siren) do update set name = excluded.name, legal_form = excluded.legal_form, communes = excluded.communes
     returning xmax = 0 as added`,
    [siren, name, kind, JSON.stringify(communes)],
  );
  return row?.added ?? false;
};

export const authorityExists = async ({ tx }: Work, siren: string): Promise<boolean> =>
  (await tx.query('select from authority where siren = $1', [siren])).length > 0;

export type NewZone = {
  readonly slug: string;
  readonly name: string;
  readonly siren: string;
  readonly siteId: string | null;
};

/** False when the address or the site belongs to another zone: their unique keys are the judges. */
export const addZone = async (
  { tx, zoneId }: Work,
  { slug, name, siren, siteId }: NewZone,
): Promise<boolean> => {
  const rows = await tx.query(
    `insert into zone (id, slug, name, authority_siren, site_id) values ($1, $2, $3, $4, $5)
     on conflict do nothing returning id`,
    [zoneId, slug, name, siren, siteId],
  );
  return rows.length > 0;
};

export const slugTaken = async ({ tx }: Work, slug: string): Promise<boolean> =>
  (await tx.query('select from zone where slug = $1', [slug])).length > 0;

export type NewCollege = {
  readonly id: CollegeId;
  readonly key: string;
  readonly name: { readonly fr: string; readonly en: string };
  readonly shape: CollegeShape;
};
type NewBody = {
  readonly id: BodyId;
  readonly name: string;
  readonly colleges: readonly NewCollege[];
  readonly rules: RuleSet;
};

export const addBody = async (
  { tx, zoneId, now }: Work,
  { id, name, colleges, rules }: NewBody,
): Promise<void> => {
  await tx.query('insert into body (zone_id, id, name) values ($1, $2, $3)', [zoneId, id, name]);
  await tx.query(
    `insert into college (zone_id, id, body_id, key, name, shape, position)
     select $1, id, $2, key, name, shape, position
     from jsonb_to_recordset($3) as given (id uuid, key text, name jsonb, shape text, position int)`,
    [zoneId, id, JSON.stringify(colleges.map((college, position) => ({ ...college, position })))],
  );
  await tx.query(
    `insert into rule_set (zone_id, body_id, version, rules, effective_from)
     values ($1, $2, $3, $4, to_timestamp($5::bigint / 1000.0))`,
    [zoneId, id, rules.version, JSON.stringify(rules), now],
  );
};

type NewArticle = { readonly id: string; readonly title: string; readonly text: string };

/** Articles of a founding text: version 1, by no revision, in force from now. */
export const addFoundingArticles = async (
  { tx, zoneId, now }: Work,
  articles: readonly NewArticle[],
): Promise<void> => {
  const rows = JSON.stringify(articles.map((article, position) => ({ ...article, position })));
  await tx.query(
    `insert into article (zone_id, id, position)
     select $1, id, position from jsonb_to_recordset($2) as given (id uuid, position int)`,
    [zoneId, rows],
  );
  await tx.query(
    `insert into article_version (zone_id, article_id, version, title, text, effective_from)
     select $1, id, 1, title, text, to_timestamp($3::bigint / 1000.0)
     from jsonb_to_recordset($2) as given (id uuid, title text, text text)`,
    [zoneId, rows, now],
  );
};
