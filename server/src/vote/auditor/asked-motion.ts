import { BASES, DOUBLE_KEYS, INNER_VOTES, SILENT_COLLEGES, type RuleSet } from '@communaux/shared/body';
import { Misasked } from './misasked.js';
import { oneOf, type Words } from './asked-words.js';

/** How a motion is asked to be counted; null where nothing is said. */
export type AskedMotion = {
  readonly case: string | null;
  readonly base: RuleSet['base'];
  readonly inner: RuleSet['innerVote'];
  readonly silent: RuleSet['silentCollege'];
  readonly doubleKey: RuleSet['doubleKey'];
  readonly threshold: RuleSet['threshold'];
  readonly quorum: RuleSet['quorum']['overall'];
};

/** @throws Misasked */
export const readAskedMotion = (word: Words): AskedMotion => ({
  case: word('case'),
  base: oneOf('base', word('base'), BASES) ?? 'expressed',
  inner: oneOf('inner', word('inner'), INNER_VOTES) ?? 'proportional',
  silent: oneOf('silent', word('silent'), SILENT_COLLEGES) ?? 'lost',
  doubleKey: oneOf('double-key', word('double-key'), DOUBLE_KEYS) ?? 'none',
  threshold: thresholdIn(word('threshold') ?? '>1/2'),
  quorum: quorumIn(word('quorum')),
});

const quorumIn = (text: string | null): RuleSet['quorum']['overall'] => {
  if (text === null) return null;
  const ratio = ratioIn('quorum', text);
  if (ratio.num > ratio.den) throw new Misasked('quorum-beyond', { found: text });
  return ratio;
};

/** ">1/2" is more than half, ">=2/3" at least two thirds; "2/3" alone is at least. */
const thresholdIn = (text: string): RuleSet['threshold'] => {
  const [, sign = '', ratio = ''] = /^(>=|≥|>)?\s*(.*)$/.exec(text) ?? [];
  return { ...ratioIn('threshold', ratio), strict: sign === '>' };
};

/** "2/3", or "75%". */
const ratioIn = (option: string, text: string): { readonly num: number; readonly den: number } => {
  const [, num, den] = /^(\d+)\s*\/\s*(\d+)$/.exec(text) ?? [];
  const percent = /^(\d+)\s*%$/.exec(text)?.[1];
  if (num && den) return { num: Number(num), den: Number(den) };
  if (percent) return { num: Number(percent), den: 100 };
  throw new Misasked('ratio-unreadable', { option: `--${option}`, found: text });
};
