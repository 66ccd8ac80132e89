import type { BodyId, RevisionId } from '@communaux/shared/kernel';
import type { Opening, RollLine } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

type Opened = {
  readonly opening: Opening;
  readonly title: string;
  readonly revisionId: RevisionId;
  readonly bodyId: BodyId;
  readonly roll: readonly RollLine[];
  readonly text: string;
};

/** Writes the poll by its own stages, scheduled then open, with the roll between: the database lets nobody skip one. */
export const storeOpening = async (work: Work, opened: Opened): Promise<void> => {
  await schedule(work, opened);
  await storeRoll(work, opened);
  await open(work, opened);
};

const schedule = ({ tx, zoneId, now }: Work, { opening, title, revisionId, bodyId }: Opened) => {
  const { pollId, asked, question, mode, opensAt, closesAt, ruleSet } = opening.frozen;
  return tx.query(
    `insert into poll (zone_id, id, body_id, revision_id, title, question, mode, question_form, stage, opens_at, closes_at, rule_set_version, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'scheduled', to_timestamp($9::bigint / 1000.0), to_timestamp($10::bigint / 1000.0), $11, to_timestamp($12::bigint / 1000.0))`,
    [
      zoneId,
      pollId,
      bodyId,
      revisionId,
      title,
      asked,
      mode,
      JSON.stringify(question),
      opensAt,
      closesAt,
      ruleSet.version,
      now,
    ],
  );
};

/** Exactly the lines that were hashed: read again from the mandates, they could have changed in between. */
const storeRoll = ({ tx, zoneId }: Work, { opening, roll }: Opened) =>
  tx.query(
    `insert into roll_line (zone_id, poll_id, person_id, college_id)
     select $1, $2, person_id, college_id from unnest($3::uuid[], $4::uuid[]) as line (person_id, college_id)`,
    [
      zoneId,
      opening.frozen.pollId,
      roll.map(({ personId }) => personId),
      roll.map(({ collegeId }) => collegeId),
    ],
  );

/** The text is kept beside the document that holds its digest: both prove each other without the charter's tables. */
const open = ({ tx, zoneId }: Work, { opening: { frozen, frozenDigest }, text }: Opened) =>
  tx.query(`update poll set stage = 'open', frozen = $3, frozen_hash = $4 where zone_id = $1 and id = $2`, [
    zoneId,
    frozen.pollId,
    JSON.stringify({ document: frozen, text }),
    frozenDigest,
  ]);
