import type { CollegeId, PersonId, PollId } from '@communaux/shared/kernel';
import { instant } from '@communaux/shared/kernel';
import { plainLine, type PollTimes, type Question, type RollLine } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

/** What one elector's ballot is judged by. */
export type Booth = {
  readonly poll: PollTimes;
  readonly question: Question;
  readonly frozenHash: string;
  readonly rollLine: RollLine | null;
};

type Row = {
  readonly stage: PollTimes['stage'];
  readonly opensAt: string;
  readonly closesAt: string;
  readonly frozenHash: string;
  readonly question: Question;
  readonly collegeId: CollegeId | null;
};

/** The poll and one's line on its roll; undefined when the zone has no such poll. */
export const readBooth = async (
  { tx, zoneId }: Work,
  pollId: PollId,
  personId: PersonId,
): Promise<Booth | undefined> => {
  const [row] = await tx.query<Row>(
    `select poll.stage, (extract(epoch from poll.opens_at) * 1000)::bigint::text as "opensAt",
       (extract(epoch from poll.closes_at) * 1000)::bigint::text as "closesAt",
       poll.frozen_hash as "frozenHash", poll.frozen->'document'->'question' as question, roll_line.college_id as "collegeId"
     from poll left join roll_line
       on roll_line.zone_id = poll.zone_id and roll_line.poll_id = poll.id and roll_line.person_id = $3
     where poll.zone_id = $1 and poll.id = $2 and poll.frozen_hash is not null`,
    [zoneId, pollId, personId],
  );
  if (!row) return undefined;
  const { stage, opensAt, closesAt, question, frozenHash, collegeId } = row;
  return {
    poll: { stage, opensAt: instant(Number(opensAt)), closesAt: instant(Number(closesAt)) },
    question,
    frozenHash,
    rollLine: collegeId ? plainLine(personId, collegeId) : null,
  };
};
