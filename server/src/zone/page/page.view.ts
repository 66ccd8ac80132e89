import type { ArticleId } from '@communaux/shared/kernel';
import type { UseCase } from '../../platform/database/work.js';

/** What anyone may know of a zone at a glance. Moments are milliseconds. */
export type PublicZone = {
  readonly slug: string;
  readonly name: string;
  readonly about: string;
  readonly accent: string;
  readonly timeZone: string;
  readonly demo: boolean;
  readonly authority: string;
  readonly establishments: number;
  readonly parcels: number;
  readonly articles: readonly PublicArticle[];
  readonly polls: readonly { readonly id: string; readonly title: string; readonly closesAt: number }[];
  readonly consultations: readonly {
    readonly id: string;
    readonly title: string;
    readonly closesAt: number | null;
  }[];
  readonly decisions: readonly PublicDecision[];
  readonly assets: readonly {
    readonly name: string;
    readonly kind: 'parking' | 'dock' | 'workshop' | 'room';
    readonly capacity: number;
    readonly pooled: boolean;
  }[];
};

export type PublicArticle = {
  readonly id: ArticleId;
  readonly parentId: ArticleId | null;
  readonly position: number;
  readonly title: string;
  readonly text: string;
  readonly since: number;
  readonly revision: string | null;
};

export type PublicDecision = {
  readonly id: string;
  readonly title: string;
  readonly closedAt: number;
  /** As the record has it: a vote that a veto halted adopted nothing. */
  readonly verdict:
    | 'adopted'
    | 'rejected'
    | 'void'
    | 'unresolved'
    | 'elected'
    | 'objected'
    | 'sent-back'
    | 'stopped';
  /** Of a vote for or against; null elsewhere. */
  readonly weightedYes: string | null;
  /** What was chosen among options, the strongest first; null elsewhere. */
  readonly chosen: readonly string[] | null;
  /** Heads: `registered` and `present` of every vote, `yes`, `no` and `blank` of one for or against. */
  readonly raw: Readonly<Record<string, number>>;
};

/** Polls that are certified, latest first: what `decisions.json` and the page both show. */
export const DECISIONS = `select poll.id, poll.title, (extract(epoch from poll.closes_at) * 1000)::bigint as "closedAt",
    case when poll.annulled_at is null then coalesce((
      select settled_as from veto where zone_id = $1 and poll_id = poll.id and settled_as in ('sent-back', 'stopped')),
      poll.outcome ->> 'verdict') else 'void' end as verdict,
    case when poll.method = 'yes_no_blank' then poll.outcome -> 'weighted' ->> 'yes' end as "weightedYes",
    case when poll.outcome ->> 'kind' = 'choice' then coalesce((
      select json_agg(option ->> 'label' order by place)
      from jsonb_array_elements_text(poll.outcome -> 'winners') with ordinality as winner (key, place)
      join jsonb_array_elements(poll.question_form -> 'options') as option on option ->> 'key' = winner.key), '[]') end as chosen,
    coalesce(poll.outcome -> 'heads', poll.outcome -> 'raw') as raw
  from poll where poll.zone_id = $1 and poll.stage in ('certified', 'published') and poll.outcome is not null
  order by poll.closes_at desc`;

/** The whole page in one statement. Null when no zone has this identifier any more. */
export const readPublicZone: UseCase<PublicZone | null> = async ({ tx, zoneId }) => {
  const [row] = await tx.query<{ page: PublicZone }>(
    `select json_build_object(
       'slug', zone.slug, 'name', zone.name, 'about', zone.about, 'accent', zone.accent, 'timeZone', zone.time_zone,
       'demo', zone.demo, 'authority', authority.name,
       'establishments', (select count(*) from establishment where zone_id = $1 and active),
       'parcels', (select count(*) from parcel where zone_id = $1),
       'articles', (select coalesce(json_agg(shown), '[]') from (
         select distinct on (article.id) article.id, article.parent_id as "parentId", article.position, version.title, version.text,
           (extract(epoch from version.effective_from) * 1000)::bigint as since, revision.title as revision
         from article
         join article_version version on version.zone_id = $1 and version.article_id = article.id and version.effective_from <= now()
         left join revision on revision.zone_id = $1 and revision.id = version.revision_id
         where article.zone_id = $1
         order by article.id, version.effective_from desc, version.version desc) as shown),
       'polls', (select coalesce(json_agg(shown), '[]') from (
         select id, title, (extract(epoch from closes_at) * 1000)::bigint as "closesAt" from poll
         where zone_id = $1 and stage = 'open' order by closes_at limit 10) as shown),
       'consultations', (select coalesce(json_agg(shown), '[]') from (
         select id, title, (extract(epoch from consultation_closes_at) * 1000)::bigint as "closesAt" from revision
         where zone_id = $1 and stage = 'consultation' order by consultation_closes_at limit 10) as shown),
       'decisions', (select coalesce(json_agg(shown), '[]') from (${DECISIONS} limit 5) as shown),
       'assets', (select coalesce(json_agg(shown), '[]') from (
         select name, kind, capacity, allocation = 'pool' as pooled from asset
         where zone_id = $1 and retired_at is null order by folded(name) limit 40) as shown)
     ) as page
     from zone join authority on authority.siren = zone.authority_siren where zone.id = $1`,
    [zoneId],
  );
  return row?.page ?? null;
};

/** The feed: the latest hundred decisions. */
export const readDecisions: UseCase<PublicDecision[]> = async ({ tx, zoneId }) => {
  const [row] = await tx.query<{ decisions: PublicDecision[] }>(
    `select coalesce(json_agg(shown), '[]') as decisions from (${DECISIONS} limit 100) as shown`,
    [zoneId],
  );
  return row?.decisions ?? [];
};
