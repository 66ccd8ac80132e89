import type { PersonId } from '@communaux/shared/kernel';
import type { Nomination, Proposed } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

/** The last name given by each person, in the order of their first one. */
export const nominationsIn = (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  id: string,
): Promise<Nomination[]> =>
  tx.query<Nomination>(
    `select "nominatorId", "nomineeId", reason from (
       select distinct on (person_id) person_id as "nominatorId", nominee_id as "nomineeId", reason,
         min(named_at) over (partition by person_id) as first_at
       from consent_nomination where zone_id = $1 and consent_id = $2 order by person_id, number desc) as last
     order by first_at, "nominatorId"`,
    [zoneId, id],
  );

export const storeNomination = async (
  { tx, zoneId }: Work,
  id: string,
  { nominatorId, nomineeId, reason }: Nomination,
): Promise<void> => {
  for (;;) {
    const rows = await tx.query(
      `insert into consent_nomination (zone_id, consent_id, person_id, number, nominee_id, reason)
       select $1, $2, $3, coalesce(max(number), 0) + 1, $4, $5 from consent_nomination
       where zone_id = $1 and consent_id = $2 and person_id = $3
       on conflict do nothing returning number`,
      [zoneId, id, nominatorId, nomineeId, reason],
    );
    if (rows.length > 0) return;
  }
};

/** Every person proposed so far: with the outcome of their round, or null when they declined. */
export const proposalsIn = async (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  id: string,
): Promise<readonly Proposed[]> =>
  tx.query<Proposed>(
    `select nominee_id as "nomineeId", round.outcome
     from consent_text
     left join lateral (
       select outcome from consent_round
       where zone_id = $1 and consent_id = $2 and version = consent_text.version and outcome is not null
       order by number desc limit 1) as round on true
     where zone_id = $1 and consent_id = $2 and nominee_id is not null
       and (declined_at is not null or round.outcome is not null)
     order by version`,
    [zoneId, id],
  );

/** How somebody is called, to be offered as an option of a vote. */
export const namesOf = async (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> => {
  const rows = await tx.query<{ id: PersonId; name: string }>(
    `select id, name from person where id = any($2::uuid[])
       and exists (select from membership where zone_id = $1 and person_id = person.id)`,
    [zoneId, people],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};
