import type { Option, OptionKey, QuestionOf } from '@communaux/shared/vote';
import type { Texts } from '../../platform/language/use-texts.js';
import { readKeys, readMarks, readRanks, writeMarks, type Ranks } from './notation.js';

/** A ballot read back: what it does, to what, and what it leaves out. */
export type Reading = {
  readonly verb: string;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
};

/** What a reading is worded with. */
export type ReadingWords = {
  readonly t: Texts<'vote' | 'booth'>;
  readonly nth: (ranks: Ranks, key: OptionKey) => string;
  readonly euros: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
};

type Left = 'not-ticked' | 'unranked' | 'unmarked' | 'ungraded';

export const readApproved = (
  words: ReadingWords,
  { options }: QuestionOf<'approval'>,
  text: string,
): Reading => {
  const ticked = readKeys(text);
  const lines = options.filter(({ key }) => ticked.includes(key)).map(({ label }) => label);
  return {
    verb: words.t('screen.read.approved'),
    lines,
    notes: leftOut(words, 'not-ticked', options, ticked),
  };
};

export const readSupported = (
  words: ReadingWords,
  { options }: QuestionOf<'budget'>,
  text: string,
): Reading => {
  const { t, euros } = words;
  const chosen = options.filter(({ key }) => readKeys(text).includes(key));
  const cost = euros(chosen.reduce((sum, one) => sum + (one.cost ?? 0), 0));
  return {
    verb: t('screen.read.supported'),
    lines: chosen.map(({ label, cost: own }) => mark(words, label, euros(own ?? 0))),
    notes: [t('screen.read.total', { cost })],
  };
};

export const readRanked = (words: ReadingWords, options: readonly Option[], text: string): Reading => {
  const ranks = readRanks(text);
  const keys = ranks.flat();
  return {
    verb: words.t('screen.read.ranked'),
    lines: keys.map((key) => mark(words, words.nth(ranks, key), labelOf(options, key))),
    notes: leftOut(words, 'unranked', options, keys),
  };
};

export const readScored = (words: ReadingWords, { options }: QuestionOf<'score'>, text: string): Reading => ({
  verb: words.t('screen.read.marked'),
  lines: markLines(words, options, text, String),
  notes: leftOut(words, 'unmarked', options, [...readMarks(text).keys()]),
});

export const readGraded = (
  words: ReadingWords,
  { options, grades }: QuestionOf<'majority_judgment'>,
  text: string,
): Reading => ({
  verb: words.t('screen.read.graded'),
  lines: markLines(words, options, text, (grade) => grades[grade] ?? String(grade)),
  notes: leftOut(words, 'ungraded', options, [...readMarks(text).keys()]),
});

export const readDotted = (
  words: ReadingWords,
  { options, dots }: QuestionOf<'dots'>,
  text: string,
): Reading => {
  const { t } = words;
  const left = dots - [...readMarks(text).values()].reduce((sum, one) => sum + one, 0);
  return {
    verb: t('screen.read.dotted'),
    lines: markLines(words, options, withDots(options, text), (count) => t('screen.dots.points', { count })),
    notes: left === 0 ? [] : [t('screen.read.unspent', { count: left })],
  };
};

/** A ballot of dots writes its zeros too; read back, they say nothing. */
const withDots = (options: readonly Option[], text: string): string =>
  writeMarks(options, new Map([...readMarks(text)].filter(([, dots]) => dots > 0)));

const mark = ({ t }: ReadingWords, option: string, given: string): string =>
  t('screen.read.mark', { option, mark: given });

const markLines = (
  words: ReadingWords,
  options: readonly Option[],
  text: string,
  word: (given: number) => string,
): readonly string[] =>
  [...readMarks(text)].map(([key, given]) => mark(words, labelOf(options, key), word(given)));

const leftOut = (
  { t, list }: ReadingWords,
  left: Left,
  options: readonly Option[],
  keys: readonly OptionKey[],
): readonly string[] => {
  const out = options.filter(({ key }) => !keys.includes(key)).map(({ label }) => label);
  return out.length === 0 ? [] : [t(`screen.read.${left}`, { options: list(out) })];
};

const labelOf = (options: readonly Option[], key: OptionKey): string =>
  options.find((option) => option.key === key)?.label ?? key;
