/** The one colour a zone chooses: is it readable everywhere, and which shades follow from it. */
export * from './colour.js';
export * from './contrast.js';
export * from './check-accent.js';
export * from './shades.js';
