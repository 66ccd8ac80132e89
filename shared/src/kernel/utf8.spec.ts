import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { utf8 } from './index.js';

describe('a text in UTF-8', () => {
  it('has the bytes that everybody else gives it, whatever its signs', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
      }),
    );
    expect([...utf8('a>é')]).toEqual([0x61, 0x3e, 0xc3, 0xa9]);
  });
  it('is none where half a sign is written: two texts may not have one hash', () => {
    expect(() => utf8('a\ud800')).toThrow(URIError);
  });
});
