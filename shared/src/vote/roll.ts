import { z } from 'zod';
import { idSchema, inForce, VOICES, type Membership, type RuleSet } from '../body/index.js';
import { canonical, inCodeUnits, type CollegeId, type Instant, type PersonId } from '../kernel/index.js';

export const rollLineSchema = z.strictObject({
  personId: idSchema<'person'>(),
  collegeId: idSchema<'college'>(),
  /** The seat held, which two people may share; null for a member without seat. */
  seatId: idSchema<'seat'>().nullable().default(null),
  voice: z.enum(VOICES).default('deliberative'),
  /** Steps back from this vote for a conflict of interest: neither registered nor present, still on the roll. */
  recused: z.boolean().default(false),
  /** Who holds this elector's proxy, as it stood at the opening; null when they vote themselves. */
  proxyTo: idSchema<'person'>().nullable().default(null),
});

/** One line of the roll, as frozen at the opening. */
export type RollLine = Readonly<z.infer<typeof rollLineSchema>>;

/** The line of a member who votes in person and shares no seat. */
export const plainLine = (personId: PersonId, collegeId: CollegeId): RollLine => ({
  personId,
  collegeId,
  seatId: null,
  voice: 'deliberative',
  recused: false,
  proxyTo: null,
});

/** Who may vote at an instant: memberships in force with a deliberative voice, in a stable order. */
export const rollOf = (memberships: readonly Membership[], at: Instant): readonly RollLine[] =>
  sorted(
    memberships
      .filter((membership) => membership.voice === 'deliberative' && inForce(membership, at))
      .map(({ personId, collegeId }) => plainLine(personId, collegeId)),
  );

/** The text whose hash freezes the roll, the same whatever the order lines were read in. */
export const rollText = (roll: readonly RollLine[]): string =>
  canonical(
    sorted(roll).map(({ personId, collegeId, seatId, voice, recused, proxyTo }) => ({
      personId,
      collegeId,
      seatId,
      voice,
      recused,
      proxyTo,
    })),
  );

/** Whether this line has a vote in this poll: a deliberative voice that has not stepped back. */
export const mayVote = ({ voice, recused }: Pick<RollLine, 'voice' | 'recused'>): boolean =>
  voice === 'deliberative' && !recused;

/** A seat that two people hold and that has one voice only, under the rule that pairs must agree. */
export const pairSchema = z.strictObject({ seatId: idSchema<'seat'>(), collegeId: idSchema<'college'>() });
export type Pair = Readonly<z.infer<typeof pairSchema>>;

export const pairsOf = (rule: Pick<RuleSet, 'pairs'>, roll: readonly RollLine[]): readonly Pair[] => {
  if (rule.pairs === 'two_voices') return [];
  const seated = roll
    .filter(mayVote)
    .flatMap(({ seatId, collegeId }) => (seatId === null ? [] : [{ seatId, collegeId }]));
  const seconds = seated.filter(
    ({ seatId }, rank) => seated.findIndex((one) => one.seatId === seatId) < rank,
  );
  return seconds.toSorted((a, b) => inCodeUnits(a.seatId, b.seatId));
};

/** Voices of a college: its voting lines, a pair that must agree being one. */
export const voicesOf = (
  rule: Pick<RuleSet, 'pairs'>,
  roll: readonly RollLine[],
  collegeId: CollegeId,
): number => {
  const lines = roll.filter((line) => line.collegeId === collegeId && mayVote(line)).length;
  return lines - pairsOf(rule, roll).filter((pair) => pair.collegeId === collegeId).length;
};

const sorted = <Line extends Pick<RollLine, 'personId'>>(lines: readonly Line[]): readonly Line[] =>
  lines.toSorted((a, b) => inCodeUnits(a.personId, b.personId));
