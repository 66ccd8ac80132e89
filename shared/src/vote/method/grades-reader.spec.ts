import { describe, expect, it } from '@jest/globals';
import { isRefused, utf8 } from '../../kernel/index.js';
import { gradesReader } from './grades-reader.js';
import { judgment } from './question.fixture.js';
import { readBallot } from './read-ballot.js';

/** Amid others, as ballots stand in what the database sends; what is read before leaves no trace. */
const reader = (ungraded: 'worst' | 'invalid') => {
  const question = judgment('a b é', { ungraded });
  const read = gradesReader(question);
  const given = new Int32Array(3);
  return (text: string): readonly number[] | null => {
    const bytes = utf8(`a:5,${text},b:5`);
    read({ bytes: utf8('a:4,b:4,é:4'), start: 0, end: 12 }, given);
    return read({ bytes, start: 4, end: bytes.length - 4 }, given) ? [...given] : null;
  };
};

describe('grades read in one pass over their bytes', () => {
  it('are those of each option, in whatever order they are written', () => {
    const read = reader('invalid');
    expect(read('a:2,b:1,é:0')).toEqual([2, 1, 0]);
    expect(read('é:5,a:0,b:3')).toEqual([0, 3, 5]);
    expect(read('a:02,b:000000001,é:00')).toEqual([2, 1, 0]);
  });
  it('are the worst for an option left out, where the question says so, and no ballot where it does not', () => {
    expect(['a:2', 'é:1,b:3', 'b:0'].map(reader('worst'))).toEqual([
      [2, 0, 0],
      [0, 3, 1],
      [0, 0, 0],
    ]);
    expect(['a:2', 'é:1,b:3', 'b:0'].map(reader('invalid'))).toEqual([null, null, null]);
  });
  it('are none where anything else is written', () => {
    const beyond = ['a:6,b:1,é:0', 'a:10,b:1,é:0', 'a:0000000002,b:1,é:0', 'a:9999999999,b:1,é:0'];
    const unread = ['a:,b:1,é:0', 'a:-1,b:1,é:0', 'a:1:2,b:1,é:0', 'a:1/,b:1,é:0', 'a: 1,b:1,é:0', 'a:1;b:1'];
    const unknown = ['d:1', 'a:1,a:1,b:1,é:0', 'a:1,d:1', 'A:1', 'e:1', ':1', 'a', ',', '', 'a:1,', ',a:1'];
    for (const ungraded of ['worst', 'invalid'] as const)
      for (const text of [...beyond, ...unread, ...unknown])
        expect([text, reader(ungraded)(text)]).toEqual([text, null]);
  });
  it('are the same as read one by one', () => {
    const texts = [
      'a:5,b:5,é:5',
      'a:0,b:9',
      'b:1,é:2',
      'é:005,b:4,a:3',
      'a:3,b:2,é:1,a:3',
      'a:1,b:1,é:6',
      'é:',
      'b',
    ];
    for (const ungraded of ['worst', 'invalid'] as const)
      for (const text of texts) {
        const ballot = readBallot(judgment('a b é', { ungraded }), text);
        const marks =
          isRefused(ballot) || ballot.kind === 'blank'
            ? null
            : ballot.text.split(',').map((mark) => Number(mark.split(':')[1]));
        expect([text, reader(ungraded)(text)]).toEqual([text, marks]);
      }
  });
});
