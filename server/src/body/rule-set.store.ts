import type { RuleSet } from '@communaux/shared/body';
import type { BodyId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';

/** Two rule sets are never adopted at once. Answers the last version, in force or not. */
export const lockBody = async ({ tx, zoneId }: Work, bodyId: BodyId): Promise<number> => {
  await tx.query('select from body where zone_id = $1 and id = $2 for update', [zoneId, bodyId]);
  const [row] = await tx.query<{ version: number }>(
    'select coalesce(max(version), 0) as version from rule_set where zone_id = $1 and body_id = $2',
    [zoneId, bodyId],
  );
  return row?.version ?? 0;
};

export const storeRuleSet = (
  { tx, zoneId, now }: Work,
  bodyId: BodyId,
  ruleSet: RuleSet,
  overrideReason: string | null,
): Promise<unknown> =>
  tx.query(
    `insert into rule_set (zone_id, body_id, version, rules, override_reason, effective_from)
     values ($1, $2, $3, $4, $5, to_timestamp($6::bigint / 1000.0))`,
    [zoneId, bodyId, ruleSet.version, JSON.stringify(ruleSet), overrideReason, now],
  );
