import { describe, expect, it } from '@jest/globals';
import { format, type CollegeId } from '../kernel/index.js';
import { readable, startingRuleSet, weightOf, type RuleSet } from './index.js';

describe('the weight of a college', () => {
  const rule = startingRuleSet(['a', 'b', 'c'].map((id) => ({ id: id as CollegeId })));
  it('is its exact part where colleges weigh the same, whoever holds the odd basis point', () => {
    expect(['a', 'b', 'c'].map((id) => format(weightOf(rule, id)))).toEqual(['100/3', '100/3', '100/3']);
  });
  it('is what the rule writes where it says otherwise, and nothing for a college it does not name', () => {
    const written: RuleSet = { ...rule, weightBasis: 'participation' };
    expect(['a', 'c', 'd'].map((id) => format(weightOf(written, id)))).toEqual(['1667/50', '3333/100', '0']);
    const odd: RuleSet = { ...rule, weights: { a: 5_000, b: 2_500, c: 2_500 } };
    expect(format(weightOf(odd, 'a'))).toBe('50');
  });
});

describe('shares said to a reader', () => {
  it('are exact when two decimals suffice, and marked as rounded when they do not', () => {
    const facts = {
      yesPoints: '172/3',
      noPoints: '60',
      weightPoints: '25/2',
      ratio: '2/3',
      college: 'Entreprises',
    };
    expect(readable(facts, 'fr')).toEqual({
      ...facts,
      yesPoints: '≈ 57,33\u00a0%',
      noPoints: '60\u00a0%',
      weightPoints: '12,5\u00a0%',
    });
    expect(readable(facts, 'en')).toMatchObject({
      yesPoints: '≈ 57.33%',
      noPoints: '60%',
      weightPoints: '12.5%',
    });
  });
  it('keep the zeros of round numbers', () => {
    expect(readable({ allPoints: '100', nonePoints: '0' }, 'en')).toEqual({
      allPoints: '100%',
      nonePoints: '0%',
    });
  });
});
