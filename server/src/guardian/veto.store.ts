import type { Settlement } from '@communaux/shared/guardian';
import { instant, type Instant, type PersonId, type PollId } from '@communaux/shared/kernel';
import type { Theme, Veto } from '@communaux/shared/vote';
import { brokeConstraint } from '../platform/database/errors.js';
import type { Work } from '../platform/database/work.js';

/** A right that plays in a vote: given before it opened, and carried by a mandate in force. */
export type RightInVote = {
  readonly id: string;
  readonly holderId: PersonId;
  readonly themes: readonly Theme[];
};

/** Given later, a right would change the rules of a vote already under way. */
export const rightsInVote = (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  opensAt: Instant,
  clock: Instant,
): Promise<RightInVote[]> =>
  tx.query<RightInVote>(
    `select veto_right.id, mandate.person_id as "holderId", themes
     from veto_right join mandate on mandate.zone_id = $1 and mandate.id = veto_right.mandate_id
     where veto_right.zone_id = $1 and granted_at <= to_timestamp($2::bigint / 1000.0)
       and (ended_at is null or ended_at > to_timestamp($3::bigint / 1000.0))
       and starts_at <= to_timestamp($3::bigint / 1000.0) and to_timestamp($3::bigint / 1000.0) < ends_at
     order by veto_right.id`,
    [zoneId, opensAt, clock],
  );

export type GivenVeto = Veto & { readonly id: string; readonly settledAs: Settlement | null };

export const vetoOf = async (
  { tx, zoneId }: Pick<Work, 'tx' | 'zoneId'>,
  pollId: PollId,
): Promise<GivenVeto | null> => {
  const [row] = await tx.query<Omit<GivenVeto, 'at'> & { readonly at: string }>(
    `select id, person_id as "guardianId", grounds, effect, settled_as as "settledAs",
       (extract(epoch from given_at) * 1000)::bigint::text as at
     from veto where zone_id = $1 and poll_id = $2`,
    [zoneId, pollId],
  );
  return row ? { ...row, at: instant(Number(row.at)) } : null;
};

type NewVeto = Veto & { readonly id: string; readonly rightId: string; readonly conflict: string | null };

/** Answers `late` when the window closed meanwhile; the transaction is then void and can only be ended. */
export const storeVeto = async (
  { tx, zoneId }: Work,
  pollId: PollId,
  { id, rightId, guardianId, grounds, conflict, effect }: NewVeto,
): Promise<'given' | 'late'> => {
  try {
    await tx.query(
      `insert into veto (zone_id, id, poll_id, right_id, person_id, grounds, conflict, effect)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [zoneId, id, pollId, rightId, guardianId, grounds, conflict, effect],
    );
    return 'given';
  } catch (error) {
    if (brokeConstraint(error, 'veto_in_time')) return 'late';
    throw error;
  }
};

export const storeSettlement = ({ tx, zoneId }: Work, id: string, settledAs: Settlement): Promise<unknown> =>
  tx.query(
    `update veto set settled_as = $3, settled_at = clock_timestamp()
     where zone_id = $1 and id = $2 and settled_as is null`,
    [zoneId, id, settledAs],
  );
