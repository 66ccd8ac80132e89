import type { PollId } from '@communaux/shared/kernel';
import type { Ballot } from '@communaux/shared/vote';
import type { RowsStatement, Work } from '../platform/database/work.js';

type Cast = {
  readonly pollId: PollId;
  readonly ballot: Ballot;
  /** After the elector's former ones: the last counts. */
  readonly number: number;
  readonly requestKey: string | null;
};

/**
 * Puts a ballot in the box with the others of this transaction, just before the commit. Two devices at once want the
 * same number: should another transaction have been first, the database has the story told again, and both are kept in
 * the order in which they were taken.
 */
export const storeBallot = ({ defer, now }: Work, { pollId, ballot, number, requestKey }: Cast): void =>
  defer(INSERT_BALLOTS, {
    poll_id: pollId,
    person_id: ballot.personId,
    number,
    college_id: ballot.collegeId,
    choice: ballot.choice,
    cast_by: ballot.castBy,
    door: ballot.door,
    request_key: requestKey,
    cast_at: now,
  });

const INSERT_BALLOTS: RowsStatement = `
  with wish as (
    select * from jsonb_to_recordset($2) as wish (poll_id uuid, person_id uuid, number integer, college_id uuid, choice text,
      cast_by uuid, door text, request_key uuid, cast_at bigint)),
  kept as (
    insert into ballot (zone_id, poll_id, person_id, number, college_id, choice, cast_by, door, request_key, cast_at)
    select $1, poll_id, person_id, number, college_id, choice, cast_by, door, request_key, to_timestamp(cast_at / 1000.0) from wish
    on conflict (zone_id, poll_id, person_id, number) do nothing returning 1)
  select told_again_unless((select count(*) from kept) = (select count(*) from wish))`;
