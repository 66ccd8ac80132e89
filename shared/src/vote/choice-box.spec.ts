import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { utf8 } from '../kernel/index.js';
import {
  gradingBox,
  keysOf,
  NO_TIE_ORDERS,
  rankingBox,
  tallyBox,
  tallyChoice,
  urnsFrom,
  type BallotBytes,
  type QuestionOf,
  type RankedQuestion,
} from './index.js';
import { aRuleSet, fiveColleges } from './poll.fixture.js';

type Judgment = QuestionOf<'majority_judgment'>;
const options = ['a', 'b', 'c', 'none'].map((key) => ({ key, label: key, cost: null }));
const questions: readonly RankedQuestion[] = [
  { method: 'schulze', options, places: 1, unranked: 'last', strength: 'winning_votes' },
  { method: 'irv', options },
  { method: 'stv', options, places: 2, variant: 'scottish' },
];
const said = fc.record({
  college: fc.nat(4),
  choice: fc.oneof(
    fc.constantFrom('blank', 'invalid', 'abstention', 'none'),
    fc.shuffledSubarray(['a', 'b', 'c', 'none'], { minLength: 1 }).map((keys) => keys.join('>')),
  ),
  byProxy: fc.boolean(),
});
const colleges = fiveColleges.map(({ id, key, name }) => ({ id, key, name, registered: 40 }));

/** Amid others, as ballots stand in what the database sends. */
const inBytes = (text: string): BallotBytes => {
  const bytes = utf8(`c>${text}>c`);
  return { bytes, start: 2, end: bytes.length - 2 };
};

describe('a box filled ballot by ballot', () => {
  it('is counted as the same ballots grouped by what they say, under every rule on who is there', () => {
    fc.assert(
      fc.property(
        fc.array(said, { maxLength: 40 }),
        fc.constantFrom(...questions),
        fc.record({
          noneCounts: fc.boolean(),
          blankCounts: fc.boolean(),
          abstentionPresent: fc.boolean(),
          invalidPresent: fc.boolean(),
        }),
        (ballots, question, rule) => {
          const quorum = { overall: { num: 1, den: 20 }, colleges: {}, secondCall: null };
          const proxies = { cap: 'scop', countForQuorum: false } as const;
          const ruleSet = aRuleSet({ ...rule, quorum, proxies });
          const tieOrders = { chair: null, seniority: null, seed: 'seed' };
          const poll = { ruleSet, colleges, question, call: 1, tieOrders };
          const box = rankingBox(ruleSet, colleges, keysOf(question));
          for (const { college, choice, byProxy } of ballots) box.add(college, inBytes(choice), byProxy);
          const urns = urnsFrom(
            colleges,
            ballots.flatMap(({ college, ...voice }) => {
              const collegeId = colleges[college]?.id;
              return collegeId ? [{ ...voice, collegeId }] : [];
            }),
          );
          const hash = (text: string): string => text;
          expect(tallyBox(poll, box.closed(question), hash)).toEqual(tallyChoice(poll, urns, hash));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('of grades likewise, whatever is written in it', () => {
    const mark = fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'é', 'd'),
      fc.constantFrom('0', '1', '2', '02', '3', '-1', '', 'x', '9999999999'),
    );
    const whole = fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)).map(([a, b, c]) => `é:${c},a:${a},b:${b}`);
    const odd = fc.array(mark, { maxLength: 4 }).map((marks) => marks.map((one) => one.join(':')).join(','));
    const graded = fc.record({
      college: fc.nat(4),
      choice: fc.oneof(whole, whole, odd, fc.constantFrom('blank', 'none', 'a', 'a:1:2,b:1,é:1', 'a:1,')),
      byProxy: fc.boolean(),
    });
    fc.assert(
      fc.property(
        fc.array(graded, { maxLength: 40 }),
        fc.record({ noneCounts: fc.boolean(), blankCounts: fc.boolean() }),
        fc.constantFrom('worst' as const, 'invalid' as const),
        fc.integer({ min: 1, max: 5 }),
        (ballots, rule, ungraded, count) => {
          const question: Judgment = {
            method: 'majority_judgment',
            options: ['a', 'b', 'é'].map((key) => ({ key, label: key, cost: null })),
            places: 1,
            grades: ['poor', 'fair', 'good'],
            ungraded,
          };
          const [ruleSet, some] = [aRuleSet(rule), colleges.slice(0, count)];
          const came = ballots.filter(({ college }) => college < count);
          const tieOrders = { chair: null, seniority: null, seed: 'seed' };
          const poll = { ruleSet, colleges: some, question, call: 1, tieOrders };
          const box = gradingBox(ruleSet, some, question);
          for (const { college, choice, byProxy } of came) box.add(college, inBytes(choice), byProxy);
          const urns = urnsFrom(
            some,
            came.flatMap(({ college, ...voice }) => {
              const collegeId = some[college]?.id;
              return collegeId ? [{ ...voice, collegeId }] : [];
            }),
          );
          const hash = (text: string): string => text;
          expect(tallyBox(poll, box.closed(), hash)).toEqual(tallyChoice(poll, urns, hash));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('takes no ballot of a college that does not vote', () => {
    const [question] = questions;
    if (!question) throw new Error('No question');
    const box = rankingBox(aRuleSet(), colleges, keysOf(question));
    expect(() => box.add(9, inBytes('a'), false)).toThrow(RangeError);
  });

  it('is counted by any method for its own options, and for no others', () => {
    const [schulze, irv, stv] = questions;
    if (!schulze || !irv || !stv) throw new Error('No question');
    const box = rankingBox(aRuleSet(), colleges, keysOf(irv));
    expect(box.closed(stv).attendance).toHaveLength(colleges.length);
    expect(box.closed(schulze).attendance).toHaveLength(colleges.length);
    expect(() => box.closed({ ...irv, options: irv.options.toReversed() })).toThrow(RangeError);
    expect(() => box.closed({ ...irv, options: irv.options.slice(1) })).toThrow(RangeError);
    const [a, b, c, none] = irv.options;
    if (!a || !b || !c || !none) throw new Error('No options');
    const otherwise = [
      [a, b, none, c],
      [a, b, c, none, { ...c, key: 'd' }],
    ];
    for (const some of otherwise) expect(() => box.closed({ ...irv, options: some })).toThrow(RangeError);
  });
});

describe('a box of any text', () => {
  const hash = (text: string): string => text;
  const ruleSet = aRuleSet({
    quorum: { overall: { num: 1, den: 20 }, colleges: {}, secondCall: null },
    proxies: { cap: 'scop', countForQuorum: false },
  });
  const poll = { ruleSet, colleges, call: 1, tieOrders: NO_TIE_ORDERS };
  /** Each text by turns in one of the five colleges, on top of votes that leave no tie. */
  const said = (sure: readonly string[], texts: readonly string[]) =>
    [...sure, ...sure, ...texts].map((choice, rank) => ({
      college: rank % 5,
      choice,
      byProxy: rank % 3 === 0,
    }));
  const inUrns = (ballots: ReturnType<typeof said>) =>
    urnsFrom(
      colleges,
      ballots.flatMap(({ college, ...voice }) => {
        const collegeId = colleges[college]?.id;
        return collegeId ? [{ ...voice, collegeId }] : [];
      }),
    );

  it('is counted as that text in an urn, each college under its own weight', () => {
    const texts = ['a>b>c', 'a=b>c', 'a>b=c', 'c>none>a', 'a', 'none', 'a>a', 'z', 'a>', 'blanks'];
    const ballots = said(
      ['c>a>b', 'c>b', 'a>b>c'],
      [...texts, 'invalid', 'abstention', 'blank', 'b>a', 'b>a'],
    );
    for (const question of questions) {
      const box = rankingBox(poll.ruleSet, colleges, keysOf(question));
      for (const { college, choice, byProxy } of ballots) box.add(college, inBytes(choice), byProxy);
      const counted = tallyBox({ ...poll, question }, box.closed(question), hash);
      expect(counted).toEqual(tallyChoice({ ...poll, question }, inUrns(ballots), hash));
    }
  });
  it('keeps every ballot however many come', () => {
    const [question] = questions;
    if (!question) throw new Error('No question');
    const box = rankingBox(poll.ruleSet, colleges, keysOf(question));
    const many = colleges.map(({ id, key, name }) => ({ id, key, name, registered: 3_000 }));
    for (let rank = 0; rank < 3_000; rank += 1)
      box.add(0, inBytes(rank % 3 === 0 ? 'a>b>c>none' : 'b>a'), false);
    const { raw } = tallyBox({ ...poll, colleges: many, question }, box.closed(question), hash);
    expect(raw).toMatchObject({
      winners: ['b'],
      ballots: { valid: 3_000 },
      figures: { duels: { a: { b: 1_000, c: 3_000, none: 3_000 }, b: { a: 2_000 }, c: { none: 1_000 } } },
    });
  });
});
