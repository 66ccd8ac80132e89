import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { plainRoots } from '@communaux/shared/register/file';
import { sha256 } from '../../sha256.js';
import { rootInPlace } from '../root-in-place.js';
import { rootAbreast } from './root-abreast.js';

describe('the root of lines made four abreast, or in place', () => {
  it('is the root as it is defined, for lines of every length and any number of them', () => {
    const abreast = rootAbreast();
    fc.assert(
      fc.property(fc.array(fc.nat(400), { minLength: 1, maxLength: 70 }), fc.nat(255), (lengths, byte) => {
        const starts: number[] = [];
        let end = 1;
        for (const length of lengths) {
          starts.push(end);
          end += length + 1;
        }
        const bytes = () => Buffer.alloc(end, byte);
        const defined = plainRoots(sha256).rootOfTexts(bytes(), starts, end);
        expect(Buffer.from(abreast(bytes(), starts, end))).toEqual(Buffer.from(defined));
        expect(Buffer.from(rootInPlace(bytes(), starts, end))).toEqual(Buffer.from(defined));
      }),
    );
  });
});
