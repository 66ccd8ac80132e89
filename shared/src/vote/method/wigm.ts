import type { Counted } from './counted.js';
import { excludeLowest } from './exclusion.js';
import type { OptionKey } from './option.js';
import { voiceOf, type Packed } from './pack-rankings.js';
import { pilesOf, type Passed, type Piles, type Votes } from './piles.js';
import { closeRound, continuing, endRun, only, roundOf, runOff, takeOut, type RunOff } from './run-off.js';
import { droop, electAtQuota, electRest, isOver, leaveTogether } from './stv-election.js';
import { largestSurplus } from './surplus.js';
import type { SettleTie } from './tie.js';
import { voiceWords } from './voice-words.js';

/** Votes are kept in hundred-thousandths of one: five decimals, the rest cut off. */
const UNIT = 100_000n;
const DECIMALS = 5;

export type WigmWish = {
  readonly places: number;
  readonly packed: Packed;
  readonly settle: SettleTie;
  /** Which of equal surpluses to take where no rule says so, in the order such ties come. */
  readonly forced: readonly OptionKey[];
};
/** `fork`: the equal surpluses the count stopped at; empty when it came to an end. */
export type WigmCount = { readonly counted: Counted; readonly fork: readonly OptionKey[] };

/**
 * Weighted inclusive Gregory: quota floor(v / (s + 1)) + 1; one surplus at a time, the largest first, over all papers of
 * the elected, values cut at five decimals; then the lowest leaves and its papers pass at the value they have; as soon as
 * as many are left as places, they are elected.
 * Figures: `voice`, `quota`; `rounds`, each with `votes`, what is `exhausted` and `lost` by then, who was `elected` or
 * `excluded` in it, and whose `surplus` left after it.
 */
export const countWigm = (wish: WigmWish): WigmCount => {
  const { places, packed } = wish;
  const { voice, heads } = voiceOf(packed);
  const words = voiceWords({ total: voice * UNIT, decimals: DECIMALS, heads });
  const { piles, exhausted } = pilesOf(packed, UNIT);
  const run = runOff(packed.options, words, packed.ballots);
  const count: Count = { ...wish, run, piles, voice: voice * UNIT, quota: droop(voice, places) * UNIT };
  const figures = { voice: words.exact(count.voice), quota: words.exact(count.quota) };
  run.trace.push(words.step('stv-quota', { places }, { votes: count.voice, quota: count.quota }));
  let passed: Passed = { exhausted, lost: 0n };
  for (;;) {
    const votes = piles.votes();
    tellRound(count, votes, passed);
    const { fork, pass, ...turn } = playRound(count, votes);
    closeRound(run, votes, {
      ...turn,
      exhausted: words.exact(passed.exhausted),
      lost: words.exact(passed.lost),
    });
    if (!pass) {
      const status = isOver(run, places) ? 'decided' : 'unresolved';
      return { counted: endRun(run, votes, { status, ballots: packed.ballots, figures }), fork };
    }
    const { exhausted, lost } = pass();
    passed = { exhausted: passed.exhausted + exhausted, lost: passed.lost + lost };
  }
};

type Count = WigmWish & {
  readonly run: RunOff;
  readonly piles: Piles;
  readonly voice: bigint;
  readonly quota: bigint;
};

type Turn = {
  readonly elected: readonly OptionKey[];
  readonly excluded: readonly OptionKey[];
  readonly surplus: OptionKey | null;
  /** Passes papers on to the next round; null when this was the last. */
  readonly pass: (() => Passed) | null;
  readonly fork: readonly OptionKey[];
};
const LAST = { excluded: [], surplus: null, pass: null, fork: [] };

const playRound = (count: Count, votes: Votes): Turn => {
  const { run, piles, places, quota } = count;
  const reached = electAtQuota(run, votes, quota);
  reached.forEach(piles.close);
  const elected = [...reached, ...electRest(run, votes, places)];
  if (isOver(run, places)) return { ...LAST, elected };
  const next = largestSurplus(run, votes, { ...count, forced: count.forced[openForks(run)] });
  if (next.kind === 'tied') return { ...LAST, elected, fork: next.options };
  if (next.kind === 'one') {
    const { option, surplus } = next;
    return { ...LAST, elected, surplus: option, pass: () => piles.passSurplus(option, surplus) };
  }
  const excluded = leavers(count, votes);
  return { ...LAST, elected, excluded, pass: excluded.length > 0 ? () => piles.exclude(excluded) : null };
};

/** Equal surpluses met so far that no rule ordered. */
const openForks = ({ ties }: RunOff): number =>
  ties.filter(({ over, settledBy }) => over === 'surplus' && settledBy === null).length;

const leavers = ({ run, settle, voice, places, quota }: Count, votes: Votes): readonly OptionKey[] => {
  const exclusion = excludeLowest({
    round: roundOf(run),
    votes: only(votes, continuing(run)),
    earlier: run.past,
    settle,
    words: run.words,
    of: voice,
    harmless: (tied) => leaveTogether(run, votes, tied, { places, quota }),
  });
  return takeOut(run, exclusion) ? exclusion.leave : [];
};

/** What each option received since the round before, and what those still in have now. */
const tellRound = ({ run, voice }: Count, votes: Votes, { exhausted, lost }: Passed): void => {
  const { words, trace } = run;
  const [before] = run.past;
  for (const [option, own] of before ? votes : []) {
    const received = own - (before?.get(option) ?? 0n);
    if (received > 0n) trace.push(words.step('received', { option }, { votes: received }));
  }
  trace.push(words.step('stv-round', { round: roundOf(run) }, { exhausted, lost }));
  for (const option of continuing(run))
    trace.push(words.step('standing', { option }, { votes: votes.get(option) ?? 0n, of: voice }));
};
