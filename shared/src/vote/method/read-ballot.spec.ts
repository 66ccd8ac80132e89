import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isRefused } from '../../kernel/index.js';
import { en, fr } from '../every-text.js';
import { approval, budget, dots, judgment, optionsOf, score } from './question.fixture.js';
import type { Question } from './question.js';
import { readBallot } from './read-ballot.js';

const options = optionsOf('a b c');
const schulze: Question = {
  method: 'schulze',
  options,
  places: 1,
  unranked: 'last',
  strength: 'winning_votes',
};
const rankedPairs: Question = { ...schulze, method: 'ranked_pairs' };
const irv: Question = { method: 'irv', options };
const stv: Question = { method: 'stv', options, places: 2, variant: 'scottish' };

/** The canonical text, or `!` and the refusal. */
const read = (question: Question, text: string): string => {
  const ballot = readBallot(question, text);
  if (isRefused(ballot)) return `!${ballot.reasons.map(({ code }) => code.replace('ballot-', '')).join()}`;
  return ballot.kind === 'blank' ? '(blank)' : ballot.text;
};
const facts = (question: Question, text: string): unknown => {
  const ballot = readBallot(question, text);
  return isRefused(ballot) ? ballot.reasons.map((reason) => reason.facts) : null;
};

const every: readonly Question[] = [
  { method: 'yes_no_blank' },
  { method: 'consent' },
  approval('a b c'),
  budget('a:1 b:1 c:1'),
  score('a b c'),
  dots('a b c'),
  judgment('a b c'),
  schulze,
  rankedPairs,
  irv,
  stv,
];

describe('a ballot', () => {
  it('may say nothing on purpose, whatever is asked', () => {
    expect(every.map((question) => read(question, 'blank'))).toEqual(every.map(() => '(blank)'));
  });
  it('is refused when it is empty, stray or too long to be one', () => {
    const stray = ['', '+', '>', 'a>', ':', 'a:1:2', 'a b', 'z'.repeat(4_001), 'a+'];
    const codes = every.flatMap((question) => stray.map((text) => read(question, text)));
    expect(codes.filter((code) => !code.startsWith('!'))).toEqual([]);
    expect(every.map((question) => read(question, 'z'.repeat(4_001)))).toEqual(
      every.map(() => '!unreadable'),
    );
  });
  it('is told apart from a blank one', () => {
    expect(readBallot(irv, 'a')).toEqual({ kind: 'ballot', text: 'a' });
    expect(readBallot(irv, 'blank')).toEqual({ kind: 'blank' });
  });
  it('may be as long as a ballot can be stored', () => {
    const key = 'z'.repeat(4_000);
    const question = { ...approval('a'), options: [{ key, label: 'long', cost: null }] };
    expect(read(question, key)).toBe(key);
  });
});

describe('a vote on one text', () => {
  it('takes yes and no, or one of the four answers of a consent', () => {
    expect(['yes', 'no', 'maybe'].map((text) => read({ method: 'yes_no_blank' }, text))).toEqual([
      'yes',
      'no',
      '!unknown-option',
    ]);
    const consent: Question = { method: 'consent' };
    expect(
      ['consent', 'reservation', 'objection', 'aside', 'yes'].map((text) => read(consent, text)),
    ).toEqual(['consent', 'reservation', 'objection', 'aside', '!unknown-option']);
    expect(facts({ method: 'yes_no_blank' }, 'x')).toEqual([{ options: ['yes', 'no', 'blank'] }]);
  });
});

describe('an approval', () => {
  it('is written in the order of the question, whatever the order of the ticks', () => {
    expect(read(approval('a b c'), 'c+a')).toBe('a+c');
    expect(read(budget('a:1 b:1 c:1'), 'c+b+a')).toBe('a+b+c');
  });
  it('names options of the question, once each, and no more than asked', () => {
    expect(read(approval('a b c'), 'a+z')).toBe('!unknown-option');
    expect(facts(approval('a b c'), 'a+z')).toEqual([{ options: ['a', 'b', 'c'] }]);
    expect(read(approval('a b c'), 'a+a')).toBe('!duplicate-option');
    expect(read(approval('a b c'), 'a++c')).toBe('!unreadable');
    expect(read(approval('a b c', { most: 2 }), 'c+a')).toBe('a+c');
    expect(read(approval('a b c', { most: 1 }), 'a+b')).toBe('!too-many-options');
    expect(facts(budget('a:1 b:1 c:1', { most: 2 }), 'a+b+c')).toEqual([{ most: 2 }]);
  });
});

describe('a score', () => {
  it('is written for every option, those left out taking the lowest', () => {
    expect(read(score('a b c'), 'c:5,a:0')).toBe('a:0,b:0,c:5');
    expect(read(score('a b c', { lowest: -2, highest: 2 }), 'b:-1')).toBe('a:-2,b:-1,c:-2');
    expect(read(score('a b c'), 'a:-0,b:007')).toBe('!points-out-of-range');
    expect(read(score('a b c'), 'a:-0,b:005')).toBe('a:0,b:5,c:0');
  });
  it('stays on the scale, and is whole where the question says so', () => {
    expect(read(score('a b c'), 'a:6')).toBe('!points-out-of-range');
    expect(read(score('a b c'), 'a:-1')).toBe('!points-out-of-range');
    expect(facts(score('a b c', { lowest: 1 }), 'a:0')).toEqual([{ lowest: 1, highest: 5 }]);
    expect(read(score('a b c'), 'a:1.5')).toBe('!unreadable');
    expect(read(score('a b c'), 'a:1,a:2')).toBe('!duplicate-option');
    expect(read(score('a b c'), 'z:1')).toBe('!unknown-option');
    expect(facts(score('a b c'), 'z:1')).toEqual([{ options: ['a', 'b', 'c'] }]);
    expect(read(score('a b c'), ':1')).toBe('!unreadable');
    expect(read(score('a b c', { unscored: 'invalid' }), 'a:1,c:1')).toBe('!option-missing');
    expect(facts(score('a b c', { unscored: 'invalid' }), 'b:1')).toEqual([{ options: ['a', 'c'] }]);
    expect(read(score('a b c', { unscored: 'invalid' }), 'c:1,b:2,a:3')).toBe('a:3,b:2,c:1');
  });
});

describe('a grading', () => {
  it('takes grades that exist, for every option unless those left out take the worst', () => {
    expect(read(judgment('a b'), 'b:5,a:0')).toBe('a:0,b:5');
    expect(read(judgment('a b'), 'a:6,b:0')).toBe('!grade-out-of-range');
    expect(read(judgment('a b'), 'a:-1,b:0')).toBe('!grade-out-of-range');
    expect(facts(judgment('a b'), 'a:6,b:0')).toEqual([{ grades: 6 }]);
    expect(read(judgment('a b'), 'a:3')).toBe('!option-missing');
    expect(facts(judgment('a b'), 'a:3')).toEqual([{ options: ['b'] }]);
    expect(read(judgment('a b', { ungraded: 'worst' }), 'b:3')).toBe('a:0,b:3');
    expect(read(judgment('a b'), 'a:1,z:1')).toBe('!unknown-option');
  });
});

describe('dots', () => {
  it('are spread as one likes, kept if one likes, and none at all is a blank ballot', () => {
    expect(read(dots('a b c'), 'b:3,a:1')).toBe('a:1,b:3,c:0');
    expect(read(dots('a b c'), 'b:1')).toBe('a:0,b:1,c:0');
    expect(read(dots('a b c'), 'a:0,b:0')).toBe('(blank)');
  });
  it('are no more than one has, in all and on one option', () => {
    expect(read(dots('a b c'), 'a:3,b:2')).toBe('!too-many-dots');
    expect(facts(dots('a b c'), 'a:3,b:2')).toEqual([{ spent: 5, dots: 4 }]);
    expect(read(dots('a b c'), 'a:4')).toBe('!points-out-of-range');
    expect(facts(dots('a b c'), 'a:4')).toEqual([{ lowest: 0, highest: 3 }]);
    expect(read(dots('a b c'), 'a:-1')).toBe('!points-out-of-range');
    expect(read(dots('a b c'), 'a')).toBe('!unreadable');
    expect(read(dots('a b c'), 'z:1')).toBe('!unknown-option');
  });
});

describe('a ranking', () => {
  it('keeps its ranks; equals are written in the order of the question', () => {
    expect(read(schulze, 'c=b>a')).toBe('b=c>a');
    expect(read(rankedPairs, 'b>c')).toBe('b>c');
    expect(read(irv, 'c>a>b')).toBe('c>a>b');
  });
  it('has no equals where a ballot passes from one option to the next', () => {
    expect(read(irv, 'a>b=c')).toBe('!tied-ranks');
    expect(read(stv, 'a=b')).toBe('!tied-ranks');
  });
  it('names each option once, and only options of the question', () => {
    expect(read(schulze, 'a>b=a')).toBe('!duplicate-option');
    expect(read(stv, 'a>z')).toBe('!unknown-option');
    expect(read(schulze, 'a>>b')).toBe('!unreadable');
  });
});

describe('every notation', () => {
  const texts = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', 'c', '>', '=', '+', ':', ',', '1', '3'), maxLength: 11 }),
    fc.shuffledSubarray(['a', 'b', 'c'], { minLength: 1 }).chain((keys) =>
      fc.oneof(
        fc.constant(keys.join('+')),
        fc.constant(keys.join('>')),
        fc
          .tuple(...keys.map(() => fc.integer({ min: 0, max: 3 })))
          .map((marks) => keys.map((key, place) => `${key}:${marks[place] ?? 0}`).join()),
      ),
    ),
  );
  it('reads its own writing as it is, and words each of its refusals in both languages', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every), texts, (question, text) => {
        const ballot = readBallot(question, text);
        if (isRefused(ballot)) {
          expect(ballot.reasons).toHaveLength(1);
          for (const { code } of ballot.reasons)
            expect([`refusal.${code}` in fr, `refusal.${code}` in en]).toEqual([true, true]);
        } else if (ballot.kind === 'ballot') expect(readBallot(question, ballot.text)).toEqual(ballot);
      }),
      { numRuns: 3_000 },
    );
  });
});
