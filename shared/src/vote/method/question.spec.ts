import { describe, expect, it } from '@jest/globals';
import { readable } from '../../body/index.js';
import { METHODS } from '../poll.js';
import { questionReasons } from '../question-reasons.js';
import { en, fr } from '../every-text.js';
import { checkQuestion } from './check-question.js';
import { approval, budget, dots, judgment, optionsOf, score } from './question.fixture.js';
import { optionKeySchema } from './option.js';
import { questionSentences } from './question-sentences.js';
import type { Question } from './question.js';

const options = optionsOf('a b c');
const schulze = {
  method: 'schulze',
  options,
  places: 1,
  unranked: 'last',
  strength: 'winning_votes',
} as const;
const stv = { method: 'stv', options, places: 2, variant: 'scottish' } as const;
const forAPair = {
  ...stv,
  reserved: {
    places: { firm: 1, authority: 1 },
    parity: 'balanced',
    standing: [
      { key: 'a', slot: 'firm', gender: 'woman' },
      { key: 'b', slot: 'authority', gender: 'man' },
      { key: 'c', slot: 'firm', gender: 'none' },
    ],
  },
} as const;
const every: readonly Question[] = [
  { method: 'yes_no_blank' },
  { method: 'consent' },
  approval('a b c'),
  approval('a b none', { places: 2, most: 2 }),
  score('a b c'),
  score('a b c', { unscored: 'invalid' }),
  schulze,
  { ...schulze, method: 'ranked_pairs', unranked: 'no_opinion', strength: 'margins' },
  { method: 'irv', options },
  stv,
  { ...stv, variant: 'meek' },
  forAPair,
  judgment('a b c'),
  judgment('a b c', { ungraded: 'worst' }),
  dots('a b c'),
  dots('a b c', { dots: 1, perOption: 1 }),
  budget('a:30 b:70'),
  budget('a:30 b:70', { share: 'equal_shares', most: 1 }),
];

describe('a question that can be asked', () => {
  it('has nothing against it, by every method', () => {
    expect(every.map((question) => checkQuestion(question))).toEqual(every.map(() => []));
    expect(new Set(every.map(({ method }) => method))).toEqual(new Set(METHODS));
    expect(checkQuestion({ ...forAPair, options: optionsOf('a b c none') })).toEqual([]);
  });
});

describe('a question that cannot be asked', () => {
  it('has two options of one key, or one called as urns call something else', () => {
    expect(checkQuestion(approval('a b a'))).toMatchObject([
      { code: 'option-key-taken', facts: { key: 'a' } },
      { code: 'option-label-taken', facts: { label: 'a' } },
    ]);
    const [first, second, third] = optionsOf('abstention invalid c');
    const reserved = { ...stv, options: [first, second, third].flatMap((option) => option ?? []) };
    expect(checkQuestion(reserved)).toEqual([
      { code: 'option-key-taken', facts: { key: 'abstention' } },
      { code: 'option-key-taken', facts: { key: 'invalid' } },
    ]);
  });
  it('has an option called by a sign of ballots, or as a blank one', () => {
    const reads = (key: string) => optionKeySchema.safeParse(key).success;
    expect(['a', 'parc-nord', 'é', 'blanks', 'x'.repeat(40)].filter(reads)).toHaveLength(5);
    const signs = ['a>b', 'a=b', 'a+b', 'a,b', 'a:b', '{a', 'a}', 'a b'];
    expect(['blank', '', 'x'.repeat(41), ...signs].filter(reads)).toEqual([]);
  });
  it('has two options that read the same', () => {
    const named = (...labels: readonly string[]): Question => ({
      method: 'irv',
      options: labels.map((label, place) => ({ key: `k${place}`, label, cost: null })),
    });
    expect(checkQuestion(named('Quai nord', 'Quainord'))).toEqual([]);
    expect(checkQuestion(named('Quai  nord', ' quai Nord '))).toEqual([
      { code: 'option-label-taken', facts: { label: ' quai Nord ' } },
    ]);
    expect(checkQuestion(named('Quai nord', 'Quai  sud'))).toEqual([]);
  });
  it('has more places than options, “none of the above” filling none', () => {
    const refused = (places: number, count: number) => [
      { code: 'places-beyond-options', facts: { places, options: count } },
    ];
    expect(checkQuestion(approval('a b', { places: 3 }))).toEqual(refused(3, 2));
    expect(checkQuestion(approval('a b', { places: 2 }))).toEqual([]);
    expect(checkQuestion(score('a none', { places: 2 }))).toEqual(refused(2, 1));
    expect(checkQuestion(judgment('a b', { places: 3 }))).toEqual(refused(3, 2));
    expect(checkQuestion(dots('a b', { places: 3 }))).toEqual(refused(3, 2));
    expect(checkQuestion({ ...schulze, places: 4 })).toEqual(refused(4, 3));
    expect(checkQuestion({ ...schulze, method: 'ranked_pairs', places: 4 })).toEqual(refused(4, 3));
    expect(checkQuestion({ ...stv, places: 4 })).toEqual(refused(4, 3));
  });
  it('lets one tick more options than there are', () => {
    const refused = [{ code: 'most-beyond-options', facts: { most: 3, options: 2 } }];
    expect(checkQuestion(approval('a b', { most: 3 }))).toEqual(refused);
    expect(checkQuestion(budget('a:1 b:1', { most: 3 }))).toEqual(refused);
    expect(checkQuestion(budget('a:1 b:1', { most: 2 }))).toEqual([]);
  });
  it('has a scale without steps, or a grade twice', () => {
    const facts = { lowest: 2, highest: 2 };
    expect(checkQuestion(score('a b', facts))).toEqual([{ code: 'score-range-empty', facts }]);
    expect(checkQuestion(score('a b', { lowest: 3, highest: 2 }))).toHaveLength(1);
    expect(checkQuestion(score('a b', { lowest: 1, highest: 2 }))).toEqual([]);
    expect(checkQuestion(judgment('a b', { grades: ['poor', 'good', 'Poor'] }))).toEqual([
      { code: 'grade-taken', facts: { grade: 'Poor' } },
    ]);
  });
  it('gives dots that cannot be placed, or places that no dots reach', () => {
    expect(checkQuestion(dots('a b', { dots: 3, perOption: 4 }))).toEqual([
      { code: 'dots-per-option-too-many', facts: { perOption: 4, dots: 3 } },
    ]);
    expect(checkQuestion(dots('a b', { dots: 5, perOption: 2 }))).toEqual([
      { code: 'dots-beyond-options', facts: { dots: 5, room: 4 } },
    ]);
    expect(checkQuestion(dots('a b', { dots: 4, perOption: 2 }))).toEqual([]);
    expect(checkQuestion(dots('a b', { dots: 2, perOption: 2 }))).toEqual([]);
  });
  it('shares an envelope between projects without cost, or that it cannot pay', () => {
    const question = budget('a:0 b:30');
    const [first, second] = question.options.map((option) => ({ ...option, cost: null }));
    expect(checkQuestion(question)).toEqual([{ code: 'budget-cost-missing', facts: { label: 'a' } }]);
    const neither = { ...question, options: [first, second].flatMap((option) => option ?? []) };
    expect(checkQuestion(neither)).toEqual([
      { code: 'budget-cost-missing', facts: { label: 'a' } },
      { code: 'budget-cost-missing', facts: { label: 'b' } },
    ]);
    expect(checkQuestion(budget('a:101 b:100'))).toEqual([
      { code: 'project-beyond-envelope', facts: { label: 'a', costEuros: '101', envelopeEuros: '100' } },
    ]);
    expect(checkQuestion(budget('a:100 b:90'))).toEqual([]);
  });
  it('keeps places that nobody can take, that are not all of them, or that nobody knows', () => {
    const kept = (change: object) =>
      checkQuestion({ ...forAPair, reserved: { ...forAPair.reserved, ...change } });
    const [a, b] = forAPair.reserved.standing;
    expect(kept({ places: { firm: 2, authority: 1 } })).toEqual([
      { code: 'reserved-not-all-places', facts: { reserved: 3, places: 2 } },
    ]);
    expect(kept({ standing: [a, b] })).toEqual([
      { code: 'reserved-standing-missing', facts: { label: 'c' } },
    ]);
    expect(kept({ standing: [a, b, { key: 'c', slot: 'press', gender: 'none' }] })).toEqual([
      { code: 'reserved-slot-unknown', facts: { slot: 'press' } },
    ]);
    expect(kept({ standing: forAPair.reserved.standing.map((one) => ({ ...one, slot: 'firm' })) })).toEqual([
      { code: 'reserved-too-few', facts: { slot: 'authority', places: 1, standing: 0 } },
    ]);
    expect(checkQuestion(judgment('a b c', { places: 3, reserved: forAPair.reserved }))).toMatchObject([
      { code: 'reserved-not-all-places' },
    ]);
  });
  it('has every reason said at once, in both languages', () => {
    const wrong: readonly Question[] = [
      approval('a b a', { places: 4, most: 4 }),
      score('a b', { highest: 0 }),
      judgment('a b', { grades: ['x', 'x'] }),
      dots('a b', { dots: 1, perOption: 2 }),
      dots('a b', { dots: 3, perOption: 1 }),
      budget('a:0 b:900'),
      { ...forAPair, reserved: { places: { firm: 3 }, parity: 'none', standing: [] } },
      { ...forAPair, reserved: { ...forAPair.reserved, places: { press: 2 } } },
    ];
    const reasons = wrong.flatMap((question) => checkQuestion(question));
    expect(new Set(reasons.map(({ code }) => code)).size).toBe(14);
    for (const { code, facts } of reasons)
      for (const texts of [fr, en]) expect(said(texts, `refusal.${code}`, facts)).not.toMatch(/\{\{|no text/);
  });
  it('is refused at opening too, as is a choice by colleges that vote as blocs', () => {
    const ruleSet = { innerVote: 'bloc' } as const;
    expect(
      questionReasons({ question: approval('a b', { places: 3 }), ruleSet }).map(({ code }) => code),
    ).toEqual(['bloc-needs-yes-no', 'places-beyond-options']);
    expect(questionReasons({ question: { method: 'consent' }, ruleSet })).toEqual([]);
    expect(questionReasons({ question: { method: 'yes_no_blank' }, ruleSet })).toEqual([]);
    expect(questionReasons({ question: approval('a b'), ruleSet: { innerVote: 'proportional' } })).toEqual(
      [],
    );
  });
});

const said = (
  texts: Readonly<Record<string, string>>,
  key: string,
  facts: Parameters<typeof readable>[0],
): string => {
  const plural = typeof facts['count'] === 'number' ? (facts['count'] > 1 ? '_other' : '_one') : '';
  const text = texts[key] ?? texts[`${key}${plural}`] ?? `no text: ${key}${plural}`;
  return Object.entries(facts).reduce(
    (told, [name, fact]) =>
      told.replaceAll(`{{${name}}}`, typeof fact === 'object' ? JSON.stringify(fact) : String(fact)),
    text,
  );
};

describe('the settings of a question', () => {
  it('are told as sentences, in both languages, for every method', () => {
    const told = every.flatMap((question) =>
      questionSentences(question).flatMap(({ code, facts }) =>
        [fr, en].map((texts) => said(texts, `poll.setting.${code}`, facts)),
      ),
    );
    expect(told.filter((text) => /\{\{|no text/.test(text))).toEqual([]);
    for (const method of METHODS)
      for (const texts of [fr, en])
        expect(
          [`poll.method.${method}`, `poll.method.${method}.how`].filter((key) => !(key in texts)),
        ).toEqual([]);
  });
  it('are all told: what could change the result is never left out', () => {
    const codes = (question: Question): string =>
      questionSentences(question)
        .map(({ code }) => code)
        .join(' ');
    expect(every.map(codes)).toEqual([
      'yes-no blank',
      'consent consent-silence blank',
      'ticks-any places blank',
      'ticks-most places none-of-the-above blank',
      'score unscored-lowest places blank',
      'score unscored-invalid places blank',
      'ranked unranked-last strength-winning_votes schulze places blank',
      'ranked unranked-no_opinion strength-margins ranked_pairs places blank',
      'ranked-strict unranked-never irv blank',
      'ranked-strict unranked-never stv-scottish places blank',
      'ranked-strict unranked-never stv-meek places blank',
      'ranked-strict unranked-never stv-scottish places reserved reserved reserved-parity blank',
      'judgment ungraded-invalid judgment-median places blank',
      'judgment ungraded-worst judgment-median places blank',
      'dots places blank',
      'dots places blank',
      'ticks-any envelope share-most_approved blank',
      'ticks-most envelope share-equal_shares blank',
    ]);
  });
  it('say parity of reserved places only where it is asked', () => {
    const codes = (parity: 'none' | 'balanced') =>
      questionSentences({ ...forAPair, reserved: { ...forAPair.reserved, parity } }).map(({ code }) => code);
    expect(codes('balanced')).toContain('reserved-parity');
    expect(codes('none')).not.toContain('reserved-parity');
  });
  it('carry the numbers of the question', () => {
    expect(questionSentences(score('a b', { lowest: 1 })).slice(0, 2)).toEqual([
      { code: 'score', facts: { lowest: 1, highest: 5 } },
      { code: 'unscored-lowest', facts: { lowest: 1 } },
    ]);
    expect(questionSentences(approval('a b c', { most: 2, places: 3 })).slice(0, 2)).toEqual([
      { code: 'ticks-most', facts: { count: 2 } },
      { code: 'places', facts: { count: 3 } },
    ]);
    expect(questionSentences(judgment('a b', { grades: ['bad', 'good'] })).slice(0, 2)).toEqual([
      { code: 'judgment', facts: { grades: ['good', 'bad'] } },
      { code: 'ungraded-invalid', facts: { grade: 'bad' } },
    ]);
    expect(questionSentences(dots('a b'))[0]).toEqual({ code: 'dots', facts: { count: 4, perOption: 3 } });
    expect(questionSentences(budget('a:1 b:2'))[1]).toEqual({
      code: 'envelope',
      facts: { envelopeEuros: '100' },
    });
  });
});
