import { ruleSetSchema, type RuleSet } from '@communaux/shared/body';
import type { BodyId } from '@communaux/shared/kernel';
import type { ElectoralCollege, RollLine } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

/** Who decides at this moment, and by which rule: what an opening freezes. */
export type Electorate = {
  readonly bodyId: BodyId;
  readonly colleges: readonly Omit<ElectoralCollege, 'registered'>[];
  readonly ruleSet: RuleSet;
  readonly overrideReason: string | null;
  readonly roll: readonly RollLine[];
};

type Row = Omit<Electorate, 'ruleSet'> & { readonly version: number; readonly rules: object };

/**
 * The body of the zone, its rule set in force and the mandates in force, read in one statement so that they agree.
 * Names are frozen in French, the language of the zone's acts. @throws Error when the zone has no body or no rules
 */
export const readElectorate = async ({ tx, zoneId }: Work): Promise<Electorate> => {
  const [row] = await tx.query<Row>(
    `select body.id as "bodyId", rule.version, rule.rules, rule.override_reason as "overrideReason",
       (select coalesce(jsonb_agg(jsonb_build_object('id', id, 'key', key, 'name', name->>'fr') order by position), '[]')
        from college where zone_id = $1 and body_id = body.id) as colleges,
       (select coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'collegeId', college_id) order by person_id), '[]')
        from mandate where zone_id = $1 and body_id = body.id and starts_at <= now() and now() < ends_at) as roll
     from body cross join lateral (
       select * from rule_set where zone_id = $1 and body_id = body.id and effective_from <= now()
       order by version desc limit 1) as rule
     where body.zone_id = $1 order by body.created_at limit 1`,
    [zoneId],
  );
  if (!row) throw new Error('This zone has no body with rules in force');
  const { version, rules, ...electorate } = row;
  return { ...electorate, ruleSet: ruleSetSchema.parse({ ...rules, version }) };
};
