import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  count,
  countUrns,
  duelsIn,
  lastRound,
  orderIn,
  pathsIn,
  roundsIn,
  shapesIn,
  type Asked,
} from './ranked.fixture.js';

type Ranked = {
  readonly id: string;
  readonly ballots: string;
  readonly schulze?: string;
  readonly rankedPairs?: string;
  readonly strongestPaths?: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly schulzeWinner?: Readonly<Record<string, string>>;
  readonly condorcet?: string;
  readonly duels?: Readonly<Record<string, readonly [number, number]>>;
  readonly plurality?: Readonly<Record<string, number>>;
  readonly pluralityWinner?: string;
  readonly borda?: Readonly<Record<string, number>>;
  readonly irv?: {
    readonly winner?: string;
    readonly final?: readonly number[];
    readonly exhausted?: number;
    readonly tie?: { readonly round: number; readonly options: readonly string[]; readonly votes: number };
  };
};
type Pairwise = {
  readonly id: string;
  readonly options: readonly string[];
  readonly wins: readonly (readonly number[])[];
  readonly schulze: string;
};
type Stv = {
  readonly id: string;
  readonly ballots: string;
  readonly seats: number;
  readonly quota: number;
  readonly elected: readonly string[];
  readonly afterFirstSurplus?: Readonly<Record<string, string>>;
  readonly fiveDecimalTruncation?: Readonly<Record<string, string>>;
  readonly final?: Readonly<Record<string, string>>;
};
const oracle = JSON.parse(readFileSync(new URL('../../../oracles/tally.json', import.meta.url), 'utf8')) as {
  readonly ranked: readonly Ranked[];
  readonly pairwise: readonly Pairwise[];
  readonly stv: readonly Stv[];
};

/** What a case says of winners under a setting. */
const SETTINGS: Readonly<Record<string, Asked>> = {
  winningVotes: { method: 'schulze', strength: 'winning_votes' },
  margins: { method: 'schulze', strength: 'margins' },
  unrankedLast: { method: 'schulze', unranked: 'last' },
  unrankedNoOpinion: { method: 'schulze', unranked: 'no_opinion' },
};
const one = ({ ballots }: Ranked, asked: Asked) => count(asked, ballots);
const having = <Key extends keyof Ranked>(key: Key) =>
  oracle.ranked.flatMap((each) => {
    const known = each[key];
    return known === undefined ? [] : [{ id: each.id, each, known }];
  });

describe('elections of known answer, ranked', () => {
  it.each(having('schulze'))('$id: Schulze', ({ each, known }) =>
    expect(orderIn(one(each, { method: 'schulze' }))).toBe(known),
  );
  it.each(having('rankedPairs'))('$id: ranked pairs', ({ each, known }) =>
    expect(orderIn(one(each, { method: 'ranked_pairs' }))).toBe(known),
  );
  it.each(having('strongestPaths'))('$id: strongest paths', ({ each, known }) =>
    expect(pathsIn(one(each, { method: 'schulze' }))).toEqual(known),
  );
  it.each(having('schulzeWinner'))('$id: the winner by setting', ({ each, known }) => {
    const winners = Object.keys(known).map((setting) => {
      const asked = SETTINGS[setting];
      if (!asked) throw new RangeError(`No such setting: ${setting}`);
      return [setting, one(each, asked).order[0]?.join()];
    });
    expect(Object.fromEntries(winners)).toEqual(known);
  });
  it.each(having('condorcet'))('$id: the winner of all duels', ({ each, known }) => {
    const counted = one(each, { method: 'schulze' });
    expect(counted.winners).toEqual([known]);
    expect(counted.trace).toContainEqual({ code: 'condorcet', facts: { option: known } });
    expect(one(each, { method: 'ranked_pairs' }).winners).toEqual([known]);
  });
  it.each(having('duels'))('$id: duels', ({ each, known }) => {
    const duels = duelsIn(one(each, { method: 'schulze' }));
    for (const [pair, votes] of Object.entries(known)) {
      const [own = '', other = ''] = pair.split('>');
      expect([duels[own]?.[other], duels[other]?.[own]]).toEqual(votes);
    }
  });
  it.each(having('borda'))('$id: places won over all others, ballot by ballot', ({ each, known }) => {
    const duels = duelsIn(one(each, { method: 'schulze' }));
    for (const [option, points] of Object.entries(known))
      expect(Object.values(duels[option] ?? {}).reduce((sum, votes) => sum + votes, 0)).toBe(points);
  });
  it.each(having('irv'))('$id: instant run-off', ({ each, known }) => {
    const counted = one(each, { method: 'irv' });
    const last = lastRound(counted);
    if (known.winner !== undefined) expect(counted.winners).toEqual([known.winner]);
    if (known.final) expect(Object.values(last.votes).toSorted((a, b) => +b - +a)).toEqual(known.final);
    if (known.exhausted !== undefined) expect(last.exhausted).toBe(known.exhausted);
    if (known.tie) {
      const { round, options, votes } = known.tie;
      expect(counted).toMatchObject({ status: 'unresolved', winners: [] });
      expect(counted.ties).toEqual([{ options, round, over: 'exclusion', settledBy: null, order: [] }]);
      expect(options.map((option) => roundsIn(counted)[round - 1]?.votes[option])).toEqual(
        options.map(() => votes),
      );
    }
  });
  it.each(having('plurality'))('$id: first choices', ({ each, known }) =>
    expect(roundsIn(one(each, { method: 'irv' }))[0]?.votes).toMatchObject(known),
  );
  it.each(having('pluralityWinner'))('$id: most first choices', ({ each, known }) => {
    const [first] = roundsIn(one(each, { method: 'irv' }));
    const most = Object.entries(first?.votes ?? {}).toSorted(([, a], [, b]) => +b - +a)[0];
    expect(most?.[0]).toBe(known);
  });
});

describe('elections of known answer, by their duels alone', () => {
  it.each(oracle.pairwise)('$id', ({ options, wins, schulze }) => {
    const shapes = options.flatMap((own, i) =>
      options.map((other, j) => ({ ballot: `${own}>${other}`, count: wins[i]?.[j] ?? 0 })),
    );
    const asked = { method: 'schulze', unranked: 'no_opinion', options } as const;
    const proper = shapes.filter(({ count }) => count > 0);
    expect(orderIn(countUrns(asked, [{ weight: 1n, shapes: proper }]))).toBe(schulze);
  });
});

describe('elections of known answer, several places', () => {
  it.each(oracle.stv)('$id: quota and elected', ({ ballots, seats, quota, elected }) => {
    const counted = count({ method: 'stv', places: seats }, ballots);
    expect(counted.status).toBe('decided');
    expect(counted.figures['quota']).toBe(`${quota}`);
    expect(counted.winners).toEqual(elected);
    expect(counted.ties).toEqual([]);
  });
  it.each(oracle.stv.filter(({ final }) => final))('$id: final votes', ({ ballots, seats, final }) =>
    expect(lastRound(count({ method: 'stv', places: seats }, ballots)).votes).toMatchObject(final ?? {}),
  );
  it.each(oracle.stv.filter(({ fiveDecimalTruncation }) => fiveDecimalTruncation))(
    '$id: five decimals, the rest cut off',
    ({ ballots, seats, fiveDecimalTruncation = {}, afterFirstSurplus = {} }) => {
      const counted = count({ method: 'stv', places: seats }, ballots);
      const { finalB, ...after } = fiveDecimalTruncation;
      expect(roundsIn(counted)[1]?.votes).toMatchObject(after);
      expect(lastRound(counted).votes['B']).toBe(finalB);
      for (const [option, exact] of Object.entries(afterFirstSurplus))
        expect(Math.abs(Number(roundsIn(counted)[1]?.votes[option]) - Number(exact))).toBeLessThan(0.001);
    },
  );
});

describe('cases', () => {
  it('are all there', () => {
    expect(oracle.ranked.length + oracle.pairwise.length + oracle.stv.length).toBeGreaterThanOrEqual(17);
    expect(shapesIn('5:A>B=C 2:C')).toEqual([
      { ballot: 'A>B=C', count: 5 },
      { ballot: 'C', count: 2 },
    ]);
  });
});
