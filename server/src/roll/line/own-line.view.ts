import { personOf } from '@communaux/shared/access';
import type { PersonId, PollId } from '@communaux/shared/kernel';
import type { ReleasedProxy, RollLine } from '@communaux/shared/vote';
import { ruleSetInForce } from '../../body/index.js';
import type { OwnRollLine } from '../../generated/schema.js';
import type { UseCase, Work } from '../../platform/database/work.js';
import { pollOfRoll, type PollOfRoll } from '../poll-of-roll.view.js';
import { rollStanding } from '../standing/index.js';

/** One's own line, with what explains it: so that a mistake is seen while it can still be mended. */
export const readOwnLine =
  (pollId: PollId): UseCase<OwnRollLine | null> =>
  async (work) => {
    const personId = personOf(work.actor);
    const poll = await pollOfRoll(work, pollId);
    if (!personId || !poll || poll.withdrawn) return null;
    const standing = poll.frozen
      ? await frozenAround(work, pollId, personId)
      : await aroundNow(work, poll, personId);
    return standing && tell(work, poll, standing);
  };

/** A line, those whose voice it carries, and who shares its seat. */
type Around = {
  readonly line: RollLine;
  readonly carries: readonly PersonId[];
  readonly partner: PersonId | null;
  readonly released: ReleasedProxy['because'] | null;
};

const aroundNow = async (work: Work, poll: PollOfRoll, personId: PersonId): Promise<Around | null> => {
  const { ruleSet } = await ruleSetInForce(work);
  const { roll, released } = await rollStanding(work, { bodyId: poll.bodyId, ruleSet }, poll);
  const line = roll.find((one) => one.personId === personId);
  if (!line) return null;
  const seated = roll.find((one) => one.seatId !== null && one.seatId === line.seatId && one !== line);
  return {
    line,
    carries: roll.filter(({ proxyTo }) => proxyTo === personId).map((one) => one.personId),
    partner: seated?.personId ?? null,
    released: released.find(({ giverId }) => giverId === personId)?.because ?? null,
  };
};

type FrozenRow = RollLine & Omit<Around, 'line'>;

const frozenAround = async (
  { tx, zoneId }: Work,
  pollId: PollId,
  personId: PersonId,
): Promise<Around | null> => {
  const [row] = await tx.query<FrozenRow>(
    `select person_id as "personId", college_id as "collegeId", seat_id as "seatId", voice, recused, proxy_to as "proxyTo", proxy_released as released,
       array(select person_id from roll_line where zone_id = $1 and poll_id = $2 and proxy_to = $3 order by person_id) as carries,
       (select other.person_id from roll_line other where other.zone_id = $1 and other.poll_id = $2 and other.seat_id = roll.seat_id and other.person_id <> $3 limit 1) as partner
     from roll_line roll where zone_id = $1 and poll_id = $2 and person_id = $3`,
    [zoneId, pollId, personId],
  );
  if (!row) return null;
  const { carries, partner, released, ...line } = row;
  return { line, carries, partner, released };
};

type Told = Pick<
  OwnRollLine,
  | 'collegeKey'
  | 'seat'
  | 'suspended'
  | 'partner'
  | 'proxyTo'
  | 'carries'
  | 'grounds'
  | 'door'
  | 'castBy'
  | 'castAt'
>;

/** Names, the seat, the grounds and the ballot that came, for a line that is known. */
const tell = async (
  { tx, zoneId }: Work,
  poll: PollOfRoll,
  { line, carries, partner, released }: Around,
): Promise<OwnRollLine> => {
  const [told] = await tx.query<Told>(
    `select college.key as "collegeKey", seat.label as seat, coalesce(cardinality(seat.slots) = 2, false) and $6 = 'consultative' as suspended,
       (select name from person where id = $7) as partner, (select name from person where id = $8) as "proxyTo",
       array(select name from person where id = any($9::uuid[]) order by folded(name)) as carries,
       (select grounds from recusal where zone_id = $1 and poll_id = $2 and person_id = $3) as grounds,
       last.door, actor.name as "castBy", to_char(last.cast_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "castAt"
     from college left join seat on seat.zone_id = $1 and seat.id = $5
     left join lateral (
       select door, cast_at, cast_by from ballot where zone_id = $1 and poll_id = $2 and person_id = $3 order by number desc limit 1) as last on true
     left join person actor on actor.id = last.cast_by and last.cast_by <> $3
     where college.zone_id = $1 and college.id = $4`,
    [zoneId, poll.id, line.personId, line.collegeId, line.seatId, line.voice, partner, line.proxyTo, carries],
  );
  if (!told) throw new Error('A line of the roll is in no college');
  const { personId, voice, recused } = line;
  return { personId, voice, recused, released, frozen: poll.frozen !== null, ...told };
};
