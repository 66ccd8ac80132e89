import type { Feature } from '../platform/language/catalogues.js';

/** All the words that screens of votes say. */
export const EVERY_WORD: readonly Feature[] = ['vote', 'booth', 'polls', 'result', 'seating', 'body'];
