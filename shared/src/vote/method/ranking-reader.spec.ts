import { describe, expect, it } from '@jest/globals';
import { utf8 } from '../../kernel/index.js';
import { TIED } from './packed-place.js';
import { rankingReader } from './ranking-reader.js';

const KEYS = ['a', 'b', 'c', 'none', 'é'];
/** Ranks as they were packed, equals with a sign before; null where nothing was. Read after another. */
const read = (text: string): string | null => {
  const alone = readAmid(text, '>b');
  // What stands behind a ballot in its bytes is not part of it.
  expect(readAmid(text, 'c')).toBe(alone);
  return alone;
};
const readAmid = (text: string, behind: string): string | null => {
  const reader = rankingReader(KEYS);
  const to = new Uint8Array(20);
  reader({ bytes: utf8('a>b>c'), start: 0, end: 5 }, to, 0);
  const bytes = utf8(`b>${text}${behind}`);
  const end = reader({ bytes, start: 2, end: bytes.length - behind.length }, to, 7);
  const packed = Array.from(to.slice(7, end), (place) => (place >= TIED ? '=' : '>') + KEYS[place % TIED]);
  return end === 7 ? null : packed.join('').slice(1);
};

describe('a ranking read in one pass over its bytes', () => {
  it('keeps its ranks, in any order and as many as it names', () => {
    expect(['a>b>c', 'é>none', 'c', 'none>é>c>b>a'].map(read)).toEqual([
      'a>b>c',
      'é>none',
      'c',
      'none>é>c>b>a',
    ]);
    expect(['a=b>c', 'a>b=c', 'a=b=é>c=none'].map(read)).toEqual(['a=b>c', 'a>b=c', 'a=b=é>c=none']);
  });
  it('is none where it names an option twice, one that is not there, or nothing', () => {
    for (const text of [
      'a>a',
      'a=a',
      'a>b>a',
      'z',
      'a>z',
      'A',
      'non',
      'nones',
      'e',
      '',
      '>',
      'a>',
      '>a',
      'a>>b',
      'a=>b',
    ])
      expect([text, read(text)]).toEqual([text, null]);
  });
  it('says nothing of the ballots read before it', () => {
    const reader = rankingReader(KEYS);
    const to = new Uint8Array(9);
    const ends = ['a>b', 'a>b', 'b'].map((text) => {
      const bytes = utf8(text);
      return reader({ bytes, start: 0, end: bytes.length }, to, 0);
    });
    expect(ends).toEqual([2, 2, 1]);
  });
});
