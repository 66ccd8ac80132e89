import { firmsOf, isAgent, isDelegateOf, personOf } from '@communaux/shared/access';
import type { FirmId, PersonId } from '@communaux/shared/kernel';
import type { Claim } from '../generated/schema.js';
import type { UseCase, Work } from '../platform/database/work.js';
import { ESTABLISHMENT } from './directory.view.js';

/** A claim as the contract shows it, with whose it is: the resolver forgets that person's session. */
export type ClaimRow = Claim & { readonly personId: PersonId; readonly firmId: FirmId };

const CLAIM = `claim.id, claim.person_id as "personId", establishment.firm_id as "firmId", person.name as "personName",
  claim.state, claim.message, claim.answer,
  to_char(claim.made_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "madeAt",
  (select to_jsonb(shown) from (select ${ESTABLISHMENT}) as shown) as establishment
  from claim
  join person on person.id = claim.person_id
  join establishment on establishment.zone_id = claim.zone_id and establishment.id = claim.establishment_id
  join firm on firm.zone_id = establishment.zone_id and firm.id = establishment.firm_id`;

type Row = Omit<ClaimRow, 'mine' | 'answerable'>;

/** Nobody answers their own claim: neither an agent nor a colleague. */
const asSeenBy =
  ({ actor, zoneId }: Work) =>
  (row: Row): ClaimRow => {
    const mine = row.personId === personOf(actor);
    const may = isAgent(actor, zoneId) || isDelegateOf(actor, zoneId, row.firmId);
    return { ...row, mine, answerable: !mine && may && row.state === 'waiting' };
  };

/** What waits for my answer (everything, for an agent; my firms, for a delegate), then my own, newest first. */
export const readClaims: UseCase<Claim[]> = async (work) => {
  const { tx, actor, zoneId } = work;
  const firms = firmsOf(actor, zoneId).filter((firm) => isDelegateOf(actor, zoneId, firm));
  const rows = await tx.query<Row>(
    `select ${CLAIM}
     where claim.zone_id = $1 and (claim.person_id = $2
       or (claim.state = 'waiting' and ($3 or establishment.firm_id = any($4::uuid[]))))
     order by (claim.person_id = $2), claim.made_at desc limit 500`,
    [zoneId, personOf(actor), isAgent(actor, zoneId), firms],
  );
  return rows.map(asSeenBy(work));
};

export const readClaim = async (work: Work, id: string): Promise<ClaimRow> => {
  const [row] = await work.tx.query<Row>(`select ${CLAIM} where claim.zone_id = $1 and claim.id = $2`, [
    work.zoneId,
    id,
  ]);
  if (!row) throw new Error('The claim is gone');
  return asSeenBy(work)(row);
};
