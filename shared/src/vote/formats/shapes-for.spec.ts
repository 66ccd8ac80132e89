import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { isRefused } from '../../kernel/index.js';
import type { Method } from '../method/question.js';
import {
  readElection,
  shapesFor,
  withoutWithdrawn,
  writingFor,
  type Election,
  type Writing,
} from './index.js';

const read = (text: string, writing: Writing = 'ranking'): Election => {
  const election = readElection(text, { format: null, case: null, writing, grades: null, options: null });
  if (isRefused(election)) throw new Error(JSON.stringify(election.reasons));
  return election;
};
const told = (method: Method, text: string): unknown => {
  const shapes = shapesFor(method, read(text));
  return isRefused(shapes)
    ? shapes.reasons[0]?.code
    : shapes.map(({ ballot, count }) => `${count}×${ballot}`).join(' ');
};

describe('the ballots of a file, as a method counts them', () => {
  it('stay as they are where the method asks for them', () => {
    expect(told('schulze', '5:A>B=C 1:')).toBe('5×A>B=C 1×blank');
    expect(told('approval', '5:A+C')).toBe('5×A+C');
    expect(told('score', '5:A:3,B:0')).toBe('5×A:3,B:0');
    expect(writingFor('consent')).toBeNull();
  });
  it('rank by points, together by approval, and approve what they rank', () => {
    expect(told('schulze', '5:A:3,B:0,C:3 1:B:9')).toBe('5×A=C>B 1×B');
    expect(told('irv', '5:A:0,B:9,C:3 2:')).toBe('5×B>C>A 2×blank');
    expect(told('ranked_pairs', '5:A+C')).toBe('5×A=C');
    expect(told('approval', '{"options":["C","B","A"],"ballots":"5:C>A 2:"}')).toBe('5×C+A 2×blank');
    expect(told('approval', '5:C>A=B')).toBe('5×A+B+C');
  });
  it('stop at the first equal rank where votes are transferred', () => {
    expect(told('stv', '5:A>B>C=D>E 2:A=B>C 1:C')).toBe('5×A>B 2×A=B>C 1×C');
    expect(told('irv', '5:A>B=C')).toBe('5×A');
    expect(told('schulze', '5:A>B>C=D>E')).toBe('5×A>B>C=D>E');
  });
  it('are refused where they do not say what the method needs', () => {
    const why = (method: Method, text: string): unknown => {
      const shapes = shapesFor(method, read(text));
      return isRefused(shapes) ? shapes.reasons[0]?.facts : shapes;
    };
    expect(why('score', '5:A>B')).toEqual({ method: 'score', holds: 'ranking' });
    expect(why('stv', '{"options":["A","B"],"wins":[[0,1],[2,0]]}')).toEqual({
      method: 'stv',
      holds: 'duels',
    });
    expect(why('majority_judgment', '{"E":[0,1],"F":[0,2]}')).toEqual({ option: 'F', ballots: 2, first: 1 });
    expect(told('majority_judgment', '5:A>B')).toBe('file-other-ballots');
    expect(told('yes_no_blank', '5:A>B')).toBe('file-other-ballots');
    expect(told('irv', '{"options":["A","B"],"wins":[[0,1],[2,0]]}')).toBe('file-other-ballots');
    expect(told('score', '{"A":[1,2],"B":[2,1]}')).toBe('file-other-ballots');
  });
});

describe('a table', () => {
  it('of duels becomes ballots of one pair each, as many as were won', () => {
    expect(told('ranked_pairs', '{"options":["A","B"],"wins":[[0,5],[3,0]]}')).toBe('5×A>B 3×B>A');
    expect(told('schulze', '{"options":["A","B","C"],"wins":[[0,5,0],[3,0,1],[7,0,0]]}')).toBe(
      '5×A>B 3×B>A 1×B>C 7×C>A',
    );
  });
  it('of grades becomes ballots that give each option its grades', () => {
    expect(told('majority_judgment', '{"E":[0,1,2,2],"F":[0,0,3,2]}')).toBe('1×E:1,F:2 2×E:2,F:2 2×E:3,F:3');
    expect(told('majority_judgment', '{"E":[0,1],"F":[0,2]}')).toBe('file-grades-uneven');
  });
  it('of grades gives back the same table, whatever it holds', () => {
    const row = fc.array(fc.nat(50), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(row, fc.integer({ min: 1, max: 4 }), (first, turn) => {
        const table = [first, [...first.slice(turn), ...first.slice(0, turn)], first.toReversed()];
        const shapes = shapesFor(
          'majority_judgment',
          read(JSON.stringify({ a: table[0], b: table[1], c: table[2] })),
        );
        const counted = ['a', 'b', 'c'].map((key) =>
          first.map((_, grade) =>
            (isRefused(shapes) ? [] : shapes)
              .filter(({ ballot }) => ballot.split(',').includes(`${key}:${grade}`))
              .reduce((sum, { count }) => sum + count, 0),
          ),
        );
        expect(counted).toEqual(table);
      }),
    );
  });
});

describe('a withdrawn option', () => {
  it('leaves every ballot, and those behind it move up', () => {
    const left = withoutWithdrawn(
      read('3 1\n-1\n4 1 2 3 0\n2 2 3 0\n3 1 0\n1 1=3 2 0\n0\n"A"\n"B"\n"C"\n""\n'),
    );
    expect(left.options.map(({ key }) => key)).toEqual(['B', 'C']);
    expect(left.box).toMatchObject({
      shapes: [
        { ballot: 'B>C', count: 6 },
        { ballot: 'blank', count: 3 },
        { ballot: 'C>B', count: 1 },
      ],
    });
  });
  it('leaves approvals, points and tables too', () => {
    const gone = (text: string): unknown => withoutWithdrawn({ ...read(text), withdrawn: ['B'] }).box;
    expect(gone('1:A+B 2:B+C 3:B')).toMatchObject({
      shapes: [
        { ballot: 'A', count: 1 },
        { ballot: 'C', count: 2 },
        { ballot: 'blank', count: 3 },
      ],
    });
    expect(gone('1:A:2,B:3 4:B:1 2:')).toMatchObject({
      shapes: [
        { ballot: 'A:2', count: 1 },
        { ballot: 'blank', count: 6 },
      ],
    });
    expect(gone('{"A":[1,2],"B":[2,1]}')).toMatchObject({ table: [[1, 2]] });
    expect(gone('{"options":["A","B"],"wins":[[0,1],[2,0]]}')).toMatchObject({ wins: [[0]] });
  });
});
