import type { Sha256 } from '../freeze.js';
import type { Counted, TieBreak } from './counted.js';
import { enoughFigures, enoughOf, enoughSteps, type Enough } from './enough-ballots.js';
import { excludeLowest, fewerThanOthers } from './exclusion.js';
import type { OptionKey } from './option.js';
import { voiceOf, type Packed } from './pack-rankings.js';
import { pilesOf, type Votes } from './piles.js';
import { closeRound, endRun, roundOf, runOff, takeOut, type RunOff } from './run-off.js';
import { tieSettler, type SettleTie } from './tie.js';
import { voiceWords } from './voice-words.js';

/**
 * Instant run-off: the option with the fewest votes leaves and its ballots pass to the next option they name, until one
 * has more than half of the ballots that still name somebody. All count in full from first to last.
 * Figures: `voice`, that of all valid ballots; `rounds`, each with the `votes` of those still in, their sum `continuing`,
 * what is `exhausted`, and who was `elected` or `excluded` in it; and `enough`.
 */
export const countIrv = (packed: Packed, tieBreak: TieBreak, sha256: Sha256): Counted => {
  const { voice, heads } = voiceOf(packed);
  const words = voiceWords({ total: voice, decimals: 0, heads });
  const settle = tieSettler(tieBreak, sha256);
  const { piles } = pilesOf(packed, 1n);
  const run = runOff(packed.options, words, packed.ballots);
  for (;;) {
    const votes = piles.votes();
    const leave = playRound(run, votes, voice, settle);
    if (leave.length === 0) {
      const status = run.elected.length > 0 ? 'decided' : 'unresolved';
      const enough = enoughToPass(run, votes, packed);
      const figures = { voice: words.exact(voice), enough: enoughFigures(enough) };
      const counted = endRun(run, votes, { status, ballots: packed.ballots, figures });
      return { ...counted, trace: [...counted.trace, ...enoughSteps({ method: 'irv' }, enough)] };
    }
    piles.exclude(leave);
  }
};

/** Who leaves after this round; nobody when it elects, or when a tie stops it. */
const playRound = (run: RunOff, votes: Votes, voice: bigint, settle: SettleTie): readonly OptionKey[] => {
  const { words } = run;
  const of = [...votes.values()].reduce((sum, own) => sum + own, 0n);
  const [continuing, exhausted] = [of, voice - of];
  run.trace.push(
    words.step('irv-round', { round: roundOf(run) }, { continuing, exhausted }),
    ...[...votes].map(([option, own]) => words.step('standing', { option }, { votes: own, of })),
  );
  const elected = [...votes].filter(([, own]) => votes.size === 1 || own * 2n > of);
  for (const [option, own] of elected) {
    run.elected.push([option]);
    run.trace.push(words.step('majority', { option }, { votes: own, of }));
  }
  const leave = elected.length > 0 ? [] : excluded(run, votes, of, settle);
  closeRound(run, votes, {
    continuing: words.exact(continuing),
    exhausted: words.exact(exhausted),
    elected: elected.map(([option]) => option),
    excluded: leave,
  });
  return leave;
};

/**
 * The further ballots naming it alone that the last one beaten lacked, when two were left, or each of two that tied:
 * they would have changed no exclusion before, since it was never the lowest, and nobody would have had a majority sooner.
 */
const enoughToPass = (run: RunOff, votes: Votes, { urns }: Packed): readonly Enough[] => {
  const [urn, ...others] = urns;
  if (!urn || others.length > 0 || votes.size !== 2) return [];
  const most = [...votes.values()].reduce((a, b) => (a > b ? a : b));
  return [...votes]
    .filter(([option]) => !run.elected.flat().includes(option))
    .flatMap(([option, own]) => enoughOf(option, (most - own) / urn.weight + 1n));
};

const excluded = (run: RunOff, votes: Votes, of: bigint, settle: SettleTie): readonly OptionKey[] => {
  const harmless = (tied: readonly OptionKey[]): boolean => fewerThanOthers(votes, tied).fewer;
  const { words, past } = run;
  const exclusion = excludeLowest({ round: roundOf(run), votes, earlier: past, settle, words, of, harmless });
  return takeOut(run, exclusion) ? exclusion.leave : [];
};
