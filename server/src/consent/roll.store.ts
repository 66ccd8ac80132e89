import type { CollegeId, PersonId } from '@communaux/shared/kernel';
import { plainLine, type RollLine } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

/** Who may answer, as it stands at the opening. */
export const storeRoll = ({ tx, zoneId }: Work, id: string, roll: readonly RollLine[]): Promise<unknown> =>
  tx.query(
    `insert into consent_roll_line (zone_id, consent_id, person_id, college_id, voice)
     select $1, $2, * from unnest($3::uuid[], $4::uuid[], $5::text[])`,
    [
      zoneId,
      id,
      roll.map(({ personId }) => personId),
      roll.map(({ collegeId }) => collegeId),
      roll.map(({ voice }) => voice),
    ],
  );

type Row = {
  readonly personId: PersonId;
  readonly collegeId: CollegeId;
  readonly voice: RollLine['voice'];
};

export const rollOfConsent = async (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  id: string,
): Promise<readonly RollLine[]> => {
  const rows = await tx.query<Row>(
    `select person_id as "personId", college_id as "collegeId", voice from consent_roll_line
     where zone_id = $1 and consent_id = $2 order by person_id`,
    [zoneId, id],
  );
  return rows.map(toLine);
};

export const lineOf = async (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  id: string,
  personId: PersonId | null,
): Promise<RollLine | null> => {
  const [row] = await tx.query<Row>(
    `select person_id as "personId", college_id as "collegeId", voice from consent_roll_line
     where zone_id = $1 and consent_id = $2 and person_id = $3`,
    [zoneId, id, personId],
  );
  return row ? toLine(row) : null;
};

const toLine = ({ personId, collegeId, voice }: Row): RollLine => ({
  ...plainLine(personId, collegeId),
  voice,
});
