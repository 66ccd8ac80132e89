import type { Facts } from '../../kernel/index.js';

/** How a caller turns a text key and its facts into a sentence of the reader's language (i18next's `t` fits). */
export type Say = (key: string, facts?: Facts) => string;

/** The reader's language, and the zone's own names for its colleges and, where they are known, its assets. */
export type Tongue = {
  readonly say: Say;
  readonly college: (key: string) => string;
  readonly asset?: (id: string) => string | undefined;
};

/** Hours and minutes with their international symbols, the same in French and English: "1 h 30 min". */
export const durationWords = (minutes: number): string => {
  const parts = [
    [Math.floor(minutes / 60), 'h'],
    [minutes % 60, 'min'],
  ].filter(([amount]) => amount !== 0);
  return parts.length === 0 ? '0\u00a0min' : parts.map((part) => part.join('\u00a0')).join('\u00a0');
};
