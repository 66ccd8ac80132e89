import { parseArgs, type ParseArgsConfig } from 'node:util';
import { TIE_RULES, type TieRule } from '@communaux/shared/body';
import { FILE_FORMATS, type FileFormat } from '@communaux/shared/vote/formats';
import { Misasked, wordsOf } from './misasked.js';
import { costsOf, listOf, missing, oneOf, unknown, wholeOf, type Words } from './asked-words.js';
import { readAskedMotion, type AskedMotion } from './asked-motion.js';
import { METHOD_NAMES, methodCalled, type AskedMethod, type CalledMethod } from './method-names.js';
import { checkHeard } from './options-heard.js';

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
  base: text,
  inner: text,
  silent: text,
  threshold: text,
  quorum: text,
  'double-key': text,
} satisfies NonNullable<ParseArgsConfig['options']>;

/** How ballots are asked to be counted, read and checked; null where the command line says nothing. */
export type Asked = {
  readonly method: Exclude<AskedMethod, 'yes_no_blank'>;
  readonly case: string | null;
  readonly format: FileFormat | null;
  readonly options: readonly string[] | null;
  readonly withdraw: readonly string[];
  readonly seats: number | null;
  readonly strength: 'winning_votes' | 'margins' | null;
  readonly unranked: 'last' | 'no_opinion' | null;
  readonly variant: 'scottish' | 'meek' | null;
  readonly ties: readonly TieRule[];
  readonly seed: string | null;
  readonly chair: readonly string[] | null;
  readonly seniority: readonly string[] | null;
  readonly grades: readonly string[] | null;
  readonly ungraded: 'invalid' | 'worst' | null;
  readonly lowest: number | null;
  readonly highest: number | null;
  readonly unscored: 'lowest' | 'invalid' | null;
  readonly most: number | null;
  readonly dots: number | null;
  readonly perOption: number | null;
  readonly envelope: number | null;
  readonly costs: ReadonlyMap<string, number> | null;
  readonly share: 'most_approved' | 'equal_shares' | null;
};

/** A file, and what to do with it. */
export type Command =
  | { readonly file: string; readonly election: Asked }
  | { readonly file: string; readonly motion: AskedMotion };

/** @throws Misasked when the command cannot be meant as it stands */
export const readCommand = (words: readonly string[]): Command => {
  const { values, positionals, tokens } = parsed(words);
  const word: Words = (option) => {
    if (option === 'strength' && values.margins === true) return 'margins';
    const value = Object.hasOwn(values, option) ? values[option as keyof typeof values] : undefined;
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const [file, ...more] = positionals;
  const called = word('method');
  if (file === undefined) throw new Misasked(called === null ? 'method-and-file' : 'file-missing');
  if (more.length > 0) throw new Misasked('files-many', { found: more.join(' ') });
  const name = called ?? missing('method');
  const { method, settings } = methodCalled(name) ?? unknown('method', name, METHOD_NAMES);
  checkHeard(
    method,
    tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])),
  );
  oneOf('lang', word('lang')?.slice(0, 2) ?? null, ['fr', 'en']);
  const said = alsoSaid(word, name, settings);
  if (method === 'yes_no_blank') return { file, motion: readAskedMotion(said) };
  return { file, election: readAsked(method, said) };
};

/** What the name of the method says besides counts as said; not both it and its contrary. */
const alsoSaid =
  (word: Words, name: string, settings: CalledMethod['settings']): Words =>
  (option) => {
    const [said, told] = [settings[option], word(option)];
    if (said !== undefined && told !== null && told.replaceAll('-', '_').toLowerCase() !== said)
      throw new Misasked('method-contradicted', { method: name, option: `--${option}`, found: told });
    return said ?? told;
  };

const readAsked = (method: Asked['method'], word: Words): Asked => ({
  method,
  case: word('case'),
  format: oneOf('format', word('format'), FILE_FORMATS),
  options: listOf(word('options')),
  withdraw: listOf(word('withdraw')) ?? [],
  seats: wholeOf('seats', word('seats') ?? word('places'), 1),
  strength: oneOf('strength', word('strength'), ['winning_votes', 'margins']),
  unranked: oneOf('unranked', word('unranked'), ['last', 'no_opinion']),
  variant: oneOf('variant', word('variant'), ['scottish', 'meek']),
  ties: (listOf(word('ties')) ?? []).flatMap((rule) => oneOf('ties', rule, TIE_RULES) ?? []),
  seed: word('seed'),
  chair: listOf(word('chair')),
  seniority: listOf(word('seniority')),
  grades: listOf(word('grades')),
  ungraded: oneOf('ungraded', word('ungraded'), ['invalid', 'worst']),
  lowest: wholeOf('lowest', word('lowest'), -100),
  highest: wholeOf('highest', word('highest'), -100),
  unscored: oneOf('unscored', word('unscored'), ['lowest', 'invalid']),
  most: wholeOf('most', word('most'), 1),
  dots: wholeOf('dots', word('dots'), 1),
  perOption: wholeOf('per-option', word('per-option'), 1),
  envelope: wholeOf('envelope', word('envelope'), 1),
  costs: costsOf(word('costs')),
  share: oneOf('share', word('share'), ['most_approved', 'equal_shares']),
});

/** Asked how to use it: nothing else is then done. */
export const asksHelp = (words: readonly string[]): boolean =>
  words.includes('--help') || words.includes('-h');

/** "--lowest -2" is read as it is meant. */
const negative = (words: readonly string[]): string[] =>
  words.flatMap((word, at) => {
    const bound = /^-\d+$/.test(words[at + 1] ?? '') && /^--(lowest|highest)$/.test(word);
    if (bound) return [`${word}=${words[at + 1]}`];
    return /^-\d+$/.test(word) && /^--(lowest|highest)$/.test(words[at - 1] ?? '') ? [] : [word];
  });

const parsed = (words: readonly string[]) => {
  try {
    return parseArgs({ args: negative(words), options: OPTIONS, allowPositionals: true, tokens: true });
  } catch (error) {
    const [found = ''] = wordsOf(error).split(/\. |\n/);
    throw new Misasked('option-unknown', { found });
  }
};
