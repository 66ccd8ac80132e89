import { describe, expect, it } from '@jest/globals';
import { ASSET_KINDS, MOVES, OFFERED, TRANSITION_REFUSALS, WINDOWS, clauseSchema } from './index.js';
import { en } from './texts.en.js';
import { fr } from './texts.fr.js';

const OTHERS = [
  'no-consultation',
  'not-a-member',
  'unknown-article',
  'unknown-revision',
  'unknown-comment',
  'already-hidden',
];
const has = (key: string) => key in fr || (`${key}_one` in fr && `${key}_other` in fr);
const blanks = (text: string) => new Set(text.match(/\{\{\w+\}\}/g));
const entries = Object.entries(fr);

describe('the words of the charter', () => {
  it('give every refusal its sentence', () => {
    expect([...TRANSITION_REFUSALS, ...OTHERS].filter((code) => !has(`refusal.${code}`))).toEqual([]);
  });
  it('name every act, window, kind of asset and kind of clause', () => {
    const kinds = clauseSchema.options.map(({ shape }) => `charter.kind.${shape.kind.value}`);
    const named = [
      ...[...Object.keys(MOVES), ...OFFERED].map((act) => `charter.act.${act}`),
      ...WINDOWS.map((window) => `charter.window.${window}`),
      ...ASSET_KINDS.flatMap((kind) => [`charter.scope.${kind}`, `charter.each.${kind}`]),
      ...kinds,
    ];
    expect(named.filter((key) => !has(key))).toEqual([]);
  });
  it('quote the same facts in both languages', () => {
    const translated: Record<string, string> = en;
    for (const [key, text] of entries) expect(blanks(translated[key] ?? '')).toEqual(blanks(text));
  });
});
