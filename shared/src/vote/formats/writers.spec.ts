import { describe, expect, it } from '@jest/globals';
import {
  NOTHING_ASKED,
  writeBlt,
  writeCsv,
  writeJson,
  jsonOf,
  type Box,
  type Election,
  type Writing,
} from './index.js';
import { optionOf } from './names.js';

const ballots = (writing: Writing, ...shapes: readonly (readonly [number, string])[]): Box => ({
  kind: 'ballots',
  writing,
  shapes: shapes.map(([count, ballot]) => ({ count, ballot })),
});
const election = (box: Box, change: Partial<Election> = {}): Election => ({
  title: null,
  options: ['A', 'B', 'C'].map(optionOf),
  withdrawn: [],
  asked: NOTHING_ASKED,
  box,
  ...change,
});
const table: Box = {
  kind: 'grades',
  table: [
    [1, 0],
    [0, 1],
    [2, 3],
  ],
};
const duels: Box = {
  kind: 'duels',
  wins: [
    [0, 1, 2],
    [3, 0, 4],
    [5, 6, 0],
  ],
  voters: 9,
};

describe('JSON', () => {
  it('writes each kind of ballot as short as it can be told', () => {
    const told = (box: Box, change?: Partial<Election>): unknown => jsonOf(election(box, change));
    const options = ['A', 'B', 'C'];
    expect(told(ballots('ranking', [5, 'A>B=C'], [2, 'blank']))).toEqual({
      options,
      ballots: ['5:A>B=C', '2:'],
    });
    expect(told(ballots('approval', [5, 'A+C'], [1, 'B']))).toEqual({ options, ballots: ['5:A+C', '1:B'] });
    expect(told(ballots('points', [5, 'A:3,B:-1'], [1, 'blank']))).toEqual({
      options,
      ballots: ['5:A:3,B:-1', '1:'],
    });
    expect(told(table)).toEqual({ options, grades: { A: [1, 0], B: [0, 1], C: [2, 3] } });
    expect(told(duels)).toEqual({ options, wins: duels.kind === 'duels' && duels.wins, voters: 9 });
  });

  it('spells out ballots whose kind could not be told from their text', () => {
    const told = (box: Box): unknown => jsonOf(election(box));
    expect(told(ballots('approval', [2, 'A'], [1, 'blank']))).toMatchObject({
      ballots: [
        { count: 2, approvals: ['A'] },
        { count: 1, approvals: [] },
      ],
    });
    expect(told(ballots('points', [1, 'blank']))).toMatchObject({ ballots: [{ count: 1, points: {} }] });
  });

  it('spells out names that the notation could not hold', () => {
    const options = ['x>y', 'blank', 'C'].map(optionOf);
    const [first, second] = options.map(({ key }) => key);
    const told = (box: Box): unknown => jsonOf(election(box, { options }));
    expect(told(ballots('ranking', [2, `${first}=C>${second}`], [1, 'blank']))).toEqual({
      options: ['x>y', 'blank', 'C'],
      ballots: [
        { count: 2, ranking: [['x>y', 'C'], ['blank']] },
        { count: 1, ranking: [] },
      ],
    });
    expect(told(ballots('points', [2, `${first}:3,${second}:0`]))).toMatchObject({
      ballots: [{ count: 2, points: { 'x>y': 3, blank: 0 } }],
    });
    expect(told(ballots('approval', [2, `${first}+C`]))).toMatchObject({
      ballots: [{ count: 2, approvals: ['x>y', 'C'] }],
    });
  });

  it('writes names of several words as they are', () => {
    const options = ['Anne Le Gall', 'St.-Mary'].map(optionOf);
    const [first, second] = options.map(({ key }) => key);
    expect(jsonOf(election(ballots('ranking', [2, `${first}>${second}`]), { options }))).toMatchObject({
      ballots: ['2:Anne Le Gall>St.-Mary'],
    });
  });

  it('declares keys that are not names, and costs', () => {
    const options = [
      { key: 'a', label: 'Crèche', cost: null },
      { ...optionOf('Halle'), cost: 40 },
    ];
    expect(jsonOf(election(ballots('ranking', [1, 'a>Halle']), { options, withdrawn: ['a'] }))).toEqual({
      options: [
        { key: 'a', label: 'Crèche', cost: null },
        { key: 'Halle', label: 'Halle', cost: 40 },
      ],
      withdrawn: ['a'],
      ballots: ['1:a>Halle'],
    });
  });

  it('says how it is to be counted, and nothing that is not known', () => {
    const asked = {
      ...NOTHING_ASKED,
      seats: 2,
      unranked: 'last',
      envelope: 9,
      dots: 5,
      grades: ['bad', 'good'],
      strength: 'margins',
    } as const;
    const said = { title: 'T', withdrawn: ['A'], asked };
    expect(jsonOf(election(ballots('ranking', [1, 'A>B']), said))).toEqual({
      title: 'T',
      options: ['A', 'B', 'C'],
      withdrawn: ['A'],
      seats: 2,
      unranked: 'last',
      strength: 'margins',
      envelope: 9,
      dots: 5,
      grades: ['bad', 'good'],
      ballots: ['1:A>B'],
    });
    expect(jsonOf(election(table, said))).toMatchObject({
      gradeNames: ['bad', 'good'],
      grades: { A: [1, 0] },
    });
    expect(writeJson(election(ballots('ranking', [1, 'A>B'])))).toBe(
      '{\n "options": [\n  "A",\n  "B",\n  "C"\n ],\n "ballots": [\n  "1:A>B"\n ]\n}\n',
    );
  });
});

describe('CSV', () => {
  it('has a column for each option, and a line for each shape', () => {
    expect(writeCsv(election(ballots('ranking', [5, 'B>A=C'], [2, 'A'], [1, 'blank'])))).toBe(
      'count,A,B,C\n5,2,1,2\n2,1,,\n1,,,\n',
    );
    expect(writeCsv(election(ballots('approval', [5, 'A+C'], [1, 'B'])))).toBe(
      'count,A,B,C\n5,1,,1\n1,,1,\n',
    );
    expect(writeCsv(election(ballots('points', [5, 'A:3,B:0'])))).toBe('count,A,B,C\n5,3,0,\n');
  });
  it('names grades where they have a name', () => {
    const asked = { ...NOTHING_ASKED, grades: ['bad', 'good'] };
    expect(writeCsv(election(ballots('points', [5, 'A:1,B:0']), { asked }))).toBe(
      'count,A,B,C\n5,good,bad,\n',
    );
    expect(writeCsv(election(table, { asked }))).toBe('option,bad,good\nA,1,0\nB,0,1\nC,2,3\n');
    expect(writeCsv(election(table))).toBe('option,0,1\nA,1,0\nB,0,1\nC,2,3\n');
    expect(writeCsv(election(table, { asked: { ...asked, grades: ['one'] } }))).toBe(
      'option,0,1\nA,1,0\nB,0,1\nC,2,3\n',
    );
  });
  it('quotes what would be read otherwise, and only that', () => {
    const options = ['a,b', 'c d', '"e"', 'f;g', '#h', ' i'].map((label, at) => ({
      key: `${at}`,
      label,
      cost: null,
    }));
    expect(writeCsv(election(ballots('ranking', [1, '0']), { options }))).toBe(
      'count,"a,b",c d,"""e""","f;g","#h"," i"\n1,1,,,,,\n',
    );
  });
  it('cannot hold duels', () => {
    expect(writeCsv(election(duels))).toBeNull();
  });
});

describe('BLT', () => {
  it('numbers the options, and names them at the end', () => {
    const box = ballots('ranking', [5, 'B>A=C'], [1, 'blank']);
    expect(
      writeBlt(
        election(box, { title: 'T\n "x"', withdrawn: ['A', 'C'], asked: { ...NOTHING_ASKED, seats: 2 } }),
      ),
    ).toBe('3 2\n-1 -3\n5 2 1=3 0\n1 0\n0\n"A"\n"B"\n"C"\n"T \\"x\\""\n');
    expect(writeBlt(election(ballots('approval', [5, 'A+C'])))).toBe('3 1\n5 1 3 0\n0\n"A"\n"B"\n"C"\n""\n');
  });
  it('cannot hold points nor tables', () => {
    for (const box of [ballots('points', [1, 'A:3']), table, duels])
      expect(writeBlt(election(box))).toBeNull();
  });
});
