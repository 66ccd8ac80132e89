import { z } from 'zod';
import { idSchema } from '../body/index.js';
import { inCodeUnits, isRefused } from '../kernel/index.js';
import { ABSTENTION, ballotTextSchema, BLANK, INVALID, type Ballot } from './ballot.js';
import { nobody, type CollegeCount, type ElectoralCollege } from './count.js';
import type { Question } from './method/question.js';
import { readBallot } from './method/read-ballot.js';

export const urnSchema = z.strictObject({
  collegeId: idSchema<'college'>(),
  /** Ballots that say the same thing, grouped; in the order of their text, so that an urn is written in one way. */
  shapes: z
    .array(z.strictObject({ ballot: ballotTextSchema, count: z.int().min(1).max(1_000_000_000) }))
    .readonly(),
  /** Ballots of this urn cast by proxy, not which: what a quorum may leave out. */
  byProxy: z.int().min(0).max(1_000_000_000),
});

/** What one college put in its own box, without any name, order or time. */
export type CollegeUrn = Readonly<z.infer<typeof urnSchema>>;

type Said = Pick<Ballot, 'collegeId' | 'choice'> & { readonly byProxy?: boolean };

/** One urn per college, in the order of the colleges; empty where nobody voted. @throws RangeError on a stray ballot */
export const urnsFrom = (
  colleges: readonly Pick<ElectoralCollege, 'id'>[],
  ballots: readonly Said[],
): readonly CollegeUrn[] => {
  const urns = new Map(colleges.map(({ id }) => [id, { said: new Map<string, number>(), byProxy: 0 }]));
  for (const { collegeId, choice, byProxy } of ballots) {
    const urn = urns.get(collegeId);
    if (!urn) throw new RangeError(`A ballot is in no college of this poll: ${collegeId}`);
    urn.said.set(choice, (urn.said.get(choice) ?? 0) + 1);
    if (byProxy) urn.byProxy += 1;
  }
  return [...urns].map(([collegeId, { said, byProxy }]) => ({
    collegeId,
    shapes: sortedShapes([...said].map(([ballot, count]) => ({ ballot, count }))),
    byProxy,
  }));
};

/** In the one order an urn is written in. */
export const sortedShapes = (shapes: CollegeUrn['shapes']): CollegeUrn['shapes'] =>
  shapes.toSorted((a, b) => inCodeUnits(a.ballot, b.ballot));

/** Whether an honest urn of this question can hold this text: a canonical ballot, or one of the three others. */
export const isUrnText = (question: Question, text: string): boolean => {
  if (text === BLANK || text === INVALID || text === ABSTENTION) return true;
  const read = readBallot(question, text);
  return !isRefused(read) && read.kind === 'ballot' && read.text === text;
};

/** Heads of a yes / no / blank vote, by college. @throws RangeError on a text that such a vote does not know */
export const countsOf = (urns: readonly CollegeUrn[]): readonly CollegeCount[] =>
  urns.map(({ collegeId, shapes, byProxy }) =>
    shapes.reduce(
      (count, { ballot, count: heads }) => {
        if (!isHead(ballot)) throw new RangeError(`Not a ballot of a yes / no vote: ${ballot}`);
        return { ...count, [ballot]: count[ballot] + heads };
      },
      { ...nobody(collegeId), byProxy },
    ),
  );

const HEADS = ['yes', 'no', 'blank', 'abstention', 'invalid'] as const;
const isHead = (ballot: string): ballot is (typeof HEADS)[number] => HEADS.some((head) => head === ballot);

/** The urns a yes / no / blank count was read from. */
export const urnsOfCounts = (counts: readonly CollegeCount[]): readonly CollegeUrn[] =>
  counts.map((count) => ({
    collegeId: count.collegeId,
    shapes: sortedShapes(
      HEADS.flatMap((ballot) => (count[ballot] > 0 ? [{ ballot, count: count[ballot] }] : [])),
    ),
    byProxy: count.byProxy ?? 0,
  }));
