import { describe, expect, it } from '@jest/globals';
import { countUrns, roundsIn } from './ranked.fixture.js';

describe('weighed transfers', () => {
  it('count a weight as so many ballots, and say shares', () => {
    const counted = countUrns({ method: 'stv', places: 1, options: ['a', 'b', 'c'] }, [
      {
        weight: 3n,
        shapes: [
          { ballot: 'a>b', count: 2 },
          { ballot: 'c>b', count: 1 },
        ],
      },
      { weight: 5n, shapes: [{ ballot: 'b', count: 1 }] },
    ]);
    expect(counted.figures).toMatchObject({ voice: '14', quota: '8' });
    expect(roundsIn(counted).map(({ votes }) => votes)).toEqual([
      { a: '6', b: '5', c: '3' },
      { a: '6', b: '8' },
    ]);
    expect(counted.winners).toEqual(['b']);
    expect(counted.trace[1]).toEqual({
      code: 'stv-quota-weighed',
      facts: { places: 1, votesPoints: '100', quotaPoints: '400/7' },
    });
  });
});
