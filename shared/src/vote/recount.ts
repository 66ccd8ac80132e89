import { canonical, refuse, refuseAll, type Refused } from '../kernel/index.js';
import { certificateSchema, certifiedText, type Certificate } from './certificate.js';
import { countBallots, presentIn, type Ballot } from './count.js';
import { differences, type Difference } from './differences.js';
import { freezeText, type Sha256 } from './freeze.js';
import type { Outcome } from './outcome.js';
import { tally } from './tally.js';

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
const impossibilities = ({ frozen, counts, ballots }: Certificate): readonly string[] => {
  const registered = new Map(frozen.colleges.map(({ id, registered }) => [id, registered]));
  return [
    ...(registered.size === frozen.colleges.length ? [] : ['frozen.colleges']),
    ...(new Set(counts.map(({ collegeId }) => collegeId)).size === counts.length ? [] : ['counts']),
    ...counts.flatMap((count, at) =>
      presentIn(count) <= (registered.get(count.collegeId) ?? -1) ? [] : [`counts.${at}`],
    ),
    ...((ballots !== null) === frozen.ruleSet.openBallots ? [] : ['ballots']),
    ...impossibleBallots(ballots ?? [], new Set(registered.keys())),
  ];
};

const impossibleBallots = (ballots: readonly Ballot[], colleges: ReadonlySet<string>): readonly string[] => {
  const seen = new Set<string>();
  return ballots.flatMap(({ personId, collegeId }, at) => {
    const wrong = seen.has(personId) || !colleges.has(collegeId);
    seen.add(personId);
    return wrong ? [`ballots.${at}`] : [];
  });
};

const disagreements = (certificate: Certificate, sha256: Sha256): readonly Difference[] => {
  const { frozen, frozenDigest, counts, ballots, outcome, digest } = certificate;
  return [
    ...differences('frozenDigest', frozenDigest, sha256(freezeText(frozen))),
    ...(ballots
      ? differences('counts', byCollege(counts), byCollege(countBallots(frozen.colleges, ballots)))
      : []),
    ...differences('outcome', outcome, asJson(tally(frozen.ruleSet, frozen.colleges, counts))),
    ...differences('digest', digest, sha256(certifiedText(certificate))),
  ];
};

const byCollege = (counts: Certificate['counts']): object =>
  Object.fromEntries(counts.map(({ collegeId, ...heads }) => [collegeId, heads]));

/** Through canonical text, so that both sides are compared as the JSON that was published. */
const asJson = (outcome: Outcome): unknown => JSON.parse(canonical(outcome));
