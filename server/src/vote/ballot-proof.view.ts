import { personOf } from '@communaux/shared/access';
import { refuse, type Refused } from '@communaux/shared/kernel';
import type { UseCase } from '../platform/database/work.js';
import { proveLine, type Proof } from '../register/index.js';

/**
 * Proves the line by which the register keeps that I cast my last ballot in a poll. It says that I voted, never what:
 * so does its proof.
 */
export const proveMyBallot =
  (pollId: string): UseCase<Proof | Refused> =>
  async (work) => {
    const [line] = await work.tx.query<{ readonly seq: number | null }>(MY_LINE, [
      work.zoneId,
      pollId,
      personOf(work.actor),
    ]);
    if (!line) return refuse('line-unknown');
    return line.seq === null ? refuse('line-unsealed') : proveLine(line.seq)(work);
  };

/**
 * A line has the instant of its ballot. Its id was drawn about then by the clock of the server, so a few minutes of ids
 * hold it: looked up among them, it is found in a register of any length.
 */
const MY_LINE = `
  with mine as (
    select cast_at, (extract(epoch from cast_at) * 1000)::bigint as ms from ballot
    where zone_id = $1 and poll_id = $2::uuid and person_id = $3::uuid and cast_by = $3::uuid order by number desc limit 1),
  span as (
    select cast_at, (lpad(to_hex(greatest(ms - 300000, 0)), 12, '0') || repeat('0', 20))::uuid as first,
      (lpad(to_hex(ms + 300000), 12, '0') || repeat('f', 20))::uuid as last from mine)
  select leaf.seq::int
  from span join register_line line on line.zone_id = $1 and line.id between span.first and span.last
    and line.at = span.cast_at and line.act = 'ballot.cast' and line.actor = 'person:' || $3::text
    and line.facts ->> 'ballot' = $2::text
  left join register_leaf leaf on leaf.zone_id = line.zone_id and leaf.line_id = line.id
  limit 1`;
