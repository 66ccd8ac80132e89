import type { Counted, MethodStep } from './counted.js';
import { compareValues, majorityValue, totalOf, type Profile } from './majority-profile.js';
import type { Option, OptionKey } from './option.js';

/**
 * What would have sufficed: an option that just missed, and the least number of further ballots for it alone that would
 * have chosen it, without any tie to settle. Told only where a ballot is a voice: where colleges weigh, a further ballot
 * changes what every ballot of its college is worth.
 */
export type Enough = { readonly option: OptionKey; readonly ballots: number };

/** Least number of further ballots for the option at this place. */
type Least = (own: number) => bigint;

/** Those next in line after whoever has a place, each with what was missing. */
export const enoughFor = (
  options: readonly Pick<Option, 'key'>[],
  { order, winners }: Pick<Counted, 'order' | 'winners'>,
  least: Least,
): readonly Enough[] => {
  const missed = order.map((group) => group.filter((key) => !winners.includes(key)));
  const next = missed.find((group) => group.length > 0) ?? [];
  return next.map((option) => {
    const own = options.findIndex(({ key }) => key === option);
    return { option, ballots: Number(least(own)) };
  });
};

/** One sentence for each, at the end of a trace. */
export const enoughSteps = (method: string, enough: readonly Enough[]): readonly MethodStep[] =>
  enough.map(({ option, ballots }) => ({ code: `enough-${method}`, facts: { option, count: ballots } }));

/**
 * By sums: pass all rivals but those who may keep the other places, that is, the nearest ones.
 * @param gain what a ballot for the option alone gives it beyond what it gives each other
 */
export const leastBySums =
  (totals: readonly bigint[], gain: bigint, places: number): Least =>
  (own) => {
    const mine = totals[own] ?? 0n;
    const rivals = totals.filter((_, place) => place !== own);
    const toPass = rivals.map((rival) => (rival < mine ? 0n : (rival - mine) / gain + 1n));
    return toPass.toSorted((a, b) => (a < b ? -1 : 1))[rivals.length - places] ?? 0n;
  };

/**
 * By grades, each further ballot giving the option the best grade and the others the worst, which never sets it back:
 * so the least number is found by halving. With more such ballots than there were others, its median is the best grade
 * and theirs the worst.
 */
export const leastByGrades =
  (profiles: readonly Profile[], places: number): Least =>
  (own) => {
    let [low, high] = [1n, totalOf(profiles[own] ?? []) + 1n];
    while (low < high) {
      const middle = (low + high) / 2n;
      if (isChosen(profiles, own, middle, places)) high = middle;
      else low = middle + 1n;
    }
    return low;
  };

const isChosen = (profiles: readonly Profile[], own: number, more: bigint, places: number): boolean => {
  const values = profiles.map((profile, place) => majorityValue(withMore(profile, place === own, more)));
  const mine = values[own] ?? majorityValue([]);
  const notPassed = values.filter((value, place) => place !== own && compareValues(mine, value) >= 0);
  return notPassed.length < places;
};

const withMore = (profile: Profile, best: boolean, more: bigint): Profile =>
  profile.map((count, grade) => (grade === (best ? profile.length - 1 : 0) ? count + more : count));
