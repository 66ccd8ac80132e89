import { describe, expect, it } from '@jest/globals';
import { count, duelsIn, lastRound, orderIn, pathsIn, roundsIn } from './ranked.fixture.js';

/** Ballots by type of the three who led, as published with the ballot image data of the city. */
const BURLINGTON =
  '1332:Montroll>Kiss>Wright 767:Montroll>Wright>Kiss 455:Montroll 2043:Kiss>Montroll>Wright 371:Kiss>Wright>Montroll ' +
  '568:Kiss 1513:Wright>Montroll>Kiss 495:Wright>Kiss>Montroll 1289:Wright';

describe('elections that were held', () => {
  it('Burlington 2009: Kiss by run-off, though Montroll wins every duel', () => {
    const irv = count({ method: 'irv' }, BURLINGTON);
    expect(irv.winners).toEqual(['Kiss']);
    expect(lastRound(irv).votes).toEqual({ Kiss: 4314, Wright: 4064 });
    const schulze = count({ method: 'schulze' }, BURLINGTON);
    expect(orderIn(schulze)).toBe('Montroll>Kiss>Wright');
    expect(duelsIn(schulze)['Montroll']).toEqual({ Kiss: 4067, Wright: 4597 });
    expect(duelsIn(schulze)['Kiss']?.['Wright']).toBe(4314);
    expect(orderIn(count({ method: 'ranked_pairs' }, BURLINGTON))).toBe('Montroll>Kiss>Wright');
  });
});

describe('elections of the literature', () => {
  it('Schulze, "A new monotonic method" (2011), second example: D first, by no path under 18', () => {
    const ballots =
      '5:a>c>b>d 2:a>c>d>b 3:a>d>c>b 4:b>a>c>d 3:c>b>d>a 3:c>d>b>a 1:d>a>c>b 5:d>b>a>c 4:d>c>b>a';
    const counted = count({ method: 'schulze' }, ballots);
    expect(orderIn(counted)).toBe('d>a>c>b');
    expect(pathsIn(counted)).toEqual({
      a: { b: 20, c: 20, d: 17 },
      b: { a: 19, c: 19, d: 17 },
      c: { a: 19, b: 21, d: 17 },
      d: { a: 18, b: 18, c: 18 },
    });
  });
  it('the capital of Tennessee: ranked pairs as they are taught', () => {
    const ballots =
      '42:Memphis>Nashville>Chattanooga>Knoxville 26:Nashville>Chattanooga>Knoxville>Memphis ' +
      '15:Chattanooga>Knoxville>Nashville>Memphis 17:Knoxville>Chattanooga>Nashville>Memphis';
    const counted = count({ method: 'ranked_pairs' }, ballots);
    expect(orderIn(counted)).toBe('Nashville>Chattanooga>Knoxville>Memphis');
    expect(counted.figures['locked']).toEqual([
      ['Chattanooga', 'Knoxville'],
      ['Nashville', 'Chattanooga'],
      ['Nashville', 'Knoxville'],
      ['Chattanooga', 'Memphis'],
      ['Knoxville', 'Memphis'],
      ['Nashville', 'Memphis'],
    ]);
  });
  it('five voters who run off Bob, Sue and Bill', () => {
    const counted = count({ method: 'irv' }, '2:Bob>Bill>Sue 2:Sue>Bob>Bill 1:Bill>Sue>Bob');
    expect(counted.winners).toEqual(['Sue']);
    expect(lastRound(counted).votes).toEqual({ Bob: 2, Sue: 3 });
  });
  it('two places for Andrea, Brad, Carter and Delilah: a whole surplus passes on', () => {
    const counted = count(
      { method: 'stv', places: 2 },
      '16:Andrea>Brad>Carter>Delilah 24:Andrea>Carter>Brad>Delilah 17:Delilah>Andrea>Brad>Carter',
    );
    expect(counted.figures['quota']).toBe('20');
    expect(roundsIn(counted)[1]?.votes).toEqual({ Andrea: '20', Brad: '8', Carter: '12', Delilah: '17' });
    expect(counted.winners).toEqual(['Andrea', 'Carter']);
  });
  it('three places among five, where a comparison of outcomes would choose otherwise', () => {
    const counted = count(
      { method: 'stv', places: 3 },
      '25:Andrea 34:Carter>Brad>Delilah 7:Brad>Delilah 8:Delilah>Brad 5:Delilah>Scott 21:Scott>Delilah',
    );
    expect(counted.figures['quota']).toBe('26');
    expect(counted.winners.toSorted()).toEqual(['Andrea', 'Carter', 'Scott']);
  });
  it('food for a party of twenty-three: a tie settled by looking back to the first round', () => {
    const ballots =
      '3:Orange>Pear 8:Pear>Strawberry>Cake 1:Strawberry>Orange>Pear 3:Cake>Chocolate 1:Chocolate>Cake>Hamburger ' +
      '4:Hamburger>Chicken 3:Chicken>Chocolate>Hamburger';
    const counted = count({ method: 'stv', places: 3, tieBreak: { rules: ['look_back'] } }, ballots);
    expect(counted.figures['quota']).toBe('6');
    expect(counted.winners).toEqual(['Pear', 'Cake', 'Hamburger']);
    expect(counted.ties[0]).toEqual({
      options: ['Chicken', 'Orange', 'Strawberry'],
      over: 'exclusion',
      round: 3,
      settledBy: 'look_back',
      order: ['Chicken', 'Orange', 'Strawberry'],
    });
  });
});
