import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { compare, divide, fraction, subtract, sum, ZERO, type Fraction } from '../../kernel/index.js';
import { countQuestion } from './count-question.js';
import { NO_TIE_BREAK } from './counted.js';
import { budget } from './question.fixture.js';

/**
 * Equal shares by the book, elector by elector, as independent from the counted one as it can be: the price is found by
 * letting the poor out of the even split until nobody left in it is poor, and equal offers are bought together only if
 * buying them in every order costs each the same.
 */
type Voter = { readonly approves: ReadonlySet<string>; readonly holds: Fraction };
type Plan = { readonly key: string; readonly cost: number };

const priceOf = (voters: readonly Voter[], { key, cost }: Plan): Fraction | null => {
  let rich = voters.filter(({ approves }) => approves.has(key));
  if (rich.length === 0) return null;
  let due = fraction(cost);
  for (;;) {
    if (rich.length === 0) return null;
    const even = divide(due, fraction(rich.length));
    const poor = rich.filter(({ holds }) => compare(holds, even) < 0);
    if (poor.length === 0) return even;
    due = subtract(due, sum(poor.map(({ holds }) => holds)));
    rich = rich.filter((voter) => !poor.includes(voter));
  }
};
const afterPaying = (voters: readonly Voter[], { key }: Plan, price: Fraction): readonly Voter[] =>
  voters.map((voter) => {
    if (!voter.approves.has(key)) return voter;
    const left = subtract(voter.holds, price);
    return { ...voter, holds: compare(left, ZERO) < 0 ? ZERO : left };
  });

const orders = <One>(all: readonly One[]): readonly (readonly One[])[] =>
  all.length === 0
    ? [[]]
    : all.flatMap((one) => orders(all.filter((o) => o !== one)).map((rest) => [one, ...rest]));

const sameInEveryOrder = (voters: readonly Voter[], plans: readonly Plan[]): boolean =>
  orders(plans).every((order) => {
    let now = voters;
    return order.every((plan) => {
      const [first, price] = [priceOf(voters, plan), priceOf(now, plan)];
      if (!first || !price || compare(first, price) !== 0) return false;
      now = afterPaying(now, plan, price);
      return true;
    });
  });

type Verdict = { readonly bought: readonly string[]; readonly open: boolean };

const byTheBook = (ballots: readonly string[], plans: readonly Plan[], envelope: number): Verdict => {
  let voters: readonly Voter[] = ballots.map((ballot) => ({
    approves: new Set(ballot.split('+')),
    holds: fraction(envelope, ballots.length),
  }));
  let rest = plans;
  const bought: string[] = [];
  for (;;) {
    const offers = rest.flatMap((plan) => {
      const price = priceOf(voters, plan);
      return price ? [{ plan, price, rate: divide(price, fraction(plan.cost)) }] : [];
    });
    const least = offers.map(({ rate }) => rate).toSorted(compare)[0];
    if (!least) return { bought, open: false };
    const first = offers.filter(({ rate }) => compare(rate, least) === 0).map(({ plan }) => plan);
    if (!sameInEveryOrder(voters, first)) return { bought, open: true };
    for (const plan of first) voters = afterPaying(voters, plan, priceOf(voters, plan) ?? ZERO);
    bought.push(...first.map(({ key }) => key));
    rest = rest.filter((plan) => !first.includes(plan));
  }
};

const KEYS = ['a', 'b', 'c', 'd', 'e'];
const election = fc.record({
  costs: fc.array(fc.oneof(fc.integer({ min: 1, max: 60 }), fc.constantFrom(10, 20, 30)), {
    minLength: 5,
    maxLength: 5,
  }),
  ballots: fc.array(
    fc.subarray(KEYS, { minLength: 1 }).map((keys) => keys.join('+')),
    { minLength: 1, maxLength: 9 },
  ),
});

describe('equal shares', () => {
  it('buy what they buy by the book, elector by elector', () => {
    fc.assert(
      fc.property(election, ({ costs, ballots }) => {
        const plans = KEYS.map((key, at) => ({ key, cost: costs[at] ?? 1 }));
        const named = plans.map(({ key, cost }) => `${key}:${cost}`).join(' ');
        const { status, figures, ties } = countQuestion(
          budget(named, { share: 'equal_shares' }),
          [{ weight: 1n, shapes: ballots.map((ballot) => ({ ballot, count: 1 })) }],
          NO_TIE_BREAK,
          String,
        );
        const { bought, open } = byTheBook(ballots, plans, 100);
        expect(figures['bought']).toEqual(bought);
        if (open) expect([status, ties.length]).toEqual(['unresolved', 1]);
      }),
      { numRuns: 3_000 },
    );
  });
  it('give every group that agrees what its own part of the envelope pays', () => {
    const group = fc.record({ size: fc.integer({ min: 1, max: 9 }), others: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(group, ({ size, others }) => {
        const cost = Math.floor((100 * size) / (size + others));
        fc.pre(cost > 0);
        const { winners } = countQuestion(
          budget(`a:100 b:${cost}`, { share: 'equal_shares' }),
          [
            {
              weight: 1n,
              shapes: [
                { ballot: 'a', count: others },
                { ballot: 'b', count: size },
              ],
            },
          ],
          NO_TIE_BREAK,
          String,
        );
        expect(winners).toContain('b');
      }),
      { numRuns: 200 },
    );
  });
});
