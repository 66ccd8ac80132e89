import { describe, expect, it } from '@jest/globals';
import { count, duelsIn, lastRound, orderIn, pathsIn, roundsIn } from './ranked.fixture.js';

/** Ballots by type of the three who led, as published with the ballot image data of the city. */
const BURLINGTON =
  '1332:Montroll>Kiss>Wright 767:Montroll>Wright>Kiss 455:Montroll 2043:Kiss>Montroll>Wright 371:Kiss>Wright>Montroll ' +
  '568:Kiss 1513:Wright>Montroll>Kiss 495:Wright>Kiss>Montroll 1289:Wright';

/** The steering committee that a party elected on 24 July 2005: 94 ballots, 13 options, 4 places. */
const COMMITTEE =
  '19:Ro>Ol>Jo>Gr>Le 1:Kr>Ro>Pi>La>Mo>Di 1:Pi>Kr>Mo>Ro>La>Di 1:Kr>La>Di>Mo 1:La>Mo>Kr>Di>Se 1:La>Kr>Mo>Ro ' +
  '1:Ro>Ol>Le>Di>Kr>Jo>Mo>La>Gr>Pi 1:Di>Kr>Se>La>Ro>Pi>Mo 2:La>Di>Kr>Ro>Se>Pi>Mo ' +
  '1:Di>La>Kr>Mo>Ro>Pi>Se>Jo>Ol>Le>Gr 2:Ro>Di>Ol>Jo>Kr>Se>Mo>La>Le>Pi>Gr 1:Pi>Di>Kr>Se>Mo>La>Ro ' +
  '1:Ro>Ol>Jo>Se>Le>Mo>Kr>Pi>Di>La 2:Se>Kr>Di>Mo 1:La>Ro>Kr>Pi 1:La>Pi>Kr>Se>Mo>Di 1:Ro>Jo>Ol>Le>Gr>Mo>Kr ' +
  '3:La>Se>Kr>Di 1:Kr>Se>La>Di>Ro>Mo>Pi 1:Se>Kr>La>Di>Ro>Mo>Pi 1:Kr>Se>La>Di>Mo>Pi>Ro ' +
  '1:Kr>Di>La>Mo>Pi>Se>Ro 1:Kr>La>Se>Di>Mo>Pi 1:Se>Kr>Di>La>Mo>Ro>Pi 1:La>Se>Kr>Ol 2:Di>La>Kr>Ro ' +
  '1:Ro>Se>La>Kr>Di>Pi 1:Jo>Gr>Ol>Ro 1:Kr>Se>Pi>Mo 1:La>Pi>Mo>Se>Kr 1:Kr>Pi>Mo>La>Di>Se>Ro ' +
  '1:Kr>Pi>Mo>Di>Ro>Se>Ol 1:Ro>Ol>Jo>Le>Gr 1:Ro>Ol>La>Jo>Le 1:Kr>La>Ro>Mo>Ol 1:La>Kr>Mo>Ro>Di>Ol ' +
  '1:Ro>Ol>Gr>Jo>Le 1:Ol>La>Ro>Gr>Kr>Jo 1:Ro>La>Mo>Kr 1:Kr>Di>Ro>La 1:La>Di>Mo>Kr>Jo>Pi 1:Di>La>Kr>Pi>Se>Mo ' +
  '1:Ro>Pi>La>Ol>Gr>Mo>Kr>Di>Se>Jo>Le 1:La>Ol>Ro>Pi>Kr>Mo>Di>Se>Jo 1:Se>La>Ro>Mo>Le>Kr>Ol>Di>Pi ' +
  '2:Ro>Ol>Gr>Jo 1:Kr>Mo>La>Ro>Pi>Di 1:Ro>Ol>Jo>Gr 1:Mo>Ro>Ol>Le>Kr>Gr>Di>Pi>Jo 1:La>Ro>Ol>Mo ' +
  '1:La>Kr>Pi>Mo>Di>Se 1:Kr>La>Ro>Se>Di>Pi>Ol>Mo>Jo 1:La>Se>Kr>Di>Ro 1:Kr>La>Di>Se 1:La>Di>Kr>Se>Mo>Ro>Ol ' +
  '1:Mo>La>Kr>Pi 1:Mo>Se>La>Di>Kr>Ro 1:Se>Di>La>Kr 1:La>Se>Di>Mo>Gr 1:Se>Di>La>Kr>Mo>Ro 1:La>Di>Mo>Ol>Se ' +
  '2:La>Di>Pi>Kr>Mo>Se 1:Kr>Ro>Se>Mo>Pi>La>Di 1:Kr>Pi>Ro>Mo>La>Di 1:Di>Kr>Se>Ro>Mo>La>Pi ' +
  '2:Kr>Di>Mo>Ro>La>Pi>Se 1:Se>Di>La>Mo>Kr>Ro>Jo>Pi>Ol';
const SEATS = {
  places: 4,
  options: ['Di', 'Mo', 'Se', 'La', 'Pi', 'W2', 'Ro', 'Ol', 'Jo', 'W1', 'Gr', 'Le', 'Kr'],
};

describe('elections that were held', () => {
  it('a committee of 2005 by the Scottish rule, to the last decimal of a reference count', () => {
    const counted = count({ method: 'stv', ...SEATS }, COMMITTEE);
    expect(counted).toMatchObject({ winners: ['Ro', 'La', 'Kr', 'Se'], figures: { quota: '19' } });
    expect(roundsIn(counted)[2]?.votes).toMatchObject({
      Di: '7.803',
      Mo: '3.5606',
      Se: '9.2424',
      La: '19',
      Pi: '2.69696',
      Ro: '19',
      Ol: '12.7272',
      Jo: '1.42424',
      Kr: '18.54544',
    });
    expect(lastRound(counted)).toMatchObject({
      votes: { Se: '18.59172', La: '19', Ro: '19', Kr: '19' },
      exhausted: '18.40808',
    });
  });
  it('the same by Meek, to the ninth decimal, for another fourth place', () => {
    const counted = count({ method: 'stv', variant: 'meek', ...SEATS }, COMMITTEE);
    expect(counted.winners).toEqual(['Ro', 'La', 'Kr', 'Ol']);
    expect(lastRound(counted)).toMatchObject({
      quota: '18.586296861',
      keep: { La: '0.602321356', Ro: '0.491875685', Kr: '0.667516215' },
      votes: {
        Se: '16.482212783',
        La: '19.087429756',
        Ro: '19.073682122',
        Ol: '19.085721549',
        Kr: '19.20243809',
      },
      exhausted: '1.0685157',
    });
  });
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
  it('Pollux and Helen, level by Meek in spite of rounding', () => {
    const counted = count({ method: 'stv', variant: 'meek', places: 2 }, '4:Castor>Pollux 2:Helen');
    expect(lastRound(counted).votes).toEqual({ Castor: '2.000000004', Helen: '2', Pollux: '1.999999996' });
    expect(counted).toMatchObject({
      status: 'unresolved',
      winners: ['Castor'],
      ties: [{ options: ['Helen', 'Pollux'], over: 'exclusion', round: 2, settledBy: null }],
    });
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
