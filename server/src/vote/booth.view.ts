import type { PersonId, PollId } from '@communaux/shared/kernel';
import { instant } from '@communaux/shared/kernel';
import type { Came, PollTimes, Question, RollLine } from '@communaux/shared/vote';
import { Gathering } from '../platform/database/gathering.js';
import type { Work } from '../platform/database/work.js';

/** What every ballot of one poll is judged by. */
export type OpenBox = {
  readonly poll: PollTimes;
  readonly question: Question;
  readonly frozenHash: string;
};

type BoxRow = Omit<OpenBox, 'poll'> & {
  readonly stage: PollTimes['stage'];
  readonly opensAt: string;
  readonly closesAt: string;
};

/** Read once per transaction, however many ballots it holds. Null when the zone has no such poll, or it has not opened. */
export const readBox = async ({ tx, zoneId, once }: Work, pollId: PollId): Promise<OpenBox | null> => {
  const rows = await once(`box ${pollId}`, () =>
    tx.query<BoxRow>(
      `select stage, (extract(epoch from opens_at) * 1000)::bigint::text as "opensAt", (extract(epoch from closes_at) * 1000)::bigint::text as "closesAt",
         coalesce(frozen_hash, '') as "frozenHash", question_form as question
       from poll where zone_id = $1 and id = $2 and stage <> 'draft' and withdrawn_at is null`,
      [zoneId, pollId],
    ),
  );
  const [row] = rows;
  if (!row) return null;
  const { stage, opensAt, closesAt, question, frozenHash } = row;
  const poll = { stage, opensAt: instant(Number(opensAt)), closesAt: instant(Number(closesAt)) };
  return { poll, question, frozenHash };
};

/** A ballot as its elector is told of it: the place among theirs says which one counts. */
export type Stored = { readonly choice: string; readonly number: number; readonly castAt: string };

/** One elector before the box: their line, and what they have cast so far. */
export type Booth = {
  readonly rollLine: RollLine | null;
  readonly came: Came;
  readonly lastNumber: number;
  /** Voted on paper or by show of hands: their one ballot came by that door. */
  readonly byDesk: boolean;
  /** The ballot that this very request had cast, if it was sent before. */
  readonly before: Stored | null;
};

const AWAY: Came = { holder: false, giver: false };
const NOBODY: Booth = { rollLine: null, came: AWAY, lastNumber: 0, byDesk: false, before: null };

type Ask = { readonly pollId: PollId; readonly personId: PersonId; readonly requestKey: string | null };
type BoothRow = Omit<RollLine, 'collegeId'> &
  Pick<Booth, 'before' | 'lastNumber' | 'byDesk'> & { readonly collegeId: RollLine['collegeId'] | null };

/** Electors of one moment are looked up together. */
export const readBooth = async (work: Work, ask: Ask): Promise<Booth> => {
  const booths = await work.once('booths', () =>
    Promise.resolve(new Gathering((asks: readonly Ask[]) => boothsOf(work, asks))),
  );
  const { collegeId, before, lastNumber, byDesk, ...line } = await booths.ask(ask);
  if (collegeId === null) return NOBODY;
  const came = line.proxyTo === null ? AWAY : await whoCame(work, ask.pollId, ask.personId, line.proxyTo);
  return { rollLine: { ...line, collegeId }, came, lastNumber, byDesk, before };
};

// One look-up per elector, whatever the size of the roll: left to itself the planner may read all of it.
const boothsOf = ({ tx, zoneId }: Work, asks: readonly Ask[]): Promise<BoothRow[]> =>
  tx.query<BoothRow>(
    `select ask.person as "personId", roll.college_id as "collegeId", roll.seat_id as "seatId", roll.voice, roll.recused, roll.proxy_to as "proxyTo",
       coalesce(last.number, 0) as "lastNumber", coalesce(last.door in ('paper', 'hands'), false) as "byDesk",
       case when ask.key is not null then (
         select jsonb_build_object('choice', choice, 'number', number, 'castAt', to_char(cast_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
         from ballot where zone_id = $1 and poll_id = ask.poll and person_id = ask.person and request_key = ask.key limit 1) end as before
     from unnest($2::uuid[], $3::uuid[], $4::uuid[]) with ordinality as ask (poll, person, key, place)
     left join lateral (
       select * from roll_line where zone_id = $1 and poll_id = ask.poll and person_id = ask.person limit 1) as roll on true
     left join lateral (
       select number, door from ballot where zone_id = $1 and poll_id = ask.poll and person_id = ask.person order by number desc limit 1) as last on true
     order by ask.place`,
    [
      zoneId,
      asks.map(({ pollId }) => pollId),
      asks.map(({ personId }) => personId),
      asks.map(({ requestKey }) => requestKey),
    ],
  );

/** Of a proxy's two people: the giver in person; the holder, for themselves or for anybody. */
const whoCame = async (
  { tx, zoneId }: Work,
  pollId: PollId,
  giver: PersonId,
  holder: PersonId,
): Promise<Came> => {
  const [came] = await tx.query<Came>(
    `select exists (select from ballot where zone_id = $1 and poll_id = $2 and person_id = $3 and door <> 'proxy') as giver,
       exists (select from ballot where zone_id = $1 and poll_id = $2 and person_id = $4 and cast_by = $4)
       or exists (select from roll_line roll join ballot using (zone_id, poll_id, person_id)
         where zone_id = $1 and poll_id = $2 and roll.proxy_to = $4 and cast_by = $4) as holder`,
    [zoneId, pollId, giver, holder],
  );
  return came ?? AWAY;
};
