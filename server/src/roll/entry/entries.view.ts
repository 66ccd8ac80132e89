import { isAgent, personOf } from '@communaux/shared/access';
import { ruleSetInForce } from '../../body/index.js';
import type { BallotEntry } from '../../generated/schema.js';
import type { UseCase } from '../../platform/database/work.js';
import { votesInBody } from '../poll-of-roll.view.js';

// What a paper says is read by whoever may confirm it; once in the box, it is the box that tells, by the rule of the poll.
const ENTRIES = `
  select entry.id, entry.poll_id as "pollId", person.id as "personId", person.name, college.key as "collegeKey", entry.door,
    case when entry.answer is null then entry.choice end as choice,
    enterer.name as "enteredBy", to_char(entered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "enteredAt",
    coalesce(enterer.id = $2, false) as mine, answer, answerer.name as "answeredBy",
    to_char(answered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "answeredAt"
  from ballot_entry entry join person on person.id = entry.person_id join person enterer on enterer.id = entry.entered_by
  left join person answerer on answerer.id = entry.answered_by
  join roll_line roll on roll.zone_id = $1 and roll.poll_id = entry.poll_id and roll.person_id = entry.person_id
  join college on college.zone_id = $1 and college.id = roll.college_id
  where entry.zone_id = $1`;

/** Ballots typed in for a poll, for whoever may confirm them: those that wait first, then the latest. */
export const readEntries =
  (pollId: string): UseCase<BallotEntry[]> =>
  async (work) => {
    const { tx, zoneId, actor } = work;
    const personId = personOf(actor);
    const { bodyId } = await ruleSetInForce(work);
    const tells =
      isAgent(actor, zoneId) || (personId !== null && (await votesInBody(work, bodyId, personId)));
    if (!tells) return [];
    return tx.query<BallotEntry>(
      `${ENTRIES} and entry.poll_id = $3 order by answer is not null, entered_at desc, entry.id desc limit 200`,
      [zoneId, personId, pollId],
    );
  };

export const readEntry =
  (id: string): UseCase<BallotEntry> =>
  async ({ tx, zoneId, actor }) => {
    const [row] = await tx.query<BallotEntry>(`${ENTRIES} and entry.id = $3`, [zoneId, personOf(actor), id]);
    if (!row) throw new Error('The entry that was just written cannot be read');
    return row;
  };
