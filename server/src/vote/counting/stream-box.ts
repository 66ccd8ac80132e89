import { escapeLiteral, type Client } from 'pg';
import type { PollId, ZoneId } from '@communaux/shared/kernel';
import type { ElectoralCollege } from '@communaux/shared/vote';
import { copyOut } from '../../platform/database/copy-out.js';

export type BoxAddress = {
  readonly zoneId: ZoneId;
  readonly pollId: PollId;
  readonly colleges: readonly Pick<ElectoralCollege, 'id'>[];
};

/** Colleges a streamed row can name: their rank travels as one sign. */
export const MOST_COLLEGES = 60;
const FIRST_SIGN = 48;
const BY_PROXY = 'p'.charCodeAt(0);

/** The last ballot of each elector. Few vote twice: theirs are found by an index of second ballots. */
const counted = ({ zoneId, pollId }: BoxAddress): string => {
  const [zone, poll] = [escapeLiteral(zoneId), escapeLiteral(pollId)];
  return `ballot where zone_id = ${zone} and poll_id = ${poll} and not exists (
    select from ballot again where again.zone_id = ${zone} and again.poll_id = ${poll}
      and again.number > 1 and again.person_id = ballot.person_id and again.number > ballot.number)`;
};

const rank = ({ colleges }: BoxAddress): string =>
  `array_position(array[${colleges.map(({ id }) => escapeLiteral(id)).join(', ')}]::uuid[], college_id)`;

/**
 * Every ballot that counts, in no order: three signs of a row say its college, its door and its text. A million of them
 * leave PostgreSQL in a third of a second, and never stand in memory together.
 */
export const streamBallots = (
  client: Client,
  box: BoxAddress,
  take: (college: number, ballot: string, byProxy: boolean) => void,
): Promise<void> =>
  copyOut(
    client,
    `select chr(${FIRST_SIGN - 1} + ${rank(box)}) || case door when 'proxy' then 'p' else '.' end || choice from ${counted(box)}`,
    ({ bytes, starts: [start = 0], ends: [end = 0] }) =>
      take(
        (bytes[start] ?? 0) - FIRST_SIGN,
        bytes.toString('utf8', start + 2, end),
        bytes[start + 1] === BY_PROXY,
      ),
  );

/** What one urn says once, and how many said it, as canonical JSON; urns in their order, shapes in the order of their text. */
export const streamShapes = (
  client: Client,
  box: BoxAddress,
  take: (college: number, shape: Buffer) => void,
): Promise<void> =>
  copyOut(
    client,
    `select chr(${FIRST_SIGN} + rank) || '{"ballot":' || to_json(choice) || ',"count":' || heads || '}' from (
       select ${rank(box)} - 1 as rank, choice, count(*) as heads from ${counted(box)} group by 1, 2) as shape
     order by rank, choice collate "C"`,
    ({ bytes, starts: [start = 0], ends: [end = 0] }) =>
      take((bytes[start] ?? 0) - FIRST_SIGN, bytes.subarray(start + 1, end)),
  );

/** By college, ballots that came by proxy. */
export const proxiesIn = async (client: Client, box: BoxAddress): Promise<readonly number[]> => {
  const { rows } = await client.query<{ rank: number; heads: number }>(
    `select ${rank(box)} - 1 as rank, count(*)::int as heads from ${counted(box)} and door = 'proxy' group by 1`,
  );
  return box.colleges.map((_, at) => rows.find((row) => row.rank === at)?.heads ?? 0);
};
