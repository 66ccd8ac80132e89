import type { RuleSet } from '../body/index.js';
import { DAY, later, type Instant, type PersonId } from '../kernel/index.js';

/** One of the two places of a pair seat (authority, firm): its holder, who stands in, and since when nobody does. */
export type Place = {
  readonly slot: string;
  readonly holderId: PersonId | null;
  readonly substituteId: PersonId | null;
  /** Null while a holder or a substitute can act. */
  readonly vacantSince: Instant | null;
};

export type SeatedPair = {
  /** Who speaks for the seat: one or two people; nobody when it is suspended or empty. */
  readonly sitting: readonly PersonId[];
  readonly suspended: boolean;
  /** When the pair is suspended unless its empty place is filled; null when no place is empty. */
  readonly suspendedAt: Instant | null;
};

/**
 * Who sits for a pair: the substitute takes an empty place; a place left empty lets the other speak alone for the days
 * the rule gives, then the pair is suspended, since a pair is meant to be two (governance 4.4).
 */
export const seatPair = (
  { vacancyDays }: Pick<RuleSet, 'vacancyDays'>,
  places: readonly Place[],
  now: Instant,
): SeatedPair => {
  const acting = places.flatMap(({ holderId, substituteId }) => holderId ?? substituteId ?? []);
  const ends = places.flatMap(({ holderId, substituteId, vacantSince }) =>
    holderId === null && substituteId === null && vacantSince !== null
      ? [later(vacantSince, vacancyDays * DAY)]
      : [],
  );
  const [suspendedAt = null] = ends.toSorted((a, b) => a - b);
  const suspended = suspendedAt !== null && now >= suspendedAt;
  return { sitting: suspended ? [] : acting, suspended, suspendedAt };
};
