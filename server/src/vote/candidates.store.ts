import { isAgent } from '@communaux/shared/access';
import { refuse, refuseAll, type Reason, type Refused } from '@communaux/shared/kernel';
import type { Seating } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

type Named = { readonly strangers: number; readonly college: boolean };

/** Why this person cannot put these people up for these mandates: the keeper of the roll names members of the zone. */
export const candidatesRefused = async (work: Work, seating: Seating): Promise<Refused | null> => {
  if (!isAgent(work.actor, work.zoneId)) return refuse('seating-needs-agent');
  const { strangers, college } = await namedIn(work, seating);
  const reasons: readonly Reason[] = [
    ...(strangers > 0 ? [{ code: 'not-of-this-zone', facts: { strangers } }] : []),
    ...(college ? [] : [{ code: 'unknown-college', facts: { collegeId: seating.collegeId } }]),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : null;
};

const namedIn = async ({ tx, zoneId }: Work, { collegeId, tickets }: Seating): Promise<Named> => {
  const people = tickets.flatMap(({ runners }) =>
    runners.flatMap(({ personId, substitute }) => [personId, ...(substitute ? [substitute.personId] : [])]),
  );
  const [row] = await tx.query<Named>(
    `select
       (select count(*)::int from unnest($2::text[]) as named (id) where not exists (
         select from membership where zone_id = $1 and person_id::text = named.id and until is null)) as strangers,
       exists (select from college where zone_id = $1 and id::text = $3) as college`,
    [zoneId, people, collegeId],
  );
  return row ?? { strangers: people.length, college: false };
};
