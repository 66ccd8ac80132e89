import { firmsOf, isMember, personOf } from '@communaux/shared/access';
import { neededFacts } from '@communaux/shared/booking';
import {
  DAY,
  instant,
  isRefused,
  later,
  type AssetId,
  type FirmId,
  type Slot,
} from '@communaux/shared/kernel';
import { rulesInForce, type RuleInForce as Rule } from '../charter/index.js';
import type { Calendar, Held, RuleInForce } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { askerOf } from './asker.js';
import type { AssetRow } from './asset.view.js';
import { assetInService } from './asset-in-service.js';
import { usedWithin } from './facts.view.js';

const LONGEST = 62 * DAY;

/** One asset over some days: what is taken, by whom as far as one may know, and the rules a booking will be judged by. */
export const readCalendar =
  (assetId: AssetId, { from, to }: Slot, firmId: FirmId | null): UseCase<Calendar | null> =>
  async (work) => {
    const asset = await assetInService(work, assetId);
    if (!asset) return null;
    const slot = { from, to: instant(Math.min(to, later(from, LONGEST))) };
    const rules = await rulesInForce(work);
    return {
      asset,
      held: await heldFor(work, assetId, slot),
      rules: rules.map(showRule),
      used: await usedFor(work, { asset, firmId }, rules, slot),
    };
  };

const showRule = ({ clause, article, decision, effectiveFrom }: Rule): RuleInForce => ({
  clause,
  articleId: article.id,
  articleNumber: article.number,
  articleTitle: article.title,
  articleVersion: article.version,
  effectiveFrom,
  decision,
});

/**
 * Names are for members, and then only the firm's; purposes never leave their owner. Read from the calendar index: what
 * began within a day of the window, then the few long ones (migration 0008).
 */
const heldFor = async ({ tx, zoneId, actor }: Work, assetId: AssetId, { from, to }: Slot): Promise<Held[]> =>
  tx.query<Held>(
    `select held.id, held.quantity, held.kind,
       (extract(epoch from held.starts_at) * 1000)::float8 as from, (extract(epoch from held.ends_at) * 1000)::float8 as to,
       case when $5 then firm.name end as "firmName",
       coalesce(held.firm_id = any($6::uuid[]) or held.person_id = $7, false) as mine
     from (
       select id, quantity, kind, starts_at, ends_at, firm_id, person_id from allocation
       where zone_id = $1 and asset_id = $2 and released_at is null
         and starts_at > to_timestamp($3::bigint / 1000.0) - interval '1 day' and starts_at < to_timestamp($4::bigint / 1000.0)
         and ends_at > to_timestamp($3::bigint / 1000.0)
       union all
       select id, quantity, kind, starts_at, ends_at, firm_id, person_id from allocation
       where zone_id = $1 and asset_id = $2 and released_at is null and ends_at - starts_at > interval '1 day'
         and starts_at > to_timestamp($3::bigint / 1000.0) - interval '366 days'
         and starts_at <= to_timestamp($3::bigint / 1000.0) - interval '1 day'
         and ends_at > to_timestamp($3::bigint / 1000.0)
     ) as held left join firm on firm.zone_id = $1 and firm.id = held.firm_id
     order by held.starts_at limit 5000`,
    [zoneId, assetId, from, to, isMember(actor, zoneId), [...firmsOf(actor, zoneId)], personOf(actor)],
  );

/** What I already hold in the windows that the rules count, so that the form can decide before it asks. */
const usedFor = async (
  work: Work,
  { asset, firmId }: { readonly asset: AssetRow; readonly firmId: FirmId | null },
  rules: readonly Rule[],
  slot: Slot,
): Promise<unknown> => {
  const who = askerOf(work, firmId);
  if (isRefused(who)) return [];
  const { usage } = neededFacts(rules, { assetId: asset.id, slot, quantity: 1, purpose: '' }, asset, who);
  return usage ? usedWithin(work, who, usage) : [];
};
