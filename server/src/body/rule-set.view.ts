import { ruleSetSchema, type College, type RuleSet } from '@communaux/shared/body';
import { instant, type BodyId, type Instant } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';

/** The rules a body decides under at an instant, and the colleges they weigh. `name` is the zone's French name. */
export type Governance = {
  readonly bodyId: BodyId;
  readonly colleges: readonly Pick<College, 'id' | 'key' | 'name'>[];
  readonly ruleSet: RuleSet;
  readonly overrideReason: string | null;
  readonly effectiveFrom: Instant;
};

type Row = Omit<Governance, 'ruleSet' | 'effectiveFrom'> & { rules: unknown; effectiveFrom: string };

/** Of the body of the zone. @throws when the zone has no body or its body has no rules: both are made with the zone */
export const ruleSetInForce = async ({
  tx,
  zoneId,
  now,
}: Pick<Work, 'tx' | 'zoneId' | 'now'>): Promise<Governance> => {
  const [row] = await tx.query<Row>(
    `select body.id as "bodyId", rules, override_reason as "overrideReason",
       (extract(epoch from effective_from) * 1000)::bigint::text as "effectiveFrom",
       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'key', key, 'name', coalesce(name->>'fr', key)) order by position), '[]')
         from college where zone_id = $1 and body_id = body.id) as colleges
     from body join rule_set on rule_set.zone_id = $1 and rule_set.body_id = body.id
     where body.zone_id = $1 and effective_from <= to_timestamp($2::bigint / 1000.0)
     order by body.created_at, version desc limit 1`,
    [zoneId, now],
  );
  if (!row) throw new Error('This zone has no body with rules');
  const { rules, effectiveFrom, ...rest } = row;
  return { ...rest, ruleSet: ruleSetSchema.parse(rules), effectiveFrom: instant(Number(effectiveFrom)) };
};
