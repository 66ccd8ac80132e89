import { describe, expect, it } from '@jest/globals';
import type { RuleSet } from '../body/index.js';
import type { CollegeId } from '../kernel/index.js';
import { NO_TIE_ORDERS, tallyChoice, type ChoiceOutcome } from './index.js';
import { approval, dots, judgment, score } from './method/question.fixture.js';
import { aRuleSet } from './poll.fixture.js';
import type { ChoiceQuestion } from './method/question.js';

const rule = aRuleSet({ weights: { 'c-firms': 7_000, 'c-people': 3_000 }, base: 'expressed' });
type Said = Readonly<Record<string, number>>;

const choose = (
  question: ChoiceQuestion,
  registered: readonly [number, number],
  said: readonly [Said, Said],
  change: Partial<RuleSet> = {},
): ChoiceOutcome => {
  const ids = ['c-firms', 'c-people'] as const;
  const colleges = ids.map((id, rank) => {
    return { id: id as CollegeId, key: id, name: id.slice(2), registered: registered[rank] ?? 0 };
  });
  const urns = colleges.map(({ id }, rank) => ({
    collegeId: id,
    shapes: Object.entries(said[rank] ?? {}).map(([ballot, count]) => ({ ballot, count })),
    byProxy: 0,
  }));
  const poll = { ruleSet: { ...rule, ...change }, colleges, question, call: 1, tieOrders: NO_TIE_ORDERS };
  return tallyChoice(poll, urns, (text) => text);
};
const lacking = ({ weighted }: ChoiceOutcome): unknown => weighted.figures['lacking'];

describe('a choice by colleges', () => {
  const votes = [
    { a: 5, b: 1, blank: 1 },
    { b: 3, a: 1 },
  ] as const;
  it('says how many absent members of each college would have had the next in line chosen', () => {
    // With two more firms, 70 × 5/8 + 30/4 = 51.25 against 48.75; with three, 46.4 against 53.6. People weigh too little.
    const outcome = choose(approval('a b'), [12, 6], votes);
    expect(outcome.winners).toEqual(['a']);
    expect(lacking(outcome)).toEqual([
      { college: 'firms', option: 'b', ballots: 3 },
      { college: 'people', option: 'b', ballots: null },
    ]);
    expect(outcome.weighted.trace.at(-1)).toEqual({
      code: 'enough-college',
      facts: { option: 'b', college: 'firms', count: 3 },
    });
    const firms = (b: number) => choose(approval('a b'), [12, 6], [{ a: 5, b, blank: 1 }, votes[1]]).winners;
    expect([firms(1 + 2), firms(1 + 3)]).toEqual([['a'], ['b']]);
  });
  it('counts only those who did not come, and shares among them as the rule does', () => {
    expect(lacking(choose(approval('a b'), [9, 6], votes))).toMatchObject([{ ballots: null }, {}]);
    expect(lacking(choose(approval('a b'), [10, 6], votes))).toMatchObject([{ ballots: 3 }, {}]);
    const people = (b: number) =>
      choose(approval('a b'), [11, 40], [votes[0], { b, a: 1 }], { base: 'registered' });
    expect(lacking(people(3))).toMatchObject([{ ballots: 4 }, { ballots: 32 }]);
    expect([people(3 + 31).winners, people(3 + 32).winners]).toEqual([['a'], ['b']]);
  });
  it('says it of points and of dots, each further ballot giving the most to one option alone', () => {
    // With three more firms, 70 × 4/9 + 30 × 3/4 = 53.6 against 46.4; with two, 48.75 against 51.25.
    const points = choose(
      score('a b'),
      [12, 6],
      [
        { 'a:5,b:0': 5, 'a:0,b:5': 1 },
        { 'a:0,b:5': 3, 'a:5,b:0': 1 },
      ],
    );
    expect(points.winners).toEqual(['a']);
    expect(lacking(points)).toEqual([
      { college: 'firms', option: 'b', ballots: 3 },
      { college: 'people', option: 'b', ballots: null },
    ]);
    const spread = choose(
      dots('a b', { dots: 3 }),
      [12, 6],
      [
        { 'a:3,b:0': 5, 'a:0,b:3': 1 },
        { 'a:0,b:3': 3, 'a:3,b:0': 1 },
      ],
    );
    expect(lacking(spread)).toEqual(lacking(points));
  });
  it('says nothing of what one college lacked twice, nor of reserved places', () => {
    const told = choose(approval('a b'), [12, 0], [votes[0], {}]).weighted.trace.map(({ code }) => code);
    expect(told).toContain('enough-college');
    const standing = ['a', 'b'].map((key) => ({ key, slot: 'firm', gender: 'none' as const }));
    const reserved = { places: { firm: 1 }, parity: 'none', standing } as const;
    const graded = choose({ ...judgment('a b'), reserved }, [9, 9], [{ 'a:5,b:3': 3 }, { 'a:2,b:4': 3 }]);
    expect(lacking(graded)).toBeUndefined();
  });
  it('says it of majority judgment too, and nothing of a ranking', () => {
    const question = judgment('a b');
    const graded = choose(question, [9, 9], [{ 'a:5,b:3': 3 }, { 'a:2,b:4': 3 }]);
    expect(graded.winners).toEqual(['a']);
    expect(lacking(graded)).toMatchObject([
      { college: 'firms', ballots: 2 },
      { college: 'people', ballots: null },
    ]);
    const ranked = choose({ method: 'irv', options: question.options }, [9, 9], [{ 'a>b': 3 }, { 'b>a': 3 }]);
    expect(lacking(ranked)).toBeUndefined();
  });
});
