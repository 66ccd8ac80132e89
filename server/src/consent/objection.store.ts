import type { PersonId } from '@communaux/shared/kernel';
import type { Criteria, TestedObjection } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

/** What the closed answers hold in objections, in the order they were first raised. */
export const gatherObjections = async (
  { tx, zoneId, newId }: Work,
  id: string,
  round: number,
): Promise<number> => {
  const raised = await tx.query<{ personId: PersonId; grounds: string }>(
    `select last.person_id as "personId", last.reason as grounds from (
       select distinct on (person_id) person_id, answer, reason from consent_answer
       where zone_id = $1 and consent_id = $2 and round = $3 order by person_id, number desc) as last
     where last.answer = 'objection'
     order by (select min(answered_at) from consent_answer where zone_id = $1 and consent_id = $2 and round = $3
       and person_id = last.person_id and answer = 'objection'), last.person_id`,
    [zoneId, id, round],
  );
  await tx.query(
    `insert into consent_objection (zone_id, id, consent_id, round, place, person_id, grounds)
     select $1, id, $2, $3, place, person_id, grounds
     from unnest($4::uuid[], $5::uuid[], $6::text[]) with ordinality as raised (id, person_id, grounds, place)`,
    [
      zoneId,
      id,
      round,
      raised.map(() => newId<string>()),
      raised.map(({ personId }) => personId),
      raised.map(({ grounds }) => grounds),
    ],
  );
  return raised.length;
};

export type HeldObjection = {
  readonly id: string;
  readonly consentId: string;
  readonly round: number;
  readonly objectorId: PersonId;
  readonly isTested: boolean;
};

/** The consent it is raised in is locked by the caller first: this says which. */
export const objectionOf = async (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  objection: string,
): Promise<HeldObjection | null> => {
  const [row] = await tx.query<HeldObjection>(
    `select id, consent_id as "consentId", round, person_id as "objectorId", tested_at is not null as "isTested"
     from consent_objection where zone_id = $1 and id = $2`,
    [zoneId, objection],
  );
  return row ?? null;
};

export const storeTest = (
  { tx, zoneId }: Work,
  objection: string,
  { argued, harmsPurpose, harmsPeople }: Criteria,
  answer: string,
  testedBy: PersonId,
): Promise<unknown> =>
  tx.query(
    `update consent_objection set argued = $3, harms_purpose = $4, harms_people = $5, answer = $6, tested_by = $7,
       tested_at = clock_timestamp()
     where zone_id = $1 and id = $2`,
    [zoneId, objection, argued, harmsPurpose, harmsPeople, answer, testedBy],
  );

export const storeLift = ({ tx, zoneId }: Work, objection: string): Promise<unknown> =>
  tx.query(
    `update consent_objection set lifted_at = coalesce(lifted_at, clock_timestamp())
     where zone_id = $1 and id = $2`,
    [zoneId, objection],
  );

export const untestedIn = async (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  id: string,
  round: number,
): Promise<number> => {
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from consent_objection
     where zone_id = $1 and consent_id = $2 and round = $3 and tested_at is null`,
    [zoneId, id, round],
  );
  return row?.n ?? 0;
};

type Row = Criteria & Pick<TestedObjection, 'grounds' | 'answer' | 'lifted'>;

/** In the order they were raised, each with its test and its answer. */
export const testedObjections = async (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  id: string,
  round: number,
): Promise<readonly TestedObjection[]> => {
  const rows = await tx.query<Row>(
    `select grounds, answer, argued, harms_purpose as "harmsPurpose", harms_people as "harmsPeople",
       lifted_at is not null as lifted
     from consent_objection
     where zone_id = $1 and consent_id = $2 and round = $3 and tested_at is not null order by place`,
    [zoneId, id, round],
  );
  return rows.map(({ grounds, answer, lifted, ...criteria }) => ({ grounds, criteria, answer, lifted }));
};
