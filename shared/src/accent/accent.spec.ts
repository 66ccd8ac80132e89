import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  checkAccent,
  contrast,
  DARK_STEP,
  DEFAULT_ACCENT,
  LIGHT_STEP,
  PAPER,
  shadesOf,
  WHITE,
} from './index.js';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  it('is 21 between black and white, 1 with itself, the same both ways', () => {
    expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrast('#2E6A3B', '#2E6A3B')).toBe(1);
    expect(contrast('#9C4221', PAPER)).toBe(contrast(PAPER, '#9C4221'));
  });
});

describe('the accent of a zone', () => {
  it('may be moss, written as its owner likes', () => {
    expect(checkAccent(' #2e6a3b ')).toEqual({ kind: 'accent', hex: '#2E6A3B' });
  });
  it('is refused when it does not read on paper, with the ratios it reached', () => {
    expect(checkAccent('#E2BE6B')).toEqual({
      kind: 'refused',
      reasons: [{ code: 'accent-too-pale', facts: { onPaper: 1.6, onWhite: 1.7, needed: 4.5 } }],
    });
  });
  it('is refused when white would do but paper would not', () => {
    expect(contrast('#757575', WHITE)).toBeGreaterThan(4.5);
    expect(checkAccent('#757575')).toMatchObject({ kind: 'refused' });
  });
  it('is refused when it is not a colour', () => {
    expect(checkAccent('vert')).toMatchObject({ reasons: [{ code: 'accent-not-a-colour' }] });
  });
  it('reads at 4.5 on both grounds whenever it is accepted', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const answer = checkAccent(colour);
        return (
          answer.kind === 'refused' ||
          Math.min(contrast(answer.hex, PAPER), contrast(answer.hex, WHITE)) >= 4.5
        );
      }),
    );
  });
});

describe('the shades of an accent', () => {
  it('keep the colour itself for daylight', () => {
    expect(shadesOf(DEFAULT_ACCENT)[LIGHT_STEP]).toBe(DEFAULT_ACCENT);
  });
  it('always hold one that reads on dark surfaces', () => {
    fc.assert(fc.property(colours, (colour) => contrast(shadesOf(colour)[DARK_STEP], '#1D231B') >= 5.5));
  });
  it('darken from wash to ink for any accepted colour', () => {
    fc.assert(
      fc.property(colours, (colour) => {
        const answer = checkAccent(colour);
        if (answer.kind === 'refused') return true;
        const ratios = shadesOf(answer.hex).map((shade) => contrast(shade, '#FFFFFF'));
        return ratios.every((ratio, index) => index === 0 || ratio >= (ratios[index - 1] ?? 0) - 0.05);
      }),
    );
  });
});
