import type { PersonId } from '@communaux/shared/kernel';
import type { ConsentAnswer, ConsentOutcome, ConsentPhase } from '@communaux/shared/vote';
import { brokeConstraint } from '../platform/database/errors.js';
import type { Work } from '../platform/database/work.js';

type Opening = {
  readonly number: number;
  readonly version: number;
  readonly phase: ConsentPhase;
  readonly answersCloseAt: number | null;
};

/** A round on one wording, from its first phase. */
export const storeRound = async (
  { tx, zoneId, now }: Work,
  id: string,
  { number, version, phase, answersCloseAt }: Opening,
): Promise<void> => {
  await tx.query(
    `insert into consent_round (zone_id, consent_id, number, version, opened_at)
     values ($1, $2, $3, $4, to_timestamp($5::bigint / 1000.0))`,
    [zoneId, id, number, version, now],
  );
  await tx.query(
    `update consent set round = $3, phase = $4, answers_close_at = to_timestamp($5::bigint / 1000.0)
     where zone_id = $1 and id = $2`,
    [zoneId, id, number, phase, answersCloseAt],
  );
};

type NewAnswer = {
  readonly personId: PersonId;
  readonly answer: ConsentAnswer;
  readonly reason: string | null;
};

/**
 * Adds an answer after the former ones of this person. Answers `closed` when the round closed meanwhile; the
 * transaction is then void and can only be ended.
 */
export const storeAnswer = async (
  { tx, zoneId }: Work,
  id: string,
  round: number,
  { personId, answer, reason }: NewAnswer,
): Promise<'kept' | 'closed'> => {
  try {
    for (;;) {
      const rows = await tx.query(
        `insert into consent_answer (zone_id, consent_id, round, person_id, number, answer, reason)
         select $1, $2, $3, $4, coalesce(max(number), 0) + 1, $5, $6 from consent_answer
         where zone_id = $1 and consent_id = $2 and round = $3 and person_id = $4
         on conflict do nothing returning number`,
        [zoneId, id, round, personId, answer, reason],
      );
      if (rows.length > 0) return 'kept';
    }
  } catch (error) {
    if (brokeConstraint(error, 'consent_answer_in_time')) return 'closed';
    throw error;
  }
};

export type LastAnswer = { readonly personId: PersonId; readonly answer: ConsentAnswer };

/** The last answer of each person. */
export const lastAnswers = (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  id: string,
  round: number,
): Promise<LastAnswer[]> =>
  tx.query<LastAnswer>(
    `select distinct on (person_id) person_id as "personId", answer from consent_answer
     where zone_id = $1 and consent_id = $2 and round = $3 order by person_id, number desc`,
    [zoneId, id, round],
  );

export const storeOutcome = (
  { tx, zoneId }: Work,
  id: string,
  { round, ...outcome }: ConsentOutcome,
  digest: string,
): Promise<unknown> =>
  tx.query(
    `update consent_round set ended_at = clock_timestamp(), outcome = $4, digest = $5
     where zone_id = $1 and consent_id = $2 and number = $3`,
    [zoneId, id, round, JSON.stringify({ ...outcome, round }), digest],
  );
