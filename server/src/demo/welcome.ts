import { firms } from './words/firms.js';
import { personas } from './words/personas.js';

const WIDEST = Math.max(...personas.map(({ name }) => name.length));

/** What the terminal says of the demo: who one can be. The newcomer's SIRET is in README.md, and in the directory. */
export const welcome = (address: string): string =>
  [
    '',
    `  A demo zone of ${firms.length} firms awaits at ${address}. Sign in there as one of:`,
    ...personas.map(({ name, portrait }) => `    ${name.padEnd(WIDEST)}  ${portrait}`),
    '  Ctrl-C stops it; what you did is kept for the next time.',
    '',
  ].join('\n');
