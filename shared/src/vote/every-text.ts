import { en as boothEn } from './booth/texts.en.js';
import { fr as boothFr } from './booth/texts.fr.js';
import { en as pollsEn } from './polls/texts.en.js';
import { fr as pollsFr } from './polls/texts.fr.js';
import { en as resultEn } from './result/texts.en.js';
import { fr as resultFr } from './result/texts.fr.js';
import { en as seatingEn } from './seating/texts.en.js';
import { fr as seatingFr } from './seating/texts.fr.js';
import { en as baseEn } from './texts.en.js';
import { fr as baseFr } from './texts.fr.js';

/**
 * All that is said of votes, together: for programs that print it and for the specs of its words. Screens bring what
 * they say and no more: `texts` everywhere, `booth`, `polls` and `result` where one votes, chooses or reads a result.
 */
export const fr = { ...baseFr, ...boothFr, ...pollsFr, ...resultFr, ...seatingFr };
export const en: Record<keyof typeof fr, string> = {
  ...baseEn,
  ...boothEn,
  ...pollsEn,
  ...resultEn,
  ...seatingEn,
};
