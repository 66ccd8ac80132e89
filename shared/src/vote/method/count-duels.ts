import type { Facts } from '../../kernel/index.js';
import type { Sha256 } from '../freeze.js';
import type { Counted, MethodStep, TieBreak } from './counted.js';
import { duelStrengths, type DuelStrengths } from './duel-strength.js';
import { duelsOf, type Duels } from './duels.js';
import { voiceOf, type Packed } from './pack-rankings.js';
import type { OptionKey } from './option.js';
import type { QuestionOf } from './question.js';
import { voiceWords, type VoiceWords } from './voice-words.js';

export type DuelsQuestion = QuestionOf<'schulze'> | QuestionOf<'ranked_pairs'>;

/** What both Condorcet methods begin with, and how they speak of it. */
export type Field = DuelStrengths & {
  readonly question: DuelsQuestion;
  readonly keys: readonly OptionKey[];
  readonly ballots: Counted['ballots'];
  readonly duels: Duels;
  readonly words: VoiceWords;
  readonly tieBreak: TieBreak;
  readonly sha256: Sha256;
  /** Each duel in a sentence, and the option that wins all of its own if there is one. */
  readonly told: readonly MethodStep[];
  /** `duels`: for each option, the voice that prefers it to each other one. `voice`: that of all valid ballots. */
  readonly figures: Facts;
};

export const fieldOf = (
  question: DuelsQuestion,
  packed: Packed,
  tieBreak: TieBreak,
  sha256: Sha256,
): Field => {
  const { options: keys, ballots } = packed;
  const { voice, heads } = voiceOf(packed);
  const words = voiceWords({ total: voice, decimals: 0, heads });
  const duels = duelsOf(packed, question.unranked);
  return {
    ...duelStrengths(duels, question.strength),
    question,
    keys,
    ballots,
    duels,
    words,
    tieBreak,
    sha256,
    told: [...tellDuels(keys, duels, words), ...tellCondorcet(keys, duels)],
    figures: { duels: table(keys, duels, words), voice: words.exact(voice) },
  };
};

/** A square of amounts, by the keys of its line and of its column. */
export const table = (keys: readonly OptionKey[], square: Duels, { exact }: VoiceWords): Facts =>
  Object.fromEntries(
    keys.map((own, i) => [
      own,
      Object.fromEntries(keys.flatMap((other, j) => (i === j ? [] : [[other, exact(square[i]?.[j] ?? 0n)]]))),
    ]),
  );

const tellDuels = (keys: readonly OptionKey[], duels: Duels, { step }: VoiceWords): readonly MethodStep[] =>
  keys.flatMap((own, i) =>
    keys.slice(i + 1).map((other, at) => {
      const [votes, opposing] = [duels[i]?.[i + 1 + at] ?? 0n, duels[i + 1 + at]?.[i] ?? 0n];
      if (votes === opposing) return step('duel-even', { options: [own, other] }, { votes });
      return votes > opposing
        ? step('duel-won', { option: own, options: [other] }, { votes, opposing })
        : step('duel-won', { option: other, options: [own] }, { votes: opposing, opposing: votes });
    }),
  );

const tellCondorcet = (keys: readonly OptionKey[], duels: Duels): readonly MethodStep[] =>
  keys
    .filter((_, i) => keys.every((_, j) => i === j || (duels[i]?.[j] ?? 0n) > (duels[j]?.[i] ?? 0n)))
    .map((option) => ({ code: 'condorcet', facts: { option } }));
