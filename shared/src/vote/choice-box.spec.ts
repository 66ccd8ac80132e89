import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { rankingBox, tallyBox, tallyChoice, urnsFrom, type RankedQuestion } from './index.js';
import { aRuleSet, fiveColleges } from './poll.fixture.js';

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
          const ruleSet = aRuleSet({ ...rule, proxies: { cap: 'scop', countForQuorum: false } });
          const tieOrders = { chair: null, seniority: null, seed: 'seed' };
          const poll = { ruleSet, colleges, question, call: 1, tieOrders };
          const box = rankingBox(ruleSet, colleges, question);
          for (const { college, choice, byProxy } of ballots) box.add(college, choice, byProxy);
          const urns = urnsFrom(
            colleges,
            ballots.flatMap(({ college, ...voice }) => {
              const collegeId = colleges[college]?.id;
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
    expect(() => rankingBox(aRuleSet(), colleges, question).add(9, 'a', false)).toThrow(RangeError);
  });
});
