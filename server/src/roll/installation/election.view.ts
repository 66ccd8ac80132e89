import { instant, type Instant, type PersonId, type PollId } from '@communaux/shared/kernel';
import { seatingSchema, type Election, type Seating } from '@communaux/shared/vote';
import type { DecisionStanding } from '../../guardian/index.js';
import type { Work } from '../../platform/database/work.js';

/** An election as its installation is judged by, and shown with. */
export type ElectionRead = Election & {
  readonly collegeKey: string | null;
  /** The seat whose places it fills, where there is one of that name already. */
  readonly seatId: string | null;
  readonly installedAt: Instant | null;
  readonly withdrawn: readonly PersonId[];
  readonly seated: readonly PersonId[];
  readonly labels: Readonly<Record<string, string>>;
  /** All who stand, or stand in, elected or not, gone or not. */
  readonly named: readonly Named[];
};
export type Named = Election['people'][number] & {
  readonly name: string;
  readonly member: boolean;
  /** College of the mandate they have today, which they leave for the one they won. */
  readonly collegeKey: string | null;
};

type Row = Pick<
  ElectionRead,
  'stage' | 'annulled' | 'verdict' | 'collegeKey' | 'seatId' | 'seated' | 'labels'
> & {
  readonly seating: unknown;
  readonly winners: readonly string[] | null;
  readonly installedAt: string | null;
  readonly withdrawn: readonly PersonId[] | null;
};

const POLL = `
  select poll.stage, annulled_at is not null as annulled, outcome->>'verdict' as verdict, outcome->'winners' as winners,
    question_form->'seating' as seating,
    (select jsonb_object_agg(option->>'key', option->>'label') from jsonb_array_elements(question_form->'options') option) as labels, college.key as "collegeKey", seat.id as "seatId",
    (extract(epoch from done.installed_at) * 1000)::bigint::text as "installedAt", done.withdrawn,
    array(select person_id from mandate where zone_id = $1 and poll_id = poll.id) as seated
  from poll
  left join installation done on done.zone_id = $1 and done.poll_id = poll.id
  left join college on college.zone_id = $1 and college.id::text = question_form #>> '{seating,collegeId}'
  left join lateral (
    select id from seat where zone_id = $1 and college_id = college.id and label = question_form #>> '{seating,seat,label}'
      and to_jsonb(slots) = question_form #> '{seating,seat,slots}' order by id limit 1) as seat on true
  where poll.zone_id = $1 and poll.id = $2`;

/** Null when the zone has no such poll. */
export const readElection = async (
  work: Work,
  pollId: PollId,
  standing: DecisionStanding,
): Promise<ElectionRead | null> => {
  const [row] = await work.tx.query<Row>(POLL, [work.zoneId, pollId]);
  if (!row) return null;
  const seating = row.seating === null ? null : seatingSchema.parse(row.seating);
  const winners = row.winners ?? [];
  const named = seating === null ? [] : await namedBy(work, seating);
  return {
    ...row,
    seating,
    winners,
    standing,
    installed: row.installedAt !== null,
    installedAt: row.installedAt === null ? null : instant(Number(row.installedAt)),
    withdrawn: row.withdrawn ?? [],
    held: row.seatId === null ? [] : await heldPlaces(work, row.seatId),
    named,
    people: named.filter(({ member }) => member),
  };
};

const heldPlaces = ({ tx, zoneId, now }: Work, seatId: string): Promise<Election['held'][number][]> =>
  tx.query(
    `select slot, person.name from mandate join person on person.id = mandate.person_id
     where zone_id = $1 and seat_id = $2 and starts_at <= to_timestamp($3::bigint / 1000.0)
       and to_timestamp($3::bigint / 1000.0) < ends_at order by slot`,
    [zoneId, seatId, now],
  );

/** Those who stand and who would stand in for them, with the vote they have today. */
const namedBy = ({ tx, zoneId, now }: Work, seating: Seating): Promise<Named[]> =>
  tx.query<Named>(
    `with moment as (select to_timestamp($3::bigint / 1000.0) as at)
     select person.id as "personId", person.name, college.key as "collegeKey",
       exists (select from membership where zone_id = $1 and person_id = person.id and until is null) as member,
       mandate.id is not null or exists (select from substitute where zone_id = $1 and person_id = person.id
         and starts_at <= moment.at and moment.at < ends_at) as votes
     from moment cross join person
     left join mandate on mandate.zone_id = $1 and mandate.person_id = person.id
       and mandate.starts_at <= moment.at and moment.at < mandate.ends_at
     left join college on college.zone_id = $1 and college.id = mandate.college_id
     where person.id = any($2::uuid[])`,
    [zoneId, everyone(seating), now],
  );

const everyone = ({ tickets }: Seating): readonly PersonId[] =>
  tickets.flatMap(({ runners }) =>
    runners.flatMap(({ personId, substitute }) => [personId, ...(substitute ? [substitute.personId] : [])]),
  );
