import type { RuleSet } from '@communaux/shared/body';
import type { ConsentKind } from '@communaux/shared/consent';
import type { BodyId, Instant, PersonId } from '@communaux/shared/kernel';
import type { ConsentPhase, ElectionStep, Theme } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

export type NewConsent = {
  readonly id: string;
  readonly bodyId: BodyId;
  readonly kind: ConsentKind;
  readonly title: string;
  readonly theme: Theme | null;
  readonly facilitatorId: PersonId;
  readonly rule: RuleSet;
  readonly reviews: string | null;
};

export const storeConsent = (
  { tx, zoneId, now }: Work,
  { id, bodyId, kind, title, theme, facilitatorId, rule, reviews }: NewConsent,
): Promise<unknown> =>
  tx.query(
    `insert into consent (zone_id, id, body_id, kind, title, theme, facilitator_id, rules, opened_at, step, reviews)
     values ($1, $2, $3, $4, $5, $6, $7, $8, to_timestamp($9::bigint / 1000.0), $10, $11)`,
    [
      zoneId,
      id,
      bodyId,
      kind,
      title,
      theme,
      facilitatorId,
      JSON.stringify(rule),
      now,
      kind === 'election' ? 'nomination' : 'consent',
      reviews,
    ],
  );

export const storePhase = (
  { tx, zoneId }: Work,
  id: string,
  phase: ConsentPhase,
  answersCloseAt: Instant | null,
): Promise<unknown> =>
  tx.query(
    `update consent set phase = $3, answers_close_at = coalesce(to_timestamp($4::bigint / 1000.0), answers_close_at)
     where zone_id = $1 and id = $2`,
    [zoneId, id, phase, answersCloseAt],
  );

export const storeStep = ({ tx, zoneId }: Work, id: string, step: ElectionStep): Promise<unknown> =>
  tx.query('update consent set step = $3 where zone_id = $1 and id = $2', [zoneId, id, step]);

type Wording = {
  readonly version: number;
  readonly text: string;
  readonly nomineeId: PersonId | null;
  readonly writtenBy: PersonId;
};

/** A new wording, or somebody else proposed: the former ones stay. */
export const storeText = async (
  { tx, zoneId, now }: Work,
  id: string,
  { version, text, nomineeId, writtenBy }: Wording,
): Promise<void> => {
  await tx.query(
    `insert into consent_text (zone_id, consent_id, version, text, nominee_id, written_by, written_at)
     values ($1, $2, $3, $4, $5, $6, to_timestamp($7::bigint / 1000.0))`,
    [zoneId, id, version, text, nomineeId, writtenBy, now],
  );
  await tx.query('update consent set version = $3 where zone_id = $1 and id = $2', [zoneId, id, version]);
};

export const storeDecline = ({ tx, zoneId, now }: Work, id: string, version: number): Promise<unknown> =>
  tx.query(
    `update consent_text set declined_at = to_timestamp($4::bigint / 1000.0)
     where zone_id = $1 and consent_id = $2 and version = $3`,
    [zoneId, id, version, now],
  );

type Ending = {
  readonly as: 'adopted' | 'elected' | 'majority' | 'escalate' | 'dropped';
  readonly reviewAt: Instant | null;
  readonly fallbackPoll: string | null;
};

export const storeEnding = (
  { tx, zoneId }: Work,
  id: string,
  { as, reviewAt, fallbackPoll }: Ending,
): Promise<unknown> =>
  tx.query(
    `update consent set step = 'ended', ended_as = $3, ended_at = clock_timestamp(),
       review_at = to_timestamp($4::bigint / 1000.0), fallback_poll = $5
     where zone_id = $1 and id = $2`,
    [zoneId, id, as, reviewAt, fallbackPoll],
  );

/** The date has come: it waits for its review until somebody says what was found. */
export const storeReviewDue = async ({ tx, zoneId, now }: Work, id: string): Promise<boolean> => {
  const rows = await tx.query(
    `update consent set review_due_at = to_timestamp($3::bigint / 1000.0)
     where zone_id = $1 and id = $2 and review_due_at is null and review_at <= to_timestamp($3::bigint / 1000.0)
     returning id`,
    [zoneId, id, now],
  );
  return rows.length > 0;
};

type Review = {
  readonly outcome: 'kept' | 'reopened';
  readonly words: string;
  readonly by: PersonId;
  /** The next date; null when a new consent takes over. */
  readonly reviewAt: Instant | null;
};

export const storeReview = async (
  { tx, zoneId, now, newId }: Work,
  id: string,
  { outcome, words, by, reviewAt }: Review,
): Promise<void> => {
  await tx.query(
    `insert into consent_review (zone_id, id, consent_id, person_id, outcome, words, reviewed_at)
     values ($1, $2, $3, $4, $5, $6, to_timestamp($7::bigint / 1000.0))`,
    [zoneId, newId<string>(), id, by, outcome, words, now],
  );
  await tx.query(
    `update consent set review_due_at = null, review_at = coalesce(to_timestamp($3::bigint / 1000.0), review_at)
     where zone_id = $1 and id = $2`,
    [zoneId, id, reviewAt],
  );
};
