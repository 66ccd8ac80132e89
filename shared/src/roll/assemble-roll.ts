import type { RuleSet, SeatId, Voice } from '../body/index.js';
import type { CollegeId, Instant, PersonId } from '../kernel/index.js';
import {
  freezeProxies,
  plainLine,
  seatPair,
  type FrozenProxies,
  type Place,
  type PollAbout,
  type Proxy,
  type RollLine,
} from '../vote/index.js';

/** A mandate in force, as a roll reads it. */
export type HeldMandate = {
  readonly personId: PersonId;
  readonly collegeId: CollegeId;
  readonly seatId: SeatId | null;
  readonly voice: Voice;
};

/** A seat meant for two, with its places as they are held today. */
export type PairSeat = {
  readonly seatId: SeatId;
  readonly collegeId: CollegeId;
  readonly places: readonly Place[];
};

export type RollSources = {
  readonly rule: Pick<RuleSet, 'proxies' | 'vacancyDays'>;
  readonly poll: PollAbout;
  readonly mandates: readonly HeldMandate[];
  readonly pairs: readonly PairSeat[];
  /** Who steps back from this vote for a conflict of interest. */
  readonly recused: readonly PersonId[];
  /** Proxies given and not taken back. */
  readonly proxies: readonly Proxy[];
  readonly now: Instant;
};

/**
 * The roll of a poll as it stands: mandates in force, pairs seated with their substitutes, recusals, then proxies.
 * Whoever sits on a suspended pair stays on the roll without a vote, so that they can read why.
 */
export const assembleRoll = (sources: RollSources): FrozenProxies => {
  const { rule, poll, recused, proxies } = sources;
  const away = new Set<string>(recused);
  const lines = seatedLines(sources).map((line) => ({ ...line, recused: away.has(line.personId) }));
  return freezeProxies(rule, poll, lines, proxies);
};

const seatedLines = ({ rule, mandates, pairs, now }: RollSources): readonly RollLine[] => {
  const members = new Set<string>(mandates.map(({ personId }) => personId));
  const seated = pairs.map((pair) => ({ ...pair, ...seatPair(rule, pair.places, now) }));
  const suspended = new Set<string>(seated.flatMap((pair) => (pair.suspended ? [pair.seatId] : [])));
  return [
    ...mandates.map(({ personId, collegeId, seatId, voice }) => ({
      ...plainLine(personId, collegeId),
      seatId,
      voice: seatId !== null && suspended.has(seatId) ? ('consultative' as const) : voice,
    })),
    ...seated.flatMap(({ seatId, collegeId, sitting }) =>
      sitting
        .filter((personId) => !members.has(personId))
        .map((personId) => ({ ...plainLine(personId, collegeId), seatId })),
    ),
  ];
};
