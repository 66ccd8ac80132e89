import type { OptionKey } from './option.js';
import type { Shape } from './urn.js';

/** Counts as one would by hand, ballot by ballot and without any of the code they check. */
const ranksIn = (ballot: string): readonly (readonly OptionKey[])[] =>
  ballot.split('>').map((rank) => rank.split('='));

const rankOf = (ballot: string, option: OptionKey): number =>
  ranksIn(ballot).findIndex((rank) => rank.includes(option));

/** Ballots that prefer `own` to `other`. */
export const naiveDuel = (
  shapes: readonly Shape[],
  own: OptionKey,
  other: OptionKey,
  unranked: 'last' | 'no_opinion',
): number =>
  shapes
    .filter(({ ballot }) => {
      const [first, second] = [rankOf(ballot, own), rankOf(ballot, other)];
      if (first < 0) return false;
      return second < 0 ? unranked === 'last' : first < second;
    })
    .reduce((sum, { count }) => sum + count, 0);

/** One entry per elector. */
const electors = (shapes: readonly Shape[]): readonly (readonly OptionKey[])[] =>
  shapes.flatMap(({ ballot, count }) => Array.from({ length: count }, () => ballot.split('>')));

/** By run-off; null as soon as a tie for the last place is met. */
export const naiveIrv = (shapes: readonly Shape[], options: readonly OptionKey[]): OptionKey | null => {
  let left = [...options];
  for (;;) {
    const votes = new Map(left.map((option) => [option, 0]));
    for (const ballot of electors(shapes)) {
      const first = ballot.find((option) => left.includes(option));
      if (first !== undefined) votes.set(first, (votes.get(first) ?? 0) + 1);
    }
    const least = Math.min(...votes.values());
    const lowest = left.filter((option) => votes.get(option) === least);
    if (left.length === 1) return left[0] ?? null;
    if (lowest.length > 1) return null;
    left = left.filter((option) => !lowest.includes(option));
  }
};

const FIVE = 100_000n;
export type NaiveStv = {
  readonly elected: readonly OptionKey[];
  readonly votes: ReadonlyMap<OptionKey, bigint>;
};

/** Weighted inclusive Gregory, one paper at a time; null at any tie. Votes in hundred-thousandths. */
export const naiveWigm = (
  shapes: readonly Shape[],
  options: readonly OptionKey[],
  places: number,
): NaiveStv | null => {
  const papers = electors(shapes).map((ballot) => ({ ballot, value: FIVE, at: null as OptionKey | null }));
  const open = new Set(options);
  const [elected, spent]: [OptionKey[], Set<OptionKey>] = [[], new Set()];
  const quota = (BigInt(papers.length) / BigInt(places + 1) + 1n) * FIVE;
  const kept = new Map<OptionKey, bigint>();
  const passOn = (moving: typeof papers): void => {
    for (const paper of moving)
      paper.at =
        paper.ballot
          .slice(paper.at === null ? 0 : paper.ballot.indexOf(paper.at))
          .find((option) => open.has(option)) ?? null;
  };
  passOn(papers);
  for (;;) {
    const votes = new Map(
      [...open, ...elected].map((option) => [
        option,
        spent.has(option)
          ? (kept.get(option) ?? 0n)
          : papers.filter(({ at }) => at === option).reduce((sum, { value }) => sum + value, 0n),
      ]),
    );
    const at = (option: OptionKey): bigint => votes.get(option) ?? 0n;
    const reached = [...open]
      .filter((option) => at(option) >= quota)
      .toSorted((a, b) => (at(a) > at(b) ? -1 : 1));
    elected.push(...reached);
    for (const option of reached) open.delete(option);
    if (elected.length === places) return { elected, votes };
    if (open.size <= places - elected.length)
      return { elected: [...elected, ...[...open].toSorted((a, b) => (at(a) > at(b) ? -1 : 1))], votes };
    const over = elected.filter((option) => at(option) > quota);
    const most = over.reduce((most, option) => (at(option) > most ? at(option) : most), 0n);
    const [next, ...others] = over.filter((option) => at(option) === most);
    if (others.length > 0) return null;
    if (next !== undefined) {
      const moving = papers.filter((paper) => paper.at === next);
      for (const paper of moving) paper.value = (paper.value * (most - quota)) / most;
      kept.set(next, quota);
      spent.add(next);
      passOn(moving);
      continue;
    }
    const least = [...open].reduce(
      (least, option) => (at(option) < least ? at(option) : least),
      at([...open][0] ?? ''),
    );
    const [last = '', ...tied] = [...open].filter((option) => at(option) === least);
    if (tied.length > 0) return null;
    open.delete(last);
    passOn(papers.filter((paper) => paper.at === last));
  }
};

const NINE = 1_000_000_000n;
const up = (amount: bigint, by: bigint): bigint => (amount % by === 0n ? amount / by : amount / by + 1n);

/** Meek by the reference rule, one ballot at a time; null at any tie. Votes in thousand-millionths. */
export const naiveMeek = (
  shapes: readonly Shape[],
  options: readonly OptionKey[],
  places: number,
): NaiveStv | null => {
  const keep = new Map(options.map((option) => [option, NINE]));
  const elected: OptionKey[] = [];
  let hopeful = [...options];
  for (;;) {
    let [previous, votes, quota]: [bigint | null, Map<OptionKey, bigint>, bigint] = [null, new Map(), 0n];
    let surplus = 0n;
    for (;;) {
      votes = new Map(options.map((option) => [option, 0n]));
      for (const ballot of electors(shapes)) {
        let weight = NINE;
        for (const option of ballot) {
          const part = up(weight * (keep.get(option) ?? 0n), NINE);
          votes.set(option, (votes.get(option) ?? 0n) + part);
          weight -= part;
        }
      }
      quota = [...votes.values()].reduce((sum, own) => sum + own, 0n) / BigInt(places + 1) + 1n;
      const excess = elected.reduce((sum, option) => sum + (votes.get(option) ?? 0n) - quota, 0n);
      surplus = excess < 0n ? 0n : excess;
      if (hopeful.some((option) => (votes.get(option) ?? 0n) >= quota)) break;
      if (surplus < 1_000n || (previous !== null && surplus >= previous)) break;
      previous = surplus;
      for (const option of elected)
        keep.set(option, up(up((keep.get(option) ?? 0n) * quota, NINE) * NINE, votes.get(option) ?? 1n));
    }
    const at = (option: OptionKey): bigint => votes.get(option) ?? 0n;
    const byVotes = (some: readonly OptionKey[]) => some.toSorted((a, b) => (at(a) > at(b) ? -1 : 1));
    const reached = hopeful.filter((option) => at(option) >= quota);
    elected.push(...byVotes(reached));
    hopeful = hopeful.filter((option) => !reached.includes(option));
    if (elected.length === places) return { elected, votes };
    if (hopeful.length <= places - elected.length)
      return { elected: [...elected, ...byVotes(hopeful)], votes };
    if (reached.length > 0) continue;
    const least = hopeful.reduce(
      (least, option) => (at(option) < least ? at(option) : least),
      at(hopeful[0] ?? ''),
    );
    // Rounding up takes at most one unit from each elector, and one from the quota, for everybody elected before.
    const blur = BigInt(elected.length) * BigInt(electors(shapes).length + 1);
    const [last = '', ...tied] = hopeful.filter((option) => at(option) <= least + surplus + blur);
    if (tied.length > 0) return null;
    keep.set(last, 0n);
    hopeful = hopeful.filter((option) => option !== last);
  }
};

/** Every way to lock duels of equal strength, as the set of orders it ends in: "A>B>C" for three options. */
export const naiveRankedPairs = (
  shapes: readonly Shape[],
  options: readonly OptionKey[],
): ReadonlySet<string> => {
  const duel = (a: OptionKey, b: OptionKey): number => naiveDuel(shapes, a, b, 'last');
  const duels = options
    .flatMap((a) => options.map((b) => ({ a, b, votes: duel(a, b), opposing: duel(b, a) })))
    .filter(({ votes, opposing }) => votes > opposing);
  const groups = new Map<string, typeof duels>();
  for (const one of duels.toSorted((x, y) => y.votes - x.votes || x.opposing - y.opposing))
    groups.set(`${one.votes} ${one.opposing}`, [...(groups.get(`${one.votes} ${one.opposing}`) ?? []), one]);
  let ways: readonly string[] = [''];
  for (const group of groups.values())
    ways = [...new Set(ways.flatMap((way) => permutations(group).map((order) => order.reduce(locked, way))))];
  return new Set(ways.map((way) => way.split(' ').toSorted().join(' ')));
};

type Duel = { readonly a: OptionKey; readonly b: OptionKey };
/** Adds what follows from a duel to "A>B B>C A>C", unless it says the contrary. */
const locked = (way: string, { a, b }: Duel): string => {
  const above = new Set(way.split(' '));
  if (above.has(`${b}>${a}`)) return way;
  const pairs = [...above].filter((pair) => pair !== '').map((pair) => pair.split('>'));
  const uppers = [a, ...pairs.filter(([, lower]) => lower === a).map(([upper = '']) => upper)];
  const lowers = [b, ...pairs.filter(([upper]) => upper === b).map(([, lower = '']) => lower)];
  for (const upper of uppers) for (const lower of lowers) above.add(`${upper}>${lower}`);
  return [...above]
    .filter((pair) => pair !== '')
    .toSorted()
    .join(' ');
};

const permutations = <One>(all: readonly One[]): readonly (readonly One[])[] =>
  all.length <= 1
    ? [all]
    : all.flatMap((one, at) =>
        permutations([...all.slice(0, at), ...all.slice(at + 1)]).map((rest) => [one, ...rest]),
      );
