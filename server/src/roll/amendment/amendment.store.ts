import { personOf } from '@communaux/shared/access';
import type { BodyId, CollegeId, PersonId, PollId } from '@communaux/shared/kernel';
import type { AmendmentInput } from '@communaux/shared/roll';
import type { RollLine } from '@communaux/shared/vote';
import type { Work } from '../../platform/database/work.js';
import { pollOfRoll, type PollOfRoll } from '../poll-of-roll.view.js';

/**
 * Takes the poll, then its box: every ballot under way has committed, and none enters before this transaction ends. The
 * closing takes both in the same order.
 */
export const shutBoxFor = async (work: Work, pollId: PollId): Promise<PollOfRoll | undefined> => {
  const { tx, zoneId } = work;
  await tx.query('select from poll where zone_id = $1 and id = $2 for update', [zoneId, pollId]);
  await tx.query('select pg_advisory_xact_lock(poll_lock($1, $2))', [zoneId, pollId]);
  return pollOfRoll(work, pollId);
};

/** A ballot by any door, or one typed in that waits for its confirmation. */
export const hasVoted = async (
  { tx, zoneId }: Work,
  pollId: PollId,
  personId: PersonId,
): Promise<boolean> => {
  const [row] = await tx.query<{ voted: boolean }>(
    `select exists (select from ballot where zone_id = $1 and poll_id = $2 and person_id = $3)
       or exists (select from ballot_entry where zone_id = $1 and poll_id = $2 and person_id = $3 and answer is null) as voted`,
    [zoneId, pollId, personId],
  );
  return row?.voted ?? false;
};

type Proposal = AmendmentInput & {
  readonly id: string;
  readonly collegeId: CollegeId;
  readonly proposedBy: PersonId;
};

/** False when a correction of this line waits already. */
export const storeProposal = async ({ tx, zoneId, now }: Work, proposal: Proposal): Promise<boolean> => {
  const { id, pollId, personId, collegeId, act, reason, proposedBy } = proposal;
  const rows = await tx.query(
    `insert into roll_amendment (zone_id, id, poll_id, person_id, college_id, act, reason, proposed_by, proposed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, to_timestamp($9::bigint / 1000.0)) on conflict do nothing returning id`,
    [zoneId, id, pollId, personId, collegeId, act, reason, proposedBy, now],
  );
  return rows.length > 0;
};

export type Proposed = Proposal & {
  readonly bodyId: BodyId;
  readonly proposedByAgent: boolean;
  readonly answered: boolean;
};

/** A correction taken for its answer. */
export const lockAmendment = async ({ tx, zoneId }: Work, id: string): Promise<Proposed | undefined> => {
  const [row] = await tx.query<Proposed>(
    `select roll_amendment.id, poll_id as "pollId", person_id as "personId", college_id as "collegeId", act, reason,
       roll_amendment.proposed_by as "proposedBy", answer is not null as answered,
       (select body_id from poll where zone_id = $1 and id = poll_id) as "bodyId",
       exists (select from membership where zone_id = $1 and person_id = roll_amendment.proposed_by and role = 'agent' and until is null) as "proposedByAgent"
     from roll_amendment where zone_id = $1 and roll_amendment.id = $2 for update`,
    [zoneId, id],
  );
  return row;
};

/** The time is the transaction's own: by it, the database knows which correction its roll changes under. */
export const storeAnswer = (
  { tx, zoneId, actor }: Work,
  answer: {
    readonly id: string;
    readonly answer: 'co-signed' | 'refused';
    readonly reason: string | null;
    readonly digest: string | null;
  },
): Promise<unknown> =>
  tx.query(
    `update roll_amendment set answer = $3, answer_reason = $4, answered_by = $5, answered_at = now(), roll_digest = $6
     where zone_id = $1 and id = $2`,
    [zoneId, answer.id, answer.answer, answer.reason, personOf(actor), answer.digest],
  );

export const applyAmendment = (
  { tx, zoneId }: Work,
  { act, pollId, personId }: Pick<Proposed, 'act' | 'pollId' | 'personId'>,
  line: RollLine,
): Promise<unknown> => {
  if (act === 'remove')
    return tx.query('delete from roll_line where zone_id = $1 and poll_id = $2 and person_id = $3', [
      zoneId,
      pollId,
      personId,
    ]);
  if (act === 'add')
    return tx.query(
      'insert into roll_line (zone_id, poll_id, person_id, college_id, seat_id, voice) values ($1, $2, $3, $4, $5, $6)',
      [zoneId, pollId, personId, line.collegeId, line.seatId, line.voice],
    );
  return tx.query(
    'update roll_line set recused = $4 where zone_id = $1 and poll_id = $2 and person_id = $3',
    [zoneId, pollId, personId, act === 'recuse'],
  );
};
