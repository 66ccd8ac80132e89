import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readable, TIE_RULES, type Language } from '../../body/index.js';
import type { Facts } from '../../kernel/index.js';
import { en, fr } from '../every-text.js';
import { countQuestion } from './count-question.js';
import { NO_TIE_BREAK, type TieBreak } from './counted.js';
import { approval, budget, dots, judgment, score, urnOf } from './question.fixture.js';
import type { Question } from './question.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const texts: Readonly<Record<Language, Readonly<Record<string, string>>>> = { fr, en };

const say = (language: Language, code: string, facts: Facts): string => {
  const plural = typeof facts['count'] === 'number' ? (facts['count'] > 1 ? '_other' : '_one') : '';
  const key = `method.step.${code}`;
  const text = texts[language][key] ?? texts[language][`${key}${plural}`] ?? `no text: ${key}${plural}`;
  return Object.entries(readable(facts, language)).reduce(
    (told, [name, fact]) =>
      told.replaceAll(`{{${name}}}`, typeof fact === 'object' ? JSON.stringify(fact) : String(fact)),
    text,
  );
};

const ballots = {
  approval: '2 a+b; 2 b+c; 2 a+c; 1 blank',
  score: '2 a:5,b:1; 2 b:5,c:1; 2 c:5,a:1',
  dots: '2 a:3,b:1; 2 b:3,c:1; 2 c:3,a:1',
  judgment: '2 a:5,b:4,c:4; 1 a:4,b:5,c:3; 1 a:1,b:1,c:4',
} as const;
const decided = {
  approval: '5 a+b; 2 b+c; 1 c',
  score: '5 a:5,b:4; 2 c:1',
  dots: '5 a:3,b:1; 2 c:1',
  judgment: '2 a:5,b:4,c:4; 1 a:4,b:5,c:3; 1 a:1,b:1,c:1',
} as const;
const budgetBallots = '3 a+b; 3 a+c; 3 b+c; 1 d; 1 a+b+c';
const polls: readonly (readonly [Question, string])[] = [
  [approval('a b c'), ballots.approval],
  [approval('a b c'), decided.approval],
  [score('a b c'), ballots.score],
  [score('a b c'), decided.score],
  [dots('a b c'), ballots.dots],
  [dots('a b c'), decided.dots],
  [judgment('a b c'), ballots.judgment],
  [judgment('a b c'), decided.judgment],
  [judgment('a b'), '2 a:3,b:3'],
  ...(['most_approved', 'equal_shares'] as const).flatMap((share) => [
    [budget('a:40 b:40 c:40 d:9', { share }), budgetBallots] as const,
    [budget('a:90 b:30 c:20 d:5', { share }), '4 a; 3 b; 3 b+c; 1 c+d'] as const,
  ]),
];
const ways: readonly Partial<TieBreak>[] = [
  {},
  { rules: ['second_ballot'] },
  { rules: ['chair'], chair: ['c', 'a', 'b'] },
  { rules: ['seniority'], seniority: ['b', 'c', 'a'] },
  { rules: ['draw'], seed: 'spring' },
];
const steps = polls.flatMap(([question, urn]) =>
  ways.flatMap((way) =>
    [1n, 3n].flatMap(
      (weight) => countQuestion(question, [urnOf(urn, weight)], { ...NO_TIE_BREAK, ...way }, sha256).trace,
    ),
  ),
);

describe('the words of a count', () => {
  it('make a full sentence of every step, in both languages', () => {
    const told = steps.flatMap(({ code, facts }) =>
      (['fr', 'en'] as const).map((language) => say(language, code, facts)),
    );
    expect([...new Set(told.filter((text) => /\{\{|no text|undefined/.test(text)))]).toEqual([]);
  });
  it('are each used by some count, and ask both languages for the same facts', () => {
    const known = Object.keys(fr).filter((key) => OWN.test(key));
    const used = new Set(steps.map(({ code }) => `method.step.${code}`));
    const unused = known.filter((key) => !used.has(key.replace(/_(one|other)$/, '')));
    // No method counted here has earlier rounds to look back to.
    expect(unused).toEqual(['method.step.place-tie-look_back', 'method.step.order-tie-look_back']);
    expect(TIE_RULES.filter((rule) => !(`method.step.place-tie-${rule}` in fr))).toEqual([]);
  });
  it('let anyone redo a count by hand', () => {
    const { trace } = countQuestion(
      judgment('a b', { grades: ['à rejeter', 'passable', 'bien'] }),
      [urnOf('2 a:2,b:2; 1 a:1,b:0')],
      NO_TIE_BREAK,
      sha256,
    );
    expect(trace.map(({ code, facts }) => say('fr', code, facts))).toEqual([
      'Bulletins valables\u00a0: 3.',
      'a\u00a0: «\u00a0bien\u00a0» (bulletins qui donnent au moins cette mention\u00a0: 2 sur 3 valables).',
      'a passe devant b, de même mention\u00a0: après une mention médiane retirée à chacune, la suivante est «\u00a0passable\u00a0» pour a et «\u00a0à rejeter\u00a0» pour b.',
      'b\u00a0: «\u00a0bien\u00a0» (bulletins qui donnent au moins cette mention\u00a0: 2 sur 3 valables).',
      'Retenu\u00a0: ["a"].',
      '«\u00a0b\u00a0» aurait été l’option choisie avec 1 bulletin de plus qui lui donne la meilleure mention, et aux autres la pire.',
    ]);
  });
});

/** Steps of the methods of this spec; those of rankings are worded and checked beside them. */
const OWN =
  /^method\.step\.(ballots|chosen|sum-|judged|place-tie-|order-tie-|budget-|shares-|enough-(?!college|schulze|ranked_pairs|irv|stv))/;
