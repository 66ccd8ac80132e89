import { describe, expect, it } from '@jest/globals';
import type { RuleSet } from '../body/index.js';
import type { CollegeId } from '../kernel/index.js';
import { NO_TIE_ORDERS, tallyChoice, type ChoiceOutcome } from './index.js';
import { approval, judgment } from './method/question.fixture.js';
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
