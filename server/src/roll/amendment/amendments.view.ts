import { personOf } from '@communaux/shared/access';
import { isRefused, type BodyId, type PersonId } from '@communaux/shared/kernel';
import { decideCoSignature, type CoSignatureWish } from '@communaux/shared/roll';
import type { RollAmendment } from '../../generated/schema.js';
import type { UseCase, Work } from '../../platform/database/work.js';
import { signerOf } from './signer.js';

type Row = Omit<RollAmendment, 'obstacles' | 'personId'> & {
  readonly personId: PersonId;
  readonly proposerId: PersonId;
  readonly byAgent: boolean;
  readonly bodyId: BodyId;
};

const AMENDMENTS = `
  select amendment.id, poll_id as "pollId", person.id as "personId", person.name, college.key as "collegeKey", act, reason,
    proposer.name as "proposedBy", to_char(proposed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "proposedAt",
    coalesce(proposer.id = $2, false) as mine, replace(answer, '-', '_') as answer, answer_reason as "answerReason", answerer.name as "answeredBy",
    to_char(answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "answeredAt", proposer.id as "proposerId",
    exists (select from membership where zone_id = $1 and person_id = proposer.id and role = 'agent' and until is null) as "byAgent",
    (select body_id from poll where zone_id = $1 and id = poll_id) as "bodyId"
  from roll_amendment amendment join person on person.id = amendment.person_id
  join college on college.zone_id = $1 and college.id = amendment.college_id
  join person proposer on proposer.id = amendment.proposed_by
  left join person answerer on answerer.id = amendment.answered_by
  where amendment.zone_id = $1`;

/** Corrections of the roll of a poll, newest first. */
export const readAmendments =
  (pollId: string): UseCase<RollAmendment[]> =>
  async (work) => {
    const { tx, zoneId, actor } = work;
    const rows = await tx.query<Row>(
      `${AMENDMENTS} and poll_id = $3 order by proposed_at desc, amendment.id desc`,
      [zoneId, personOf(actor), pollId],
    );
    return shown(work, rows);
  };

export const readAmendment =
  (id: string): UseCase<RollAmendment> =>
  async (work) => {
    const { tx, zoneId, actor } = work;
    const rows = await tx.query<Row>(`${AMENDMENTS} and amendment.id = $3`, [zoneId, personOf(actor), id]);
    const [one] = await shown(work, rows);
    if (!one) throw new Error('The correction that was just written cannot be read');
    return one;
  };

/** All of one poll, hence of one body: whether the reader votes there is asked once. */
const shown = async (work: Work, rows: readonly Row[]): Promise<RollAmendment[]> => {
  const [first] = rows;
  const signer = first ? await signerOf(work, first.bodyId) : null;
  return rows.map(({ proposerId, byAgent, bodyId: _, ...row }) => ({
    ...row,
    obstacles: obstaclesOf({ ...row, proposer: { personId: proposerId, agent: byAgent } }, signer),
  }));
};

/** The same condition judges the answer itself. */
const obstaclesOf = (
  { proposer, personId, answer }: Pick<Row, 'personId' | 'answer'> & Pick<CoSignatureWish, 'proposer'>,
  signer: CoSignatureWish['signer'] | null,
): RollAmendment['obstacles'] => {
  if (signer === null) return [{ code: 'not-a-signer', facts: {} }];
  const wish = {
    answer: 'co-signed',
    proposer,
    signer,
    concerned: personId,
    answered: answer !== null,
  } as const;
  const decision = decideCoSignature(wish);
  return isRefused(decision) ? [...decision.reasons] : [];
};
