import { refuse, type Refused } from '../kernel/index.js';
import { readHex, writeHex } from './colour.js';
import { contrast } from './contrast.js';

/** The two grounds a zone's accent is read on in daylight (look.md, Colour). */
export const PAPER = '#FBF8F1';
export const WHITE = '#FFFFFF';

/** Text contrast asked by WCAG 2.2 AA for sizes we use (1.4.3). */
export const TEXT_CONTRAST = 4.5;

/** Moss: what a zone wears until it chooses. */
export const DEFAULT_ACCENT = '#2E6A3B';

/**
 * May a zone wear this colour? Paper is the harder of the two grounds, both are checked because both are promised.
 * The ratio goes into the refusal rounded down, so that 4.49 is never shown as 4.5.
 */
export const checkAccent = (
  text: string,
): { readonly kind: 'accent'; readonly hex: string } | Refused<'accent-not-a-colour' | 'accent-too-pale'> => {
  const colour = readHex(text);
  if (!colour) return refuse('accent-not-a-colour', { given: text });
  const hex = writeHex(colour);
  const [onPaper, onWhite] = [contrast(hex, PAPER), contrast(hex, WHITE)];
  return Math.min(onPaper, onWhite) < TEXT_CONTRAST
    ? refuse('accent-too-pale', { onPaper: shown(onPaper), onWhite: shown(onWhite), needed: TEXT_CONTRAST })
    : { kind: 'accent', hex };
};

const shown = (ratio: number): number => Math.floor(ratio * 10) / 10;
