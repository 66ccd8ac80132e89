import { personOf } from '@communaux/shared/access';
import type { RollAmendment } from '../../generated/schema.js';
import type { UseCase } from '../../platform/database/work.js';

const AMENDMENTS = `
  select amendment.id, poll_id as "pollId", person.id as "personId", person.name, college.key as "collegeKey", act, reason,
    proposer.name as "proposedBy", to_char(proposed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "proposedAt",
    coalesce(proposer.id = $2, false) as mine, replace(answer, '-', '_') as answer, answer_reason as "answerReason", answerer.name as "answeredBy",
    to_char(answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "answeredAt"
  from roll_amendment amendment join person on person.id = amendment.person_id
  join college on college.zone_id = $1 and college.id = amendment.college_id
  join person proposer on proposer.id = amendment.proposed_by
  left join person answerer on answerer.id = amendment.answered_by
  where amendment.zone_id = $1`;

/** Corrections of the roll of a poll, newest first. */
export const readAmendments =
  (pollId: string): UseCase<RollAmendment[]> =>
  ({ tx, zoneId, actor }) =>
    tx.query<RollAmendment>(`${AMENDMENTS} and poll_id = $3 order by proposed_at desc, amendment.id desc`, [
      zoneId,
      personOf(actor),
      pollId,
    ]);

export const readAmendment =
  (id: string): UseCase<RollAmendment> =>
  async ({ tx, zoneId, actor }) => {
    const [row] = await tx.query<RollAmendment>(`${AMENDMENTS} and amendment.id = $3`, [
      zoneId,
      personOf(actor),
      id,
    ]);
    if (!row) throw new Error('The correction that was just written cannot be read');
    return row;
  };
