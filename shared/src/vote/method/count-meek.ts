import { format, fraction, type Facts } from '../../kernel/index.js';
import type { Sha256 } from '../freeze.js';
import type { Counted, MethodStep, TieBreak } from './counted.js';
import { excludeLowest } from './exclusion.js';
import { meekPaths, type Standing } from './meek-paths.js';
import { MEEK_UNIT, settleShares, type Shared } from './meek-share.js';
import type { OptionKey } from './option.js';
import { voiceOf, type Packed } from './pack-rankings.js';
import type { Votes } from './piles.js';
import { closeRound, continuing, endRun, only, roundOf, runOff, takeOut, type RunOff } from './run-off.js';
import { electAtQuota, electRest, isOver, leaveTogether } from './stv-election.js';
import { tieSettler, type SettleTie } from './tie.js';
import { decimal, voiceWords } from './voice-words.js';

const DECIMALS = 9;

/**
 * Single transferable vote by Meek (Hill, Wichmann and Woodall 1987, as the Proportional Representation Foundation's
 * reference rule fixes it): an elected option keeps of every ballot the part it needs, the rest goes on, and the quota
 * falls as ballots run out. Nine decimals, parts rounded up. An exclusion is tied within the surplus still to share and
 * what rounding may have moved: no billionth of a vote, which exact counting would not find, puts anybody out.
 * Figures: `voice`, the last `quota`; `rounds`, each with `votes`, its `quota`, what is `exhausted`, the `keep` factors of
 * those elected before, and who was `elected` or `excluded` in it.
 */
export const countMeek = (places: number, packed: Packed, tieBreak: TieBreak, sha256: Sha256): Counted => {
  const { voice, heads } = voiceOf(packed);
  const words = voiceWords({ total: voice * MEEK_UNIT, decimals: DECIMALS, heads });
  const run = runOff(packed.options, words, packed.ballots);
  const count: Count = {
    run,
    places,
    packed,
    settle: tieSettler(tieBreak, sha256),
    voice: voice * MEEK_UNIT,
  };
  run.trace.push(words.step('meek-start', { places }, { votes: count.voice }));
  let keep: readonly bigint[] = packed.options.map(() => MEEK_UNIT);
  for (;;) {
    const shared = share(count, keep);
    keep = shared.keep;
    const votes = new Map(packed.options.map((key, place) => [key, shared.votes[place] ?? 0n]));
    if (playRound(count, votes, shared)) continue;
    const figures = { voice: words.exact(count.voice), quota: words.exact(shared.quota) };
    const status = isOver(run, places) ? 'decided' : 'unresolved';
    return endRun(run, votes, { status, ballots: packed.ballots, figures });
  }
};

type Count = {
  readonly run: RunOff;
  readonly places: number;
  readonly packed: Packed;
  readonly settle: SettleTie;
  readonly voice: bigint;
};
type Settled = Shared & { readonly keep: readonly bigint[] };

const share = ({ run, places, packed }: Count, keep: readonly bigint[]): Settled => {
  const elected = new Set(run.elected.flat());
  const excluded = new Set(run.excluded.flat());
  const standing = (place: number): Standing => {
    const key = packed.options[place] ?? '';
    return elected.has(key) ? 'elected' : excluded.has(key) ? 'excluded' : 'in';
  };
  const reaches = ({ votes, quota }: Shared): boolean =>
    votes.some((own, place) => own >= quota && standing(place) === 'in');
  const isElected = (place: number): boolean => standing(place) === 'elected';
  return settleShares({ paths: meekPaths(packed, standing), places, isElected, reaches }, keep);
};

/** True when another round is needed. */
const playRound = (count: Count, all: Votes, shared: Settled): boolean => {
  const { run, places, voice } = count;
  const { exact } = run.words;
  const gone = new Set(run.excluded.flat());
  const votes = only(
    all,
    run.options.filter((key) => !gone.has(key)),
  );
  const exhausted = [...votes.values()].reduce((rest, own) => rest - own, voice);
  const keep = tellRound(count, votes, shared, exhausted);
  const reached = electAtQuota(run, votes, shared.quota);
  const elected = [...reached, ...electRest(run, votes, places)];
  const excluded = reached.length > 0 || isOver(run, places) ? [] : leavers(count, votes, shared);
  closeRound(run, votes, {
    elected,
    excluded,
    keep,
    quota: exact(shared.quota),
    exhausted: exact(exhausted),
  });
  return !isOver(run, places) && elected.length + excluded.length > 0;
};

const leavers = ({ run, settle, voice, places }: Count, all: Votes, shared: Shared): readonly OptionKey[] => {
  const votes = only(all, continuing(run));
  const { quota, surplus } = shared;
  const exclusion = excludeLowest({
    round: roundOf(run),
    votes,
    earlier: run.past,
    settle,
    words: run.words,
    of: voice,
    within: surplus + blur({ run, voice }),
    // Votes that pass on move the quota with them: only those that have none leave without a trace.
    harmless: (tied) =>
      tied.every((option) => votes.get(option) === 0n) && leaveTogether(run, votes, tied, { places, quota }),
  });
  return takeOut(run, exclusion) ? exclusion.leave : [];
};

/** What rounding may have moved: a billionth of every ballot, and of the quota, at each elected option on its way. */
const blur = ({ run, voice }: Pick<Count, 'run' | 'voice'>): bigint =>
  BigInt(run.elected.flat().length) * (voice / MEEK_UNIT + 1n);

/** Says what each elected option keeps of a ballot and what all have; answers with the keep factors, as text. */
const tellRound = (
  { run, packed, voice }: Count,
  votes: Votes,
  { keep, quota }: Settled,
  exhausted: bigint,
): Facts => {
  const { words, trace, elected } = run;
  const factors = elected
    .flat()
    .map((option) => [option, keep[packed.options.indexOf(option)] ?? 0n] as const);
  trace.push(
    ...factors.map(([option, factor]): MethodStep => ({
      code: 'meek-keep',
      facts: { option, keepPoints: points(factor) },
    })),
    words.step('meek-round', { round: roundOf(run) }, { quota, exhausted }),
    ...[...votes].map(([option, own]) => words.step('standing', { option }, { votes: own, of: voice })),
  );
  return Object.fromEntries(factors.map(([option, factor]) => [option, decimal(factor, DECIMALS)]));
};

const points = (factor: bigint): string => format(fraction(100n * factor, MEEK_UNIT));
