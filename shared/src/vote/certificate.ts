import { z } from 'zod';
import { canonical } from '../kernel/index.js';
import { ballotSchema, collegeCountSchema, type Ballot, type CollegeCount } from './count.js';
import { digestSchema, freezeText, frozenSchema, type Frozen, type Sha256 } from './freeze.js';
import { outcomeSchema, type Outcome } from './outcome.js';

export const certificateSchema = z.strictObject({
  format: z.literal('communaux-certificate/1'),
  frozen: frozenSchema,
  frozenDigest: digestSchema,
  counts: z.array(collegeCountSchema).readonly(),
  /** Who voted what, sorted by person, when the rule announced open ballots; null otherwise. */
  ballots: z.array(ballotSchema).readonly().nullable(),
  outcome: outcomeSchema,
  /** Hash of all the above. Also written in the register, which ties the certificate to its date. */
  digest: digestSchema,
});

/** A result that proves itself: whoever holds it can count again, without server or database. */
export type Certificate = Readonly<z.infer<typeof certificateSchema>>;

/** Names leave the ballot box only if the frozen rule said so before the vote. */
export const buildCertificate = (
  frozen: Frozen,
  counts: readonly CollegeCount[],
  ballots: readonly Ballot[],
  outcome: Outcome,
  sha256: Sha256,
): Certificate => {
  const open = frozen.ruleSet.openBallots;
  const body = {
    format: 'communaux-certificate/1' as const,
    frozen,
    frozenDigest: sha256(freezeText(frozen)),
    counts,
    ballots: open ? byPerson(ballots) : null,
    outcome,
  };
  return { ...body, digest: sha256(canonical(body)) };
};

/** What the certificate's own digest is taken of: everything but that digest (canonical text leaves it out). */
export const certifiedText = (certificate: Certificate): string =>
  canonical({ ...certificate, digest: undefined });

const byPerson = (ballots: readonly Ballot[]): readonly Ballot[] =>
  ballots
    .map(({ personId, collegeId, choice }) => ({ personId, collegeId, choice }))
    .toSorted((a, b) => (a.personId < b.personId ? -1 : a.personId > b.personId ? 1 : 0));
