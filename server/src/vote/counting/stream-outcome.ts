import type { Client } from 'pg';
import {
  amendedColleges,
  countPoll,
  gradingBox,
  keysOf,
  rankingBox,
  tallyBox,
  type Amendment,
  type CollegeUrn,
  type Frozen,
  type Outcome,
  type RankedQuestion,
  type Shape,
} from '@communaux/shared/vote';
import { sha256 } from '../sha256.js';
import { proxiesIn, streamBallots, streamShapes, type BoxAddress } from './stream-box.js';

/**
 * Counts a box as its ballots leave the database: packed for rankings and summed for grades, which nearly all
 * differ; grouped for the rest.
 */
export const streamOutcome = async (
  client: Client,
  address: BoxAddress,
  frozen: Frozen,
  amendments: readonly Amendment[],
): Promise<Outcome> => {
  const { ruleSet, question, call, tieOrders } = frozen;
  const colleges = amendedColleges(frozen.colleges, amendments);
  if (isRanked(question)) {
    const box = rankingBox(ruleSet, colleges, keysOf(question));
    await streamBallots(client, address, box.add);
    return tallyBox({ ruleSet, colleges, question, call, tieOrders }, box.closed(question), sha256);
  }
  if (question.method === 'majority_judgment') {
    const box = gradingBox(ruleSet, colleges, question);
    await streamBallots(client, address, box.add);
    return tallyBox({ ruleSet, colleges, question, call, tieOrders }, box.closed(), sha256);
  }
  const urns = await urnsIn(client, address);
  return countPoll(frozen, { urns, castingVote: null, amendments, consent: null }, sha256);
};

const isRanked = (question: Frozen['question']): question is RankedQuestion =>
  ['schulze', 'ranked_pairs', 'irv', 'stv'].includes(question.method);

const urnsIn = async (client: Client, address: BoxAddress): Promise<readonly CollegeUrn[]> => {
  const proxies = await proxiesIn(client, address);
  const shapes = address.colleges.map((): Shape[] => []);
  // Written by PostgreSQL from rows that its own constraints have checked.
  await streamShapes(client, address, (college, shape) =>
    shapes[college]?.push(JSON.parse(shape.toString()) as Shape),
  );
  return address.colleges.map(({ id }, rank) => ({
    collegeId: id,
    shapes: shapes[rank] ?? [],
    byProxy: proxies[rank] ?? 0,
  }));
};
