import { parseArgs, type ParseArgsConfig } from 'node:util';
import { TIE_RULES, type TieRule } from '@communaux/shared/body';
import { FILE_FORMATS, type FileFormat } from '@communaux/shared/vote/formats';
import { Misasked, wordsOf } from './misasked.js';
import { METHOD_NAMES, methodCalled, type AskedMethod } from './method-names.js';

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const OPTIONS = {
  method: { ...text, short: 'm' },
  case: text,
  format: text,
  lang: text,
  help: { ...flag, short: 'h' },
  options: text,
  withdraw: text,
  seats: { ...text, short: 's' },
  places: text,
  strength: text,
  margins: flag,
  unranked: text,
  variant: text,
  ties: text,
  seed: text,
  chair: text,
  seniority: text,
  grades: text,
  ungraded: text,
  lowest: text,
  highest: text,
  unscored: text,
  most: text,
  dots: text,
  'per-option': text,
  envelope: text,
  costs: text,
  share: text,
} satisfies NonNullable<ParseArgsConfig['options']>;
type Name = keyof typeof OPTIONS;

/** What the command line asks, read and checked; null where it says nothing. */
export type Asked = {
  readonly method: AskedMethod;
  readonly file: string;
  readonly case: string | null;
  readonly format: FileFormat | null;
  readonly options: readonly string[] | null;
  readonly withdraw: readonly string[];
  readonly seats: number | null;
  readonly strength: 'winning_votes' | 'margins';
  readonly unranked: 'last' | 'no_opinion' | null;
  readonly variant: 'scottish' | 'meek';
  readonly ties: readonly TieRule[];
  readonly seed: string | null;
  readonly chair: readonly string[] | null;
  readonly seniority: readonly string[] | null;
  readonly grades: readonly string[] | null;
  readonly ungraded: 'invalid' | 'worst';
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly unscored: 'lowest' | 'invalid';
  readonly most: number | null;
  readonly dots: number | null;
  readonly perOption: number | null;
  readonly envelope: number | null;
  readonly costs: ReadonlyMap<string, number> | null;
  readonly share: 'most_approved' | 'equal_shares';
};

/** @throws Misasked when the command cannot be meant as it stands */
export const readAsked = (words: readonly string[]): Asked => {
  const { values, positionals } = parsed(words);
  const word = (name: Name): string | null => {
    const value = values[name];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const [file, ...more] = positionals;
  if (file === undefined) throw new Misasked('file-missing');
  if (more.length > 0) throw new Misasked('files-many', { found: more.join(' ') });
  const method = word('method') ?? missing('method');
  return {
    method: methodCalled(method) ?? unknown('method', method, METHOD_NAMES),
    file,
    case: word('case'),
    format: one('format', word('format'), FILE_FORMATS, null),
    options: list(word('options')),
    withdraw: list(word('withdraw')) ?? [],
    seats: whole('seats', word('seats') ?? word('places'), 1),
    strength: values.margins
      ? 'margins'
      : one('strength', word('strength'), ['winning_votes', 'margins'], 'winning_votes'),
    unranked: one<'last' | 'no_opinion', null>('unranked', word('unranked'), ['last', 'no_opinion'], null),
    variant: one('variant', word('variant'), ['scottish', 'meek'], 'scottish'),
    ties: (list(word('ties')) ?? []).map((rule) => one('ties', rule, TIE_RULES, 'draw')),
    seed: word('seed'),
    chair: list(word('chair')),
    seniority: list(word('seniority')),
    grades: list(word('grades')),
    ungraded: one('ungraded', word('ungraded'), ['invalid', 'worst'], 'invalid'),
    lowest: whole('lowest', word('lowest'), -100),
    highest: whole('highest', word('highest'), -100),
    unscored: one('unscored', word('unscored'), ['lowest', 'invalid'], 'lowest'),
    most: whole('most', word('most'), 1),
    dots: whole('dots', word('dots'), 1),
    perOption: whole('per-option', word('per-option'), 1),
    envelope: whole('envelope', word('envelope'), 1),
    costs: costs(word('costs')),
    share: one('share', word('share'), ['most_approved', 'equal_shares'], 'most_approved'),
  };
};

/** Asked how to use it: nothing else is then done. */
export const asksHelp = (words: readonly string[]): boolean =>
  words.includes('--help') || words.includes('-h');

const parsed = (words: readonly string[]) => {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    const [found = ''] = wordsOf(error).split(/\. |\n/);
    throw new Misasked('option-unknown', { found });
  }
};

const missing = (option: Name): never => {
  throw new Misasked('option-missing', { option: `--${option}` });
};

const unknown = (option: Name, found: string, known: readonly string[]): never => {
  throw new Misasked('value-unknown', { option: `--${option}`, found, known: known.join(', ') });
};

/** A word among those known, whichever way it is joined: `no-opinion` is `no_opinion`. */
const one = <Word extends string, Absent extends Word | null>(
  option: Name,
  found: string | null,
  known: readonly Word[],
  absent: Absent,
): Word | Absent => {
  if (found === null) return absent;
  const joined = found.toLowerCase().replaceAll('-', '_');
  return known.find((word) => word === joined) ?? unknown(option, found, known);
};

const whole = (option: Name, found: string | null, least: number): number | null => {
  if (found === null) return null;
  const value = /^-?\d+$/.test(found) ? Number(found) : Number.NaN;
  if (!Number.isSafeInteger(value) || value < least)
    throw new Misasked('value-not-whole', { option: `--${option}`, found, least });
  return value;
};

/** "A,B,C"; a name that holds a comma is written between double quotes. */
const list = (found: string | null): readonly string[] | null =>
  found === null
    ? null
    : [...found.matchAll(/\s*(?:"([^"]*)"|([^,]*))\s*(?:,|$)/g)]
        .map(([, quoted, bare]) => (quoted ?? bare ?? '').trim())
        .filter((name) => name !== '');

const costs = (found: string | null): ReadonlyMap<string, number> | null => {
  const pairs = list(found)?.map((pair) => /^(.*?)\s*[=:]\s*(\d+)$/.exec(pair));
  if (!pairs) return null;
  return new Map(
    pairs.map((pair) => {
      if (!pair) throw new Misasked('costs-unreadable', { found: found ?? '' });
      return [pair[1] ?? '', Number(pair[2])];
    }),
  );
};
