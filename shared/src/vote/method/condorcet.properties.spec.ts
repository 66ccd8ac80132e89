import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import type { Counted } from './counted.js';
import { count, FIVE, rewritten, RUNS } from './five-options.arbitrary.fixture.js';
import type { OptionKey } from './option.js';
import { duelsIn, pathsIn, type Asked } from './ranked.fixture.js';
import { ballots } from './rankings.arbitrary.fixture.js';

const condorcet: fc.Arbitrary<Asked> = fc.record({
  method: fc.constantFrom('schulze', 'ranked_pairs'),
  strength: fc.constantFrom('winning_votes', 'margins'),
});

const cast = ballots({ options: 5, ties: true });
const full = ballots({ options: 5, ties: true, full: true });

const top = ({ order }: Counted): readonly OptionKey[] => order[0] ?? [];

describe('Condorcet methods', () => {
  const beats = (duels: ReturnType<typeof duelsIn>, own: OptionKey, other: OptionKey): boolean =>
    (duels[own]?.[other] ?? 0) > (duels[other]?.[own] ?? 0);
  it('elect whoever wins all duels', () => {
    fc.assert(
      fc.property(condorcet, cast, (wish, shapes) => {
        const counted = count(wish, shapes);
        const duels = duelsIn(counted);
        const winner = FIVE.find((own) => FIVE.every((other) => own === other || beats(duels, own, other)));
        fc.pre(winner !== undefined);
        expect(counted.winners).toEqual([winner]);
      }),
      RUNS,
    );
  });
  it('elect within the smallest set that wins against all outside', () => {
    fc.assert(
      fc.property(condorcet, cast, (wish, shapes) => {
        const counted = count(wish, shapes);
        const duels = duelsIn(counted);
        const smith = smallestDominant((own, other) => beats(duels, own, other));
        expect(top(counted).filter((option) => !smith.includes(option))).toEqual([]);
      }),
      RUNS,
    );
  });
  it('do not, by Schulze, elect the same winner when every ballot is turned round', () => {
    fc.assert(
      fc.property(condorcet, full, ({ strength }, shapes) => {
        const wish = { method: 'schulze', strength } as const;
        const turned = shapes.map(({ ballot, count }) => ({
          ballot: ballot.split('>').toReversed().join('>'),
          count,
        }));
        const [before, after] = [count(wish, shapes), count(wish, turned)];
        expect(table((own, other) => pathsIn(after)[own]?.[other])).toEqual(
          table((own, other) => pathsIn(before)[other]?.[own]),
        );
        const [winner, ...others] = top(before);
        if (others.length === 0) expect(top(after)).not.toContain(winner);
      }),
      RUNS,
    );
  });
  it('are not moved, by Schulze, by a double of an option beside it on every ballot', () => {
    const joint = fc.constantFrom('>', '=');
    fc.assert(
      fc.property(condorcet, cast, fc.constantFrom(...FIVE), joint, ({ strength }, shapes, own, sign) => {
        const wish = { method: 'schulze', strength } as const;
        const doubled = rewritten(shapes, (key) => (key === own ? `${own}${sign}z` : key));
        const level = doubled.map(({ ballot, count }) => ({ ballot: levelled(ballot, own), count }));
        const before = top(count(wish, shapes));
        const after = top(count(wish, level, [...FIVE, 'z']));
        const merged = [...new Set(after.map((option) => (option === 'z' ? own : option)))].toSorted();
        expect(merged).toEqual(before.toSorted());
      }),
      RUNS,
    );
  });
});

/** By pairs, in the order of the options. */
const table = (cell: (own: OptionKey, other: OptionKey) => number | undefined) =>
  FIVE.map((own) => FIVE.map((other) => cell(own, other)));

/** "a>z" inside a shared rank would part the rank: there the double stands level. */
const levelled = (ballot: string, own: OptionKey): string =>
  ballot.includes(`=${own}>z`) || ballot.includes(`${own}>z=`)
    ? ballot.replace(`${own}>z`, `${own}=z`)
    : ballot;

const smallestDominant = (beats: (own: OptionKey, other: OptionKey) => boolean): readonly OptionKey[] => {
  const sets = Array.from({ length: 31 }, (_, bits) => FIVE.filter((_, at) => ((bits + 1) >> at) % 2 === 1));
  const dominant = sets.filter((set) =>
    set.every((own) => FIVE.every((other) => set.includes(other) || beats(own, other))),
  );
  return dominant.toSorted((a, b) => a.length - b.length)[0] ?? [];
};
