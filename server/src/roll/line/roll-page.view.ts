import { z } from 'zod';
import { isAgent } from '@communaux/shared/access';
import { rollText, type RollLine as Line } from '@communaux/shared/vote';
import { ruleSetInForce } from '../../body/index.js';
import type { RollPage } from '../../generated/schema.js';
import { readCursor, writeCursor } from '../../platform/graphql/cursor.js';
import { contains, fold } from '../../platform/database/fold.js';
import type { UseCase, Work } from '../../platform/database/work.js';
import { sha256 } from '../../vote/index.js';
import { frozenRoll, pollOfRoll, type PollOfRoll } from '../poll-of-roll.view.js';
import { rollStanding } from '../standing/index.js';

export type RollRequest = {
  readonly pollId: string;
  readonly search: string | null;
  readonly after: string | null;
  readonly first: number;
};

const LARGEST_PAGE = 100;
const afterSchema = z.tuple([z.string(), z.uuid()]);
const NO_ROLL: RollPage = { items: [], next: null, frozen: false, digest: null };

/** The roll of a poll by name. The keyset is name and person. */
export const readRoll =
  ({ pollId, search, after, first }: RollRequest): UseCase<RollPage> =>
  async (work) => {
    const poll = await pollOfRoll(work, pollId);
    if (!poll || poll.withdrawn) return NO_ROLL;
    const lines = await linesOf(work, poll);
    const size = Math.min(Math.max(first, 1), LARGEST_PAGE);
    const shown = await named(work, poll, lines, { search, after, size: size + 1 });
    const items = shown.slice(0, size);
    const last = items.at(-1);
    return {
      items,
      next: shown.length > size && last ? writeCursor([last.name, last.personId]) : null,
      frozen: poll.frozen !== null,
      digest: poll.frozen && after === null ? sha256(rollText(lines)) : null,
    };
  };

const linesOf = async (work: Work, poll: PollOfRoll): Promise<readonly Line[]> => {
  if (poll.frozen) return frozenRoll(work, poll.id);
  const { ruleSet } = await ruleSetInForce(work);
  return (await rollStanding(work, { bodyId: poll.bodyId, ruleSet }, poll)).roll;
};

type Part = { readonly search: string | null; readonly after: string | null; readonly size: number };

/** Who has come is told when the vote is over: before, to agents only, who must know whose paper they may take. */
const named = (
  { tx, zoneId, actor }: Work,
  { id, stage, frozen }: PollOfRoll,
  lines: readonly Line[],
  { search, after, size }: Part,
): Promise<RollPage['items']> => {
  const [name, personId] = readCursor(afterSchema, after) ?? [null, null];
  const tells = frozen !== null && (stage !== 'open' || isAgent(actor, zoneId));
  return tx.query<RollPage['items'][number]>(
    `select person.id as "personId", person.name, college.key as "collegeKey", line.voice, line.recused, seat.label as seat, holder.name as "proxyTo",
       case when $8 then last.door is not null end as voted, case when $8 then last.door end as door
     from jsonb_to_recordset($3) as line ("personId" uuid, "collegeId" uuid, "seatId" uuid, voice text, recused boolean, "proxyTo" uuid)
     join person on person.id = line."personId" join college on college.zone_id = $1 and college.id = line."collegeId"
     left join seat on seat.zone_id = $1 and seat.id = line."seatId" left join person holder on holder.id = line."proxyTo"
     left join lateral (
       select door from ballot where zone_id = $1 and poll_id = $2 and person_id = line."personId" order by number desc limit 1) as last on true
     where ${contains('person.name', '$4')}
       and ($5::text is null or (folded(person.name), person.id) > (folded($5), $6::uuid))
     order by folded(person.name), person.id limit $7`,
    [zoneId, id, JSON.stringify(lines), search && fold(search), name, personId, size, tells],
  );
};
