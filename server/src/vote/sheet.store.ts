import type { BodyId, Instant, PollId } from '@communaux/shared/kernel';
import type { Work } from '../platform/database/work.js';
import type { Sheet } from './sheet.js';

type Written = {
  readonly stage: 'draft' | 'scheduled';
  readonly bodyId: BodyId;
  /** Of today: the opening writes the one it freezes. */
  readonly ruleSetVersion: number;
};

/** A new poll, proposed or announced. */
export const storeSheet = (
  { tx, zoneId, now }: Work,
  sheet: Omit<Sheet, 'text' | 'consultationOpenedAt'>,
  { stage, bodyId, ruleSetVersion }: Written,
): Promise<unknown> => {
  const { seed, ...orders } = sheet.tieOrders;
  return tx.query(
    `insert into poll (zone_id, id, body_id, revision_id, title, question, question_form, theme, live_results, tie_seed, tie_orders, chair_id,
       call, first_call, proposed_by, stage, opens_at, closes_at, rule_set_version, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16,
       to_timestamp($17::bigint / 1000.0), to_timestamp($18::bigint / 1000.0), $19, to_timestamp($20::bigint / 1000.0))`,
    [
      zoneId,
      sheet.pollId,
      bodyId,
      sheet.revisionId,
      sheet.title,
      sheet.asked,
      JSON.stringify(sheet.question),
      sheet.theme,
      sheet.liveResults,
      seed,
      JSON.stringify(orders),
      sheet.chair,
      sheet.call,
      sheet.firstCall,
      sheet.proposedBy,
      stage,
      sheet.opensAt,
      sheet.closesAt,
      ruleSetVersion,
      now,
    ],
  );
};

type Announced = {
  readonly pollId: PollId;
  readonly opensAt: Instant;
  readonly closesAt: Instant;
  readonly tieSeed: string;
};

/** From draft to scheduled: the database keeps its words from now on. */
export const storeAnnouncement = (
  { tx, zoneId }: Work,
  { pollId, opensAt, closesAt, tieSeed }: Announced,
): Promise<unknown> =>
  tx.query(
    `update poll set stage = 'scheduled', opens_at = to_timestamp($3::bigint / 1000.0),
       closes_at = to_timestamp($5::bigint / 1000.0), tie_seed = $4
     where zone_id = $1 and id = $2`,
    [zoneId, pollId, opensAt, tieSeed, closesAt],
  );

export const storeWithdrawal = ({ tx, zoneId, now }: Work, pollId: PollId): Promise<unknown> =>
  tx.query(
    'update poll set withdrawn_at = to_timestamp($3::bigint / 1000.0) where zone_id = $1 and id = $2',
    [zoneId, pollId, now],
  );
