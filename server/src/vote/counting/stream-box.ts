import { escapeLiteral, type Client } from 'pg';
import type { PollId, ZoneId } from '@communaux/shared/kernel';
import type { AddBallot, BallotBytes, ElectoralCollege } from '@communaux/shared/vote';
import { copyOut } from '../../platform/database/copy-out.js';

export type BoxAddress = {
  readonly zoneId: ZoneId;
  readonly pollId: PollId;
  readonly colleges: readonly Pick<ElectoralCollege, 'id'>[];
};

/** Colleges a grouped row can name: their rank travels as one sign. */
export const MOST_COLLEGES = 60;
const FIRST_SIGN = 48;

const cast = ({ zoneId, pollId }: BoxAddress): string =>
  `ballot where zone_id = ${escapeLiteral(zoneId)} and poll_id = ${escapeLiteral(pollId)}`;

/** The last ballot of each elector. Few vote twice: theirs are found by an index of second ballots. */
const counted = (box: BoxAddress): string => {
  const [zone, poll] = [escapeLiteral(box.zoneId), escapeLiteral(box.pollId)];
  return `${cast(box)} and not exists (
    select from ballot again where again.zone_id = ${zone} and again.poll_id = ${poll}
      and again.number > 1 and again.person_id = ballot.person_id and again.number > ballot.number)`;
};

/** Whether somebody voted twice, and whether somebody's voice is carried: looked up once, rather than for each ballot. */
const exceptions = async (client: Client, box: BoxAddress): Promise<{ twice: boolean; proxies: boolean }> => {
  const [zone, poll] = [escapeLiteral(box.zoneId), escapeLiteral(box.pollId)];
  const { rows } = await client.query<{ twice: boolean; proxies: boolean }>(
    `select exists (select from ${cast(box)} and number > 1) as twice,
       exists (select from roll_line where zone_id = ${zone} and poll_id = ${poll} and proxy_to is not null) as proxies`,
  );
  return rows[0] ?? { twice: true, proxies: true };
};

const rank = ({ colleges }: BoxAddress): string =>
  `array_position(array[${colleges.map(({ id }) => escapeLiteral(id)).join(', ')}]::uuid[], college_id)`;

/**
 * Every ballot that counts, in no order, as PostgreSQL keeps it: nothing is computed for a row, and no string is made of
 * it. A million of them never stand in memory together.
 * @param take is told of the same object again and again
 */
export const streamBallots = async (client: Client, box: BoxAddress, take: AddBallot): Promise<void> => {
  const { twice, proxies } = await exceptions(client, box);
  const rankAt = collegeFinder(box);
  const ballot: BallotBytes = { bytes: Buffer.alloc(0), start: 0, end: 0 };
  await copyOut(
    client,
    `select college_id, choice${proxies ? ', door' : ''} from ${twice ? counted(box) : cast(box)}`,
    ({ bytes, starts, ends }) => {
      ballot.bytes = bytes;
      ballot.start = starts[CHOICE] ?? 0;
      ballot.end = ends[CHOICE] ?? 0;
      const door = starts[DOOR] ?? 0;
      // Of the doors, `proxy` and `paper` begin alike.
      const byProxy = proxies && bytes[door] === P && bytes[door + 1] === R;
      take(rankAt(bytes, starts[COLLEGE] ?? 0), ballot, byProxy);
    },
  );
};

const COLLEGE = 0;
const CHOICE = 1;
const DOOR = 2;
const [P, R] = [...Buffer.from('proxy')];
const ID_SIZE = 16;

/** Rank of the college whose identifier stands in these bytes; -1 for none of the poll. */
const collegeFinder = ({ colleges }: BoxAddress): ((bytes: Buffer, at: number) => number) => {
  const ids = colleges.map(({ id }) => Buffer.from(id.replaceAll('-', ''), 'hex'));
  return (bytes, at) => {
    for (let rank = 0; rank < ids.length; rank += 1) if (isAt(bytes, at, ids[rank])) return rank;
    return -1;
  };
};

/** From the end: identifiers of one moment begin alike. */
const isAt = (bytes: Buffer, start: number, id: Buffer | undefined): boolean => {
  for (let at = ID_SIZE - 1; at >= 0; at -= 1) if (bytes[start + at] !== id?.[at]) return false;
  return true;
};

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
