import { describe, expect, it } from '@jest/globals';
import type { RuleSet } from '../body/index.js';
import { quorumMeter, quorumOn, tally, type Choice, type Motion } from './index.js';
import { aRuleSet, firms, held, type Held } from './poll.fixture.js';

const count = (
  vote: Held,
  change: Partial<RuleSet> = {},
  castingVote: Choice | null = null,
  call = 1,
): Motion => tally(aRuleSet(change), vote.colleges, vote.counts, { call, castingVote });
const because = ({ because: reasons }: Motion): string[] => reasons.map(({ code }) => code);
const half = { num: 1, den: 2, strict: true };

describe('blank ballots', () => {
  const vote = held([40, 6, 4, 5], [40, 6, 4, 5], [40, 6, 4, 5], [40, 6, 4, 5], [40, 6, 4, 5]);
  it('are present and not expressed, unless the rule counts them as expressed', () => {
    expect(count(vote).weighted).toEqual({ yes: '60', no: '40' });
    expect(count(vote, { blankCounts: true }).weighted).toEqual({ yes: '40', no: '80/3' });
    expect(count(vote, { base: 'present' }).weighted).toEqual({ yes: '40', no: '80/3' });
  });
  it('alone make a college silent, unless the rule counts them', () => {
    const alone = held([40, 6, 4], [40, 0, 0, 5]);
    expect(count(alone, { silentCollege: 'renormalised' }).weighted.yes).toBe('60');
    const counted = count(alone, { silentCollege: 'renormalised', blankCounts: true });
    expect(counted.colleges.map(({ silent }) => silent)).toEqual([false, false, true, true, true]);
    expect(counted.weighted.yes).toBe('420/11');
  });
  it('alone never make a tie, nor call for a casting vote', () => {
    const blank = held([40, 0, 0, 9]);
    expect(because(count(blank, { castingVote: 'chair' }, 'yes'))).toEqual(['someone-speaks']);
    const counted = count(blank, { blankCounts: true, tie: 'unresolved', castingVote: 'chair' }, 'yes');
    expect(counted.verdict).toBe('rejected');
    expect(because(counted)).toEqual(['threshold-over']);
  });
});

describe('abstentions and spoilt ballots', () => {
  const vote = held([40, 6, 4, 0, 3, 7], [0], [0], [0], [0]);
  it('count as presence or not, as the rule says of each, and never as expressed', () => {
    const present = (change: Partial<RuleSet>) => count(vote, change).raw.present;
    expect(present({})).toBe(20);
    expect(present({ abstentionPresent: false })).toBe(17);
    expect(present({ invalidPresent: false })).toBe(13);
    expect(present({ abstentionPresent: false, invalidPresent: false })).toBe(10);
    expect(count(vote).weighted).toEqual({ yes: '21', no: '14' });
    expect(count(vote, { base: 'present' }).weighted).toEqual({ yes: '21/2', no: '7' });
    expect(count(vote, { base: 'present', abstentionPresent: false }).weighted.yes).toBe('210/17');
  });
  it('are told apart, by college and in all', () => {
    const heads = { registered: 40, present: 20, yes: 6, no: 4, blank: 0, abstention: 3, invalid: 7 };
    expect(count(vote).raw).toEqual(heads);
    expect(count(vote).colleges[0]).toMatchObject(heads);
  });
  it('fill the box like any ballot: one more than the electors is impossible', () => {
    expect(() => count(held([9, 1, 1, 1, 3, 3]))).not.toThrow();
    expect(() => count(held([8, 1, 1, 1, 3, 3]))).toThrow(RangeError);
  });
  it('leave no absent member to carry the text when they fill it', () => {
    const full = held([4, 1, 1, 0, 1, 1]);
    expect(count(full).counterfactuals[0]).toEqual({
      collegeId: firms,
      college: 'firms',
      missingYes: null,
    });
  });
});

describe('the casting vote of the chair', () => {
  const even = held([10, 5, 5], [10, 5, 5], [10, 5, 5], [10, 5, 5], [10, 5, 5]);
  const chair = { castingVote: 'chair', tie: 'unresolved' } as const;

  it('settles an exact tie, either way, and says so', () => {
    expect(count(even, chair, 'yes')).toMatchObject({
      verdict: 'adopted',
      because: [{ code: 'casting-vote.yes', facts: {} }],
    });
    expect(count(even, chair, 'no')).toMatchObject({
      verdict: 'rejected',
      because: [{ code: 'casting-vote.no' }],
    });
    expect(count(even, chair, 'yes').trace.slice(-2)).toEqual([
      { code: 'because.casting-vote.yes', facts: {} },
      { code: 'verdict.adopted', facts: {} },
    ]);
  });
  it('leaves the tie to the rule when the chair voted blank, did not vote, or has no such vote', () => {
    expect(because(count(even, chair, 'blank'))).toEqual(['tie']);
    expect(because(count(even, chair, null))).toEqual(['tie']);
    expect(count(even, { ...chair, castingVote: 'none' }, 'yes')).toMatchObject({
      verdict: 'unresolved',
      because: [{ code: 'tie' }],
    });
  });
  it('settles a tie that falls short of one half, as those present or silent make it', () => {
    const short = held([12, 5, 5, 2], [12, 5, 5, 2], [12, 5, 5, 2], [12, 5, 5, 2], [12, 5, 5, 2]);
    const atLeast = { ...chair, base: 'present', threshold: { num: 1, den: 2, strict: false } } as const;
    expect(because(count(short, atLeast, 'yes'))).toEqual(['casting-vote.yes']);
    expect(because(count(short, { ...atLeast, tie: 'rejected' }))).toEqual(['tie']);
  });
  it('does nothing where there is no tie, or where more than a simple majority was asked', () => {
    const lost = held([10, 4, 5], [10, 5, 5], [10, 5, 5], [10, 5, 5], [10, 5, 5]);
    expect(because(count(lost, chair, 'yes'))).toEqual(['threshold-over']);
    const threshold = { num: 2, den: 3, strict: false };
    expect(because(count(even, { ...chair, threshold }, 'yes'))).toEqual(['threshold-at-least']);
  });
  it('is taken into account by what was missing: nobody’s yes is asked of a text it carried', () => {
    expect(count(even, chair, 'yes').counterfactuals).toEqual([]);
    const short = held([10, 4, 5], [10, 5, 5]);
    expect(
      count(short, chair, 'yes')
        .counterfactuals.map(({ missingYes }) => missingYes)
        .slice(0, 1),
    ).toEqual([1]);
  });
});

describe('a second call', () => {
  const quorum: RuleSet['quorum'] = {
    overall: { num: 1, den: 2 },
    colleges: { [firms]: { num: 1, den: 2 } },
    secondCall: { overall: { num: 1, den: 4 }, colleges: {} },
  };
  const vote = held([40, 11, 4]);

  it('asks for its own quorum, and the first call for the first', () => {
    expect(because(count(vote, { quorum }))).toEqual(['quorum-overall', 'quorum-college']);
    const second = count(vote, { quorum, threshold: { num: 1, den: 4, strict: false } }, null, 2);
    expect(second.verdict).toBe('adopted');
    expect(second.conditions[1]).toMatchObject({ code: 'quorum-overall', facts: { needed: 10 } });
    expect(quorumOn({ quorum }, 3)).toBe(quorum.secondCall);
  });
  it('asks for the same where the rule relaxes nothing', () => {
    const same = { ...quorum, secondCall: null };
    expect(because(count(vote, { quorum: same }, null, 2))).toEqual(['quorum-overall', 'quorum-college']);
    expect(quorumOn({ quorum: same }, 2)).toBe(same);
  });
  it('moves the meter too', () => {
    const rule = aRuleSet({ quorum });
    expect(quorumMeter(rule, vote.colleges, { [firms]: 15 })).toMatchObject({ needed: 20, allMet: false });
    expect(quorumMeter(rule, vote.colleges, { [firms]: 15 }, 2)).toMatchObject({ needed: 10, allMet: true });
  });
});

describe('proxies', () => {
  const vote = held([40, 15, 5]);
  const withProxies = {
    ...vote,
    counts: vote.counts.map((each) => ({ ...each, byProxy: each.collegeId === firms ? 4 : 0 })),
  };
  const quorum = { overall: { num: 1, den: 2 }, colleges: {}, secondCall: null };
  const rule = (countForQuorum: boolean) => ({
    quorum,
    threshold: { ...half, num: 1, den: 4 },
    proxies: { cap: 2, countForQuorum },
  });
  it('make the quorum or not, as the rule says, and vote in both cases', () => {
    expect(count(withProxies, rule(true)).verdict).toBe('adopted');
    expect(count(withProxies, rule(false))).toMatchObject({
      verdict: 'void',
      raw: { present: 20, yes: 15 },
      because: [{ code: 'quorum-overall', facts: { present: 16, registered: 40, needed: 20 } }],
    });
    expect(count(vote, rule(false)).verdict).toBe('adopted');
  });
});
