import { canonical, refuse, refuseAll, type Refused } from '../kernel/index.js';
import { certificateSchema, certifiedText, type Certificate } from './certificate.js';
import { ABSTENTION, type Ballot } from './ballot.js';
import { boxOf, countPoll, type Box } from './count-poll.js';
import { differences, type Difference } from './differences.js';
import { freezeText, type Frozen, type Sha256 } from './freeze.js';
import type { Question } from './method/question.js';
import type { Outcome } from './outcome.js';
import { questionReasons } from './question-reasons.js';
import { amendedColleges } from './roll-amendment.js';
import { isUrnText, sortedShapes, type CollegeUrn } from './urn.js';

export type RecountRefusal = 'certificate-unreadable' | 'certificate-impossible' | 'certificate-disagrees';

/**
 * Counts a certificate again from what it contains and says which fields disagree. It shows that the document agrees
 * with itself; that it is the one the zone published is shown by its digest in the register.
 * @param input parsed JSON, from anyone
 */
export const recount = (
  input: unknown,
  sha256: Sha256,
): { readonly kind: 'confirmed'; readonly outcome: Outcome } | Refused<RecountRefusal> => {
  const read = certificateSchema.safeParse(input);
  if (!read.success)
    return refuse('certificate-unreadable', { field: read.error.issues[0]?.path.join('.') ?? '' });
  // A value that reading had to mend is a changed value, even where it counts the same.
  if (canonical(input) !== canonical(read.data)) return refuse('certificate-unreadable', { field: '' });
  const impossible = impossibilities(read.data);
  const found = impossible.length > 0 ? [] : disagreements(read.data, sha256);
  const reasons = [
    ...impossible.map((field) => ({ code: 'certificate-impossible' as const, facts: { field } })),
    ...found.map((facts) => ({ code: 'certificate-disagrees' as const, facts })),
  ];
  return reasons.length > 0 ? refuseAll(reasons) : { kind: 'confirmed', outcome: read.data.outcome };
};

/** Fields that no honest poll can hold; the count is not tried on them. */
const impossibilities = (certificate: Certificate): readonly string[] => {
  const { frozen, urns, ballots, amendments, consent } = certificate;
  const electorate = amendedColleges(frozen.colleges, amendments);
  const colleges = electorate.map(({ id }) => id);
  return [
    ...(new Set(colleges).size === colleges.length ? [] : ['frozen.colleges']),
    ...(questionReasons(frozen).length === 0 ? [] : ['frozen.question']),
    ...(electorate.every(({ registered }) => registered >= 0) ? [] : ['amendments']),
    ...(canonical(urns.map(({ collegeId }) => collegeId)) === canonical(colleges) ? [] : ['urns']),
    ...urns.flatMap((urn, at) =>
      isUrn(frozen.question, urn, electorate[at]?.registered ?? -1) ? [] : [`urns.${at}`],
    ),
    ...((consent !== null) === (frozen.question.method === 'consent') ? [] : ['consent']),
    ...(arePairs(frozen.pairs, colleges) ? [] : ['frozen.pairs']),
    ...((ballots !== null) === frozen.ruleSet.openBallots ? [] : ['ballots']),
    ...impossibleBallots(frozen.question, ballots ?? [], new Set(colleges)),
  ];
};

/** Shapes in their one order and their one text, none twice, no more of them than electors. */
const isUrn = (question: Question, { shapes, byProxy }: CollegeUrn, registered: number): boolean =>
  canonical(shapes) === canonical(sortedShapes(shapes)) &&
  new Set(shapes.map(({ ballot }) => ballot)).size === shapes.length &&
  shapes.every(({ ballot }) => isUrnText(question, ballot)) &&
  headsIn(shapes) <= registered &&
  byProxy <= headsIn(shapes);

const headsIn = (shapes: CollegeUrn['shapes']): number => shapes.reduce((all, { count }) => all + count, 0);

/** Each pair once, in a college that votes. */
const arePairs = (pairs: Frozen['pairs'], colleges: readonly string[]): boolean =>
  new Set(pairs.map(({ seatId }) => seatId)).size === pairs.length &&
  pairs.every(({ collegeId }) => colleges.includes(collegeId));

/** One ballot for each person, in a college that votes, in the one text of what it says. Each text is read once. */
const impossibleBallots = (
  question: Question,
  ballots: readonly Ballot[],
  colleges: ReadonlySet<string>,
): readonly string[] => {
  const texts = new Set(ballots.map(({ choice }) => choice));
  const unread = new Set([...texts].filter((text) => text === ABSTENTION || !isUrnText(question, text)));
  const seen = new Set<string>();
  return ballots.flatMap(({ personId, collegeId, choice }, at) => {
    const wrong = seen.has(personId) || !colleges.has(collegeId) || unread.has(choice);
    seen.add(personId);
    return wrong ? [`ballots.${at}`] : [];
  });
};

const disagreements = (certificate: Certificate, sha256: Sha256): readonly Difference[] => {
  const { frozen, frozenDigest, urns, castingVote, amendments, consent, ballots, outcome, digest } =
    certificate;
  const stated = { urns, castingVote, amendments, consent };
  const box = ballots ? boxOf(frozen, ballots, amendments, consent) : stated;
  return [
    ...differences('frozenDigest', frozenDigest, sha256(freezeText(frozen))),
    ...differences('urns', byCollege(urns), byCollege(box.urns)),
    ...differences('castingVote', castingVote, box.castingVote),
    ...differences('outcome', outcome, counted(frozen, stated, sha256)),
    ...differences('digest', digest, sha256(certifiedText(certificate))),
  ];
};

/** By college and text, so that a difference is named by what it is: "urns.c-firms.shapes.yes". */
const byCollege = (urns: readonly CollegeUrn[]): object =>
  Object.fromEntries(
    urns.map(({ collegeId, shapes, byProxy }) => [
      collegeId,
      { shapes: Object.fromEntries(shapes.map(({ ballot, count }) => [ballot, count])), byProxy },
    ]),
  );

/** Through canonical text, so that both sides are compared as the JSON that was published. Null: it cannot be counted. */
const counted = (frozen: Frozen, box: Box, sha256: Sha256): unknown => {
  try {
    return JSON.parse(canonical(countPoll(frozen, box, sha256)));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};
