import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { readable, type Language } from '../../body/index.js';
import type { Fact } from '../../kernel/index.js';
import { en, fr } from '../every-text.js';
import type { MethodStep, TieRule } from './counted.js';
import { rankedEn } from './ranked-texts.en.js';
import { rankedFr } from './ranked-texts.fr.js';
import { count, countUrns, type Asked } from './ranked.fixture.js';
import { ballots, keysOf } from './rankings.arbitrary.fixture.js';
import { decimal, voiceWords, whole } from './voice-words.js';

const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { fr, en };
const shown = (fact: Fact): string =>
  Array.isArray(fact) ? fact.map(shown).join(', ') : typeof fact === 'object' ? '{{}}' : String(fact);
const say = (language: Language, { code, facts }: MethodStep): string => {
  const plural = typeof facts['count'] === 'number' ? (facts['count'] > 1 ? '_other' : '_one') : '';
  return Object.entries(readable(facts, language)).reduce(
    (text, [name, fact]) => text.replaceAll(`{{${name}}}`, shown(fact)),
    texts[language][`method.step.${code}${plural}`] ?? `no text: ${code}${plural}`,
  );
};
const asked = (text: string): string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([name]) => name).toSorted();
const spaces = (text: string): string => text.replaceAll('\u00a0', ' ');

const wish = fc.record({
  method: fc.constantFrom<Asked['method']>('schulze', 'ranked_pairs', 'irv', 'stv'),
  places: fc.integer({ min: 1, max: 3 }),
  variant: fc.constantFrom('scottish' as const, 'meek' as const),
  tieBreak: fc.record({
    rules: fc.subarray<TieRule>(['look_back', 'second_ballot', 'chair', 'seniority', 'draw']),
    chair: fc.constant(['b', 'a']),
    seniority: fc.constant([...keysOf(4)]),
    seed: fc.constant('seed'),
  }),
});

describe('the words of a ranked count', () => {
  it('ask both languages for the same facts', () => {
    expect(Object.entries(rankedEn).map(([key, text]) => [key, asked(text)])).toEqual(
      Object.entries(rankedFr).map(([key, text]) => [key, asked(text)]),
    );
  });
  it('turn every step of any count, by heads or weighed, into a full sentence', () => {
    const urns = fc.array(ballots({ options: 4, ties: true, electors: 3, most: 6 }), {
      minLength: 1,
      maxLength: 2,
    });
    fc.assert(
      fc.property(wish, urns, (how, colleges) => {
        const { trace } = countUrns(
          { ...how, options: keysOf(4) },
          colleges.map((shapes, at) => ({ weight: BigInt(at + 1), shapes })),
        );
        const spoken = trace.flatMap((step) => [say('fr', step), say('en', step)]);
        expect(spoken.filter((text) => /\{\{|^no text|undefined|\d\/\d+ ?%/.test(text))).toEqual([]);
      }),
      { numRuns: 1_500 },
    );
  });
  it('say how a tie was settled, as one would at the count', () => {
    const { trace } = count(
      { method: 'irv', tieBreak: { rules: ['seniority'], seniority: ['E'] } },
      '5:A>C>B>E>D 5:A>D>E>C>B 8:B>E>D>A>C 3:C>A>B>E>D 7:C>A>E>B>D 2:C>B>A>D>E 7:D>C>E>B>A 8:E>B>A>D>C',
    );
    const settled = trace.find(({ code }) => code === 'excluded-seniority');
    expect(settled && spaces(say('fr', settled))).toBe(
      'B éliminé avec 8 voix sur 45 ; égalité avec E tranchée par l’ancienneté.',
    );
    expect(settled && say('en', settled)).toBe(
      'B eliminated with 8 votes out of 45; tie with E settled by seniority.',
    );
  });
});

describe('amounts of voice', () => {
  it('are whole numbers, or decimals without idle zeros', () => {
    expect([2_033_316n, 3_100_000n, 5n, 100_000n, 0n].map((amount) => decimal(amount, 5))).toEqual([
      '20.33316',
      '31',
      '0.00005',
      '1',
      '0',
    ]);
    expect([0n, 9_007_199_254_740_991n, 9_007_199_254_740_992n].map(whole)).toEqual([
      0,
      9_007_199_254_740_991,
      '9007199254740992',
    ]);
  });
  it('are said by heads as they are, else in points of the whole', () => {
    const heads = voiceWords({ total: 1_200_000n, decimals: 5, heads: true });
    expect(heads.step('standing', { option: 'a' }, { votes: 450_000n })).toEqual({
      code: 'standing',
      facts: { option: 'a', votes: '4.5' },
    });
    const weighed = voiceWords({ total: 12n, decimals: 0, heads: false });
    expect(weighed.step('standing', { option: 'a' }, { votes: 4n })).toEqual({
      code: 'standing-weighed',
      facts: { option: 'a', votesPoints: '100/3' },
    });
    expect(weighed.step('condorcet', { option: 'a' })).toEqual({ code: 'condorcet', facts: { option: 'a' } });
    expect(weighed.exact(4n)).toBe(4);
    const nobody = voiceWords({ total: 0n, decimals: 0, heads: false });
    expect(nobody.step('standing', {}, { votes: 0n }).facts).toEqual({ votesPoints: '0' });
  });
});
