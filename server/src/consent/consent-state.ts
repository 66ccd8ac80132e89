import { ruleSetSchema, type RuleSet } from '@communaux/shared/body';
import type { ConsentKind } from '@communaux/shared/consent';
import { instant, type Instant, type PersonId } from '@communaux/shared/kernel';
import type { ConsentPhase, ElectionStep, Theme } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

/** A consent as every decision about it looks at it. */
export type ConsentState = {
  readonly id: string;
  readonly kind: ConsentKind;
  readonly title: string;
  readonly theme: Theme | null;
  readonly facilitatorId: PersonId;
  readonly rule: RuleSet;
  readonly step: ElectionStep;
  readonly round: number;
  /** Rounds so far but those that were void, the one under way included: what the rule gives a number of. */
  readonly counted: number;
  readonly phase: ConsentPhase | null;
  readonly answersCloseAt: Instant | null;
  readonly version: number;
  readonly text: string;
  /** Who is proposed by this wording, and whether they said no. */
  readonly nomineeId: PersonId | null;
  readonly declined: boolean;
  /** The wording that the last round was about. */
  readonly heardVersion: number;
  readonly endedAs: string | null;
  readonly reviewDue: boolean;
  /** The clock of the database, read after the lock. */
  readonly clock: Instant;
};

type Row = Omit<ConsentState, 'rule' | 'answersCloseAt' | 'clock'> & {
  readonly rules: unknown;
  readonly answersCloseAt: string | null;
  readonly clock: string;
};

const STATE = `
  select consent.id, kind, title, theme, facilitator_id as "facilitatorId", rules, step, round, phase, consent.version,
    ended_as as "endedAs", review_due_at is not null as "reviewDue",
    coalesce(text, '') as text, nominee_id as "nomineeId", declined_at is not null as declined,
    coalesce((select max(version) from consent_round where zone_id = $1 and consent_id = consent.id), 0) as "heardVersion",
    (select count(*)::int from consent_round where zone_id = $1 and consent_id = consent.id
      and coalesce(outcome ->> 'verdict', '') <> 'void') as counted,
    (extract(epoch from answers_close_at) * 1000)::bigint::text as "answersCloseAt",
    (extract(epoch from clock_timestamp()) * 1000)::bigint::text as clock
  from consent left join consent_text on consent_text.zone_id = $1 and consent_text.consent_id = consent.id
    and consent_text.version = consent.version
  where consent.zone_id = $1 and consent.id = $2`;

export const consentState = async (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  id: string,
): Promise<ConsentState | null> => {
  const [row] = await tx.query<Row>(STATE, [zoneId, id]);
  if (!row) return null;
  const { rules, answersCloseAt, clock, ...rest } = row;
  return {
    ...rest,
    rule: ruleSetSchema.parse(rules),
    answersCloseAt: answersCloseAt === null ? null : instant(Number(answersCloseAt)),
    clock: instant(Number(clock)),
  };
};

/** Locks, then looks: nobody answers or speaks while a round moves on, and the clock is read after the wait. */
export const lockConsent = async (work: Work, id: string): Promise<ConsentState | null> => {
  await work.tx.query('select from consent where zone_id = $1 and id = $2 for update', [work.zoneId, id]);
  return consentState(work, id);
};

/** Many may answer at once; the round waits for all of them before it moves. */
export const holdConsent = async (work: Work, id: string): Promise<ConsentState | null> => {
  await work.tx.query('select from consent where zone_id = $1 and id = $2 for share', [work.zoneId, id]);
  return consentState(work, id);
};
