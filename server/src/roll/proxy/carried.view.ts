import type { PersonId, PollId } from '@communaux/shared/kernel';
import type { Work } from '../../platform/database/work.js';

export type Carried = {
  readonly personId: PersonId;
  readonly name: string;
  /** They came and voted themselves. */
  readonly inPerson: boolean;
};

/** Those whose voice a person carries in a vote, by name, as frozen on its roll. */
export const carriedBy = ({ tx, zoneId }: Work, pollId: PollId, holderId: PersonId): Promise<Carried[]> =>
  tx.query<Carried>(
    `select person.id as "personId", person.name, exists (
       select from ballot where zone_id = $1 and poll_id = $2 and person_id = roll.person_id and door <> 'proxy') as "inPerson"
     from roll_line roll join person on person.id = roll.person_id
     where roll.zone_id = $1 and roll.poll_id = $2 and roll.proxy_to = $3 order by folded(person.name), person.id`,
    [zoneId, pollId, holderId],
  );
