import { personOf } from '@communaux/shared/access';
import { proxyCap } from '@communaux/shared/vote';
import { ruleSetInForce } from '../../body/index.js';
import type { ProxyBook, ProxyHolder, SpokenProxy } from '../../generated/schema.js';
import { contains, fold } from '../../platform/database/fold.js';
import type { UseCase } from '../../platform/database/work.js';
import { membersWithVoice } from './give-proxy.js';
import { readMyProxies } from './proxies.view.js';

/** The voices one lent and those one carries, and what was done with them in the votes that opened. */
export const readProxyBook: UseCase<ProxyBook> = async (work) => {
  const governed = await ruleSetInForce(work);
  const members = await membersWithVoice(work, governed);
  const proxies = await readMyProxies(work);
  return {
    cap: proxyCap(governed.ruleSet.proxies.cap, members.length),
    given: proxies.filter(({ mine }) => mine),
    received: proxies.filter(({ mine }) => !mine),
    spoken: await readSpoken(work),
  };
};

const SPOKEN = 50;

/** A giver reads whatever was cast on their line; who carries it reads what they cast themselves, and no more. */
const readSpoken: UseCase<SpokenProxy[]> = ({ tx, zoneId, actor }) =>
  tx.query<SpokenProxy>(
    `select jsonb_build_object('id', poll.id, 'title', poll.title) as poll,
       to_char(poll.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "closesAt",
       giver.name as giver, holder.name as holder, giver.id = $2 as mine, poll.question_form as "questionForm",
       case when giver.id = $2 or last.cast_by = $2 then last.choice end as choice,
       to_char(last.cast_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "castAt", coalesce(last.door <> 'proxy', false) as "inPerson"
     from roll_line roll join poll on poll.zone_id = $1 and poll.id = roll.poll_id
     join person giver on giver.id = roll.person_id join person holder on holder.id = roll.proxy_to
     left join lateral (
       select choice, cast_at, cast_by, door from ballot where zone_id = $1 and poll_id = roll.poll_id and person_id = roll.person_id
       order by number desc limit 1) as last on true
     where roll.zone_id = $1 and roll.proxy_to is not null and $2 in (roll.person_id, roll.proxy_to)
     order by poll.id desc, folded(giver.name) limit ${SPOKEN}`,
    [zoneId, personOf(actor)],
  );

type Search = { readonly search: string | null };
const HOLDERS = 20;

/** Members who may carry a voice, oneself left out. */
export const readHolders =
  ({ search }: Search): UseCase<ProxyHolder[]> =>
  async (work) => {
    const { tx, zoneId, actor, now } = work;
    const governed = await ruleSetInForce(work);
    const members = await membersWithVoice(work, governed);
    return tx.query<ProxyHolder>(
      `select person.id as "personId", person.name, college.key as "collegeKey",
         (select count(*)::int from proxy where zone_id = $1 and holder_id = person.id and ended_at is null
           and (until is null or to_timestamp($5::bigint / 1000.0) < until)) as carries
       from person left join mandate on mandate.zone_id = $1 and mandate.person_id = person.id
         and starts_at <= to_timestamp($5::bigint / 1000.0) and to_timestamp($5::bigint / 1000.0) < ends_at
       left join substitute on substitute.zone_id = $1 and substitute.person_id = person.id
         and substitute.starts_at <= to_timestamp($5::bigint / 1000.0) and to_timestamp($5::bigint / 1000.0) < substitute.ends_at
       left join seat on seat.zone_id = $1 and seat.id = substitute.seat_id
       join college on college.zone_id = $1 and college.id = coalesce(mandate.college_id, seat.college_id)
       where person.id = any($2::uuid[]) and person.id <> $3 and ${contains('person.name', '$4')}
       order by folded(person.name), person.id limit ${HOLDERS}`,
      [zoneId, members, personOf(actor), search && fold(search), now],
    );
  };
