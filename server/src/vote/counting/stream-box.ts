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
 * Every ballot that counts, in no order, as PostgreSQL keeps it: nothing is computed for a row, and no string is made of
 * it. A million of them never stand in memory together.
 * @param take is told of the same object again and again
 */
export const streamBallots = (client: Client, box: BoxAddress, take: AddBallot): Promise<void> => {
  const rankAt = collegeFinder(box);
  const ballot: BallotBytes = { bytes: Buffer.alloc(0), start: 0, end: 0 };
  return copyOut(
    client,
    `select college_id, door, choice from ${counted(box)}`,
    ({ bytes, starts, ends }) => {
      ballot.bytes = bytes;
      ballot.start = starts[CHOICE] ?? 0;
      ballot.end = ends[CHOICE] ?? 0;
      const door = starts[DOOR] ?? 0;
      // Of the doors, `proxy` and `paper` begin alike.
      take(rankAt(bytes, starts[COLLEGE] ?? 0), ballot, bytes[door] === P && bytes[door + 1] === R);
    },
  );
};

const COLLEGE = 0;
const DOOR = 1;
const CHOICE = 2;
const [P, R] = [...Buffer.from('proxy')];
const ID_SIZE = 16;

/** Rank of the college whose identifier stands in these bytes; -1 for none of the poll. */
const collegeFinder = ({ colleges }: BoxAddress): ((bytes: Buffer, at: number) => number) => {
  const ids = colleges.map(({ id }) => Buffer.from(id.replaceAll('-', ''), 'hex'));
  return (bytes, at) => ids.findIndex((id) => isAt(bytes, at, id));
};

/** From the end: identifiers of one moment begin alike. */
const isAt = (bytes: Buffer, start: number, id: Buffer): boolean => {
  for (let at = ID_SIZE - 1; at >= 0; at -= 1) if (bytes[start + at] !== id[at]) return false;
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
