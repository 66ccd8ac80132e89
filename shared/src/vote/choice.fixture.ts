import type { RuleSet } from '../body/index.js';
import {
  NO_TIE_ORDERS,
  tallyChoice,
  type ChoiceOutcome,
  type ChoiceQuestion,
  type CollegeUrn,
} from './index.js';
import { aRuleSet, fiveColleges } from './poll.fixture.js';

export const someOptions = (...keys: readonly string[]) =>
  keys.map((key) => ({ key, label: `Projet ${key}`, cost: null }));

export const approval = (places = 1, ...keys: readonly string[]): ChoiceQuestion => ({
  method: 'approval',
  options: someOptions(...(keys.length > 0 ? keys : ['a', 'b', 'c'])),
  places,
  most: null,
});

/** Registered, then what was said by how many: `[40, 'a 20', 'b 10', 'blank 3']`; one line per college. */
export type Told = readonly [number, ...string[]];

export const urnsTold = (...told: readonly Told[]): readonly CollegeUrn[] =>
  fiveColleges.map(({ id }, rank) => {
    const [, ...lines] = told[rank] ?? [0];
    const shapes = lines.map((line) => {
      const [ballot = '', count = ''] = line.split(' ');
      return { ballot, count: Number(count) };
    });
    return {
      collegeId: id,
      shapes: shapes.toSorted((a, b) => (a.ballot < b.ballot ? -1 : 1)),
      byProxy: 0,
    };
  });

export const electorateTold = (...told: readonly Told[]) =>
  fiveColleges.map(({ id, key, name }, rank) => ({ id, key, name, registered: told[rank]?.[0] ?? 0 }));

/** Chooses under the weights of oracle C1 (35, 20, 15, 20, 10), by what each college said. */
export const choose = (
  question: ChoiceQuestion,
  rule: Partial<RuleSet>,
  ...told: readonly Told[]
): ChoiceOutcome =>
  tallyChoice(
    {
      ruleSet: aRuleSet(rule),
      colleges: electorateTold(...told),
      question,
      call: 1,
      tieOrders: NO_TIE_ORDERS,
    },
    urnsTold(...told),
    (text) => text,
  );
