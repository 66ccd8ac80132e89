import { isAgent, personOf } from '@communaux/shared/access';
import type { Recusal } from '../../generated/schema.js';
import type { UseCase } from '../../platform/database/work.js';

/** Who steps back from a poll and why, by name. `mine`: what this actor may take back before the opening. */
export const readRecusals =
  (pollId: string): UseCase<Recusal[]> =>
  ({ tx, zoneId, actor }) =>
    tx.query<Recusal>(
      `select person.id as "personId", person.name, grounds, recorder.name as "recordedBy", ($4 or recorder.id = $3) and stage in ('draft', 'scheduled') as mine,
         to_char(made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "madeAt"
       from recusal join person on person.id = recusal.person_id join person recorder on recorder.id = recusal.recorded_by
       join poll on poll.zone_id = $1 and poll.id = recusal.poll_id
       where recusal.zone_id = $1 and poll_id = $2 order by folded(person.name), person.id`,
      [zoneId, pollId, personOf(actor), isAgent(actor, zoneId)],
    );
