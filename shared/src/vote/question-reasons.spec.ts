import { describe, expect, it } from '@jest/globals';
import { questionReasons, type Question } from './index.js';
import { aRuleSet } from './poll.fixture.js';

const options = ['a', 'b', 'c'].map((key) => ({ key, label: key, cost: null }));
const reasons = (question: Question, innerVote: 'bloc' | 'proportional' = 'proportional') =>
  questionReasons({ question, ruleSet: aRuleSet({ innerVote }) }).map(({ code, facts }) => [code, facts]);

describe('a question', () => {
  it('about one text or a consent may be asked of any college', () => {
    expect(reasons({ method: 'yes_no_blank' }, 'bloc')).toEqual([]);
    expect(reasons({ method: 'consent' }, 'bloc')).toEqual([]);
  });
  it('among options is not asked of colleges that vote as blocs', () => {
    expect(reasons({ method: 'irv', options })).toEqual([]);
    expect(reasons({ method: 'irv', options }, 'bloc')).toEqual([['bloc-needs-yes-no', {}]]);
  });
  it('that no ballot could answer is not asked', () => {
    const stv = { method: 'stv', options, places: 4, variant: 'scottish' } as const;
    expect(reasons(stv, 'bloc').map(([code]) => code)).toEqual([
      'bloc-needs-yes-no',
      'places-beyond-options',
    ]);
  });
});
