import { z } from 'zod';
import { canonical, inCodeUnits } from '../kernel/index.js';
import { ballotSchema, choiceSchema, type Ballot } from './ballot.js';
import { consentRecordSchema } from './consent/index.js';
import type { Box } from './count-poll.js';
import { digestSchema, freezeText, frozenSchema, type Frozen, type Sha256 } from './freeze.js';
import { outcomeSchema, type Outcome } from './outcome.js';
import { amendmentSchema } from './roll-amendment.js';
import { urnSchema } from './urn.js';

/** Where the register stood when the certificate was made: everything recorded before it is behind this hash. */
export const registerHeadSchema = z.strictObject({ seq: z.int().min(0), head: digestSchema });
export type RegisterHead = Readonly<z.infer<typeof registerHeadSchema>>;

export const certificateSchema = z.strictObject({
  format: z.literal('communaux-certificate/2'),
  frozen: frozenSchema,
  frozenDigest: digestSchema,
  /** What each college put in its box, in the order of the frozen colleges. */
  urns: z.array(urnSchema).readonly(),
  /** What the chair voted, where the rule lets it settle a tie; null otherwise. */
  castingVote: choiceSchema.nullable(),
  /** Co-signed corrections of the roll after the opening, which change how many are registered. */
  amendments: z.array(amendmentSchema).readonly(),
  /** The round of a consent and every objection with its test and answer; null for any other vote. */
  consent: consentRecordSchema.nullable(),
  /** Who voted what, sorted by person, when the rule announced open ballots; null otherwise. */
  ballots: z.array(ballotSchema).readonly().nullable(),
  outcome: outcomeSchema,
  register: registerHeadSchema,
  /** Hash of all the above. Also written in the register, which ties the certificate to its date. */
  digest: digestSchema,
});

/** A result that proves itself: whoever holds it can count again, without server or database. */
export type Certificate = Readonly<z.infer<typeof certificateSchema>>;

export type Counting = {
  readonly frozen: Frozen;
  readonly box: Box;
  readonly ballots: readonly Ballot[];
  readonly outcome: Outcome;
  readonly register: RegisterHead;
};

/** Names leave the ballot box only if the frozen rule said so before the vote. */
export const buildCertificate = (
  { frozen, box, ballots, outcome, register }: Counting,
  sha256: Sha256,
): Certificate => {
  const body = {
    format: 'communaux-certificate/2' as const,
    frozen,
    frozenDigest: sha256(freezeText(frozen)),
    urns: box.urns,
    castingVote: box.castingVote,
    amendments: box.amendments,
    consent: box.consent,
    ballots: frozen.ruleSet.openBallots ? byPerson(ballots) : null,
    outcome,
    register,
  };
  return { ...body, digest: sha256(canonical(body)) };
};

/** What the certificate's own digest is taken of: everything but that digest (canonical text leaves it out). */
export const certifiedText = (certificate: Certificate): string =>
  canonical({ ...certificate, digest: undefined });

const byPerson = (ballots: readonly Ballot[]): readonly Ballot[] =>
  ballots
    .map(({ personId, collegeId, seatId, choice, castBy, door }) => ({
      personId,
      collegeId,
      seatId,
      choice,
      castBy,
      door,
    }))
    .toSorted((a, b) => inCodeUnits(a.personId, b.personId));
