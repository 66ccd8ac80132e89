import type { PollId } from '@communaux/shared/kernel';
import type { FrozenProxies, Opening } from '@communaux/shared/vote';
import type { Work } from '../platform/database/work.js';

/** From scheduled to open, with the roll between: the database lets nobody skip a stage. */
export const storeOpening = async (
  work: Work,
  { frozen, frozenDigest }: Opening,
  standing: FrozenProxies,
  text: string,
): Promise<void> => {
  await storeRoll(work, frozen.pollId, standing);
  // The text is kept beside the document that holds its digest: both prove each other without the charter's tables.
  await work.tx.query(
    `update poll set stage = 'open', frozen = $3, frozen_hash = $4, rule_set_version = $5 where zone_id = $1 and id = $2`,
    [
      work.zoneId,
      frozen.pollId,
      JSON.stringify({ document: frozen, text }),
      frozenDigest,
      frozen.ruleSet.version,
    ],
  );
};

/** Exactly the lines that were hashed: read again from the mandates, they could have changed in between. */
const storeRoll = (
  { tx, zoneId }: Work,
  pollId: PollId,
  { roll, released }: FrozenProxies,
): Promise<unknown> => {
  const because = new Map<string, string>(released.map((one) => [one.giverId, one.because]));
  return tx.query(
    `insert into roll_line (zone_id, poll_id, person_id, college_id, seat_id, voice, recused, proxy_to, proxy_released)
     select $1, $2, * from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::boolean[], $8::uuid[], $9::text[])`,
    [
      zoneId,
      pollId,
      roll.map(({ personId }) => personId),
      roll.map(({ collegeId }) => collegeId),
      roll.map(({ seatId }) => seatId),
      roll.map(({ voice }) => voice),
      roll.map(({ recused }) => recused),
      roll.map(({ proxyTo }) => proxyTo),
      roll.map(({ personId }) => because.get(personId) ?? null),
    ],
  );
};
