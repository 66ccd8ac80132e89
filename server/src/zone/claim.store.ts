import type { EstablishmentId, FirmId, PersonId } from '@communaux/shared/kernel';
import type { Siret } from '@communaux/shared/zone';
import type { Work } from '../platform/database/work.js';

type Claimed = { readonly id: EstablishmentId; readonly firmId: FirmId };

export const establishmentOf = async ({ tx, zoneId }: Work, siret: Siret): Promise<Claimed | undefined> => {
  const [row] = await tx.query<Claimed>(
    'select id, firm_id as "firmId" from establishment where zone_id = $1 and siret = $2',
    [zoneId, siret],
  );
  return row;
};

/** Read in the transaction, not from the session: a session remembers its memberships for a few seconds. */
export const belongsTo = async (
  { tx, zoneId }: Work,
  personId: PersonId,
  firmId: FirmId,
): Promise<boolean> => {
  const rows = await tx.query(
    'select from membership where zone_id = $1 and person_id = $2 and firm_id = $3 and until is null',
    [zoneId, personId, firmId],
  );
  return rows.length > 0;
};

export const waitingClaims = async ({ tx, zoneId }: Work, personId: PersonId): Promise<EstablishmentId[]> => {
  const rows = await tx.query<{ id: EstablishmentId }>(
    `select establishment_id as id from claim where zone_id = $1 and person_id = $2 and state = 'waiting'`,
    [zoneId, personId],
  );
  return rows.map(({ id }) => id);
};

type NewClaim = {
  readonly id: string;
  readonly establishmentId: EstablishmentId;
  readonly personId: PersonId;
  readonly message: string;
};

/** False when the same claim already waits: the index claim_waiting_once is the judge between two requests at once. */
export const addClaim = async ({ tx, zoneId, now }: Work, claim: NewClaim): Promise<boolean> => {
  const rows = await tx.query(
    `insert into claim (zone_id, id, establishment_id, person_id, message, made_at)
     values ($1, $2, $3, $4, $5, to_timestamp($6::bigint / 1000.0))
     on conflict (zone_id, establishment_id, person_id) where state = 'waiting' do nothing returning id`,
    [zoneId, claim.id, claim.establishmentId, claim.personId, claim.message, now],
  );
  return rows.length > 0;
};

export type LockedClaim = {
  readonly id: string;
  readonly state: 'waiting' | 'confirmed' | 'refused';
  readonly personId: PersonId;
  readonly establishmentId: EstablishmentId;
  readonly firmId: FirmId;
};

/** Claim and firm locked, in this order everywhere: two answers about one firm follow each other. */
export const lockClaim = async ({ tx, zoneId }: Work, id: string): Promise<LockedClaim | undefined> => {
  const [claim] = await tx.query<LockedClaim>(
    `select claim.id, claim.state, claim.person_id as "personId", establishment.id as "establishmentId", establishment.firm_id as "firmId"
     from claim join establishment on establishment.zone_id = claim.zone_id and establishment.id = claim.establishment_id
     where claim.zone_id = $1 and claim.id = $2 for update of claim`,
    [zoneId, id],
  );
  if (claim)
    await tx.query('select from firm where zone_id = $1 and id = $2 for no key update', [
      zoneId,
      claim.firmId,
    ]);
  return claim;
};

type Answered = { readonly confirm: boolean; readonly answer: string; readonly by: PersonId | null };

export const storeAnswer = async (
  { tx, zoneId, now }: Work,
  { id, establishmentId }: LockedClaim,
  { confirm, answer, by }: Answered,
): Promise<void> => {
  await tx.query(
    `update claim set state = $3, answer = $4, answered_by = $5, answered_at = to_timestamp($6::bigint / 1000.0)
     where zone_id = $1 and id = $2`,
    [zoneId, id, confirm ? 'confirmed' : 'refused', answer, by, now],
  );
  if (!confirm) return;
  await tx.query(
    `update establishment set claimed_at = to_timestamp($3::bigint / 1000.0) where zone_id = $1 and id = $2 and claimed_at is null`,
    [zoneId, establishmentId, now],
  );
};
