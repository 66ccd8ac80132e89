import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { startingRuleSet, type RuleSet } from '../body/index.js';
import { add, canonical, compare, format, fraction, parse, sum } from '../kernel/index.js';
import { countsOf, outcomeSchema, tally, urnsFrom, urnsOfCounts, castIn, type Motion } from './index.js';
import { judge } from './judge.js';
import { fiveColleges, firms, held, type Held } from './poll.fixture.js';

const line = fc
  .tuple(fc.nat(12), fc.nat(12), fc.nat(6), fc.nat(3), fc.nat(3), fc.nat(10))
  .map(
    ([yes, no, blank, abstention, invalid, absent]) =>
      [yes + no + blank + abstention + invalid + absent, yes, no, blank, abstention, invalid] as const,
  );
const anyVote: fc.Arbitrary<Held> = fc
  .array(line, { minLength: 5, maxLength: 5 })
  .map((lines) => held(...lines));

const ratio = fc
  .integer({ min: 1, max: 12 })
  .chain((den) => fc.record({ num: fc.integer({ min: 1, max: den }), den: fc.constant(den) }));
const weights = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 5, maxLength: 5 }).map((extra) => {
  const all = extra.reduce((sum, one) => sum + one, 1);
  const shared = extra.map((one) => 1_000 + Math.floor((one * 5_000) / all));
  const rest = 10_000 - shared.reduce((sum, one) => sum + one, 0);
  return Object.fromEntries(
    fiveColleges.map(({ id }, rank) => [id, (shared[rank] ?? 0) + (rank === 0 ? rest : 0)]),
  );
});

const someRule = fc.record({
  weights,
  weightBasis: fc.constant('participation' as const),
  innerVote: fc.constantFrom('proportional', 'bloc'),
  base: fc.constantFrom('registered', 'present', 'expressed'),
  threshold: fc.tuple(ratio, fc.boolean()).map(([share, strict]) => ({ ...share, strict })),
  quorum: fc.record({
    overall: fc.option(ratio),
    colleges: fc.option(ratio).map((share) => (share ? { [firms]: share } : {})),
    secondCall: fc.constant(null),
  }),
  silentCollege: fc.constantFrom('lost', 'renormalised', 'void'),
  tie: fc.constantFrom('rejected', 'unresolved'),
  doubleKey: fc.constantFrom('none', 'majority_of_colleges', 'no_college_against'),
  openBallots: fc.boolean(),
  blankCounts: fc.boolean(),
  abstentionPresent: fc.boolean(),
  invalidPresent: fc.boolean(),
});
const anyRule: fc.Arbitrary<RuleSet> = someRule.map((rule) => ({
  ...startingRuleSet(fiveColleges),
  ...rule,
}));

const verdict = (rule: RuleSet, { colleges, counts }: Held): string => judge(rule, colleges, counts).verdict;
const times = (n: number, { colleges, counts }: Held): Held => ({
  colleges: colleges.map((college) => ({ ...college, registered: n * college.registered })),
  counts: counts.map(({ collegeId, yes, no, blank, abstention, invalid }) => ({
    collegeId,
    yes: n * yes,
    no: n * no,
    blank: n * blank,
    abstention: n * abstention,
    invalid: n * invalid,
  })),
});
/** One member of a college who did not come votes yes instead. */
const oneMoreYes = ({ colleges, counts }: Held, rank: number): Held => ({
  colleges,
  counts: counts.map((count, at) => {
    const room = (colleges[at]?.registered ?? 0) > castIn(count);
    return at === rank && room ? { ...count, yes: count.yes + 1 } : count;
  }),
});
const isParadoxical = (rule: RuleSet): boolean =>
  rule.silentCollege === 'renormalised' && rule.base !== 'expressed' && rule.innerVote === 'proportional';
const points = (outcome: Motion) => [parse(outcome.weighted.yes), parse(outcome.weighted.no)] as const;
const many = { numRuns: 300 };

describe('whatever the rule and the votes', () => {
  it('the order of colleges, counts and ballots changes nothing', () => {
    fc.assert(
      fc.property(anyRule, anyVote, (rule, { colleges, counts }) => {
        const outcome = tally(rule, colleges, counts);
        const turned = tally(rule, colleges.toReversed(), counts.toReversed());
        expect([turned.verdict, turned.weighted]).toEqual([outcome.verdict, outcome.weighted]);
        expect(canonical(tally(rule, colleges, counts.toReversed()))).toBe(canonical(outcome));
      }),
      many,
    );
    const ballots = fc.array(
      fc.record({
        collegeId: fc.constantFrom(...fiveColleges.map(({ id }) => id)),
        choice: fc.constantFrom('yes', 'no', 'blank'),
      }),
    );
    fc.assert(
      fc.property(ballots, (cast) => {
        const urns = urnsFrom(fiveColleges, cast);
        expect(urnsFrom(fiveColleges, cast.toReversed())).toEqual(urns);
        expect(urnsOfCounts(countsOf(urns))).toEqual(urns);
      }),
    );
  });
  it('doubling ballots and electors keeps verdict and points', () => {
    fc.assert(
      fc.property(anyRule, anyVote, (rule, vote) => {
        const [once, twice] = [vote, times(2, vote)].map((one) => tally(rule, one.colleges, one.counts));
        expect(twice?.weighted).toEqual(once?.weighted);
        expect(twice?.verdict).toBe(once?.verdict);
      }),
      many,
    );
  });
  it('one more yes never turns an adopted text into anything else', () => {
    fc.assert(
      fc.property(anyRule, anyVote, fc.nat(4), (rule, vote, rank) => {
        fc.pre(!isParadoxical(rule) && verdict(rule, vote) === 'adopted');
        expect(verdict(rule, oneMoreYes(vote, rank))).toBe('adopted');
      }),
      many,
    );
  });
  it('points for and against never pass 100, and make 100 when all that is expressed counts', () => {
    fc.assert(
      fc.property(anyRule, anyVote, (rule, { colleges, counts }) => {
        const outcome = tally(rule, colleges, counts);
        const [yes, no] = points(outcome);
        const all = add(yes, no);
        expect(compare(all, fraction(100))).toBeLessThanOrEqual(0);
        const spoken = outcome.colleges.some(({ silent }) => !silent);
        if (
          rule.innerVote === 'proportional' &&
          rule.base === 'expressed' &&
          !rule.blankCounts &&
          rule.silentCollege === 'renormalised' &&
          spoken
        )
          expect(format(all)).toBe('100');
      }),
      many,
    );
  });
  it('the parts of the colleges make the total, and a bloc gives all or nothing', () => {
    fc.assert(
      fc.property(anyRule, anyVote, (rule, { colleges, counts }) => {
        const outcome = tally(rule, colleges, counts);
        expect(format(sum(outcome.colleges.map(({ weighted }) => parse(weighted.yes))))).toBe(
          outcome.weighted.yes,
        );
        if (rule.innerVote === 'bloc')
          for (const { weighted, counted } of outcome.colleges)
            expect(['0', counted]).toContain(weighted.yes);
      }),
      many,
    );
  });
  it('what was missing is exactly what was missing: n carries the text, n - 1 does not', () => {
    fc.assert(
      fc.property(anyRule, anyVote, (rule, vote) => {
        for (const { collegeId, missingYes } of tally(rule, vote.colleges, vote.counts).counterfactuals) {
          const rank = fiveColleges.findIndex(({ id }) => id === collegeId);
          const absent = vote.colleges[rank]?.registered ?? 0;
          const reached = Array.from({ length: absent }).reduce<readonly Held[]>(
            (all) => [...all, oneMoreYes(all.at(-1) ?? vote, rank)],
            [vote],
          );
          const first = reached.findIndex((one) => verdict(rule, one) === 'adopted');
          expect(missingYes).toBe(first === -1 ? null : first);
        }
      }),
      { numRuns: 60 },
    );
  });
  it('an outcome survives being written down', () => {
    fc.assert(
      fc.property(anyRule, anyVote, (rule, { colleges, counts }) => {
        const outcome = tally(rule, colleges, counts);
        expect(outcomeSchema.parse(JSON.parse(canonical(outcome)))).toEqual(outcome);
      }),
    );
  });
});

describe('weights', () => {
  it('change nothing when all colleges are alike', () => {
    const equal = Object.fromEntries(fiveColleges.map(({ id }) => [id, 2_000]));
    fc.assert(
      fc.property(anyRule, fc.nat(9), fc.nat(9), fc.nat(9), (rule, yes, no, blank) => {
        fc.pre(yes + no > 0);
        const line = [yes + no + blank + 1, yes, no, blank] as const;
        const { colleges, counts } = held(line, line, line, line, line);
        const proportional = {
          ...rule,
          weights: equal,
          innerVote: 'proportional',
          base: 'expressed',
          blankCounts: false,
        } as const;
        const { raw, weighted } = tally(proportional, colleges, counts);
        expect(weighted.yes).toBe(format(fraction(100 * raw.yes, raw.yes + raw.no)));
        const bloc = tally({ ...rule, weights: equal, innerVote: 'bloc' }, colleges, counts);
        expect(bloc.weighted.yes).toBe(yes > no ? '100' : '0');
      }),
    );
  });
});
