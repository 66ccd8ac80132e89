import { describe, expect, it } from '@jest/globals';
import { languageOf } from './language.js';

const asked = (lang: unknown, header?: string) =>
  languageOf({ query: { lang }, headers: header === undefined ? {} : { 'accept-language': header } });

describe('the language of a page written by the server', () => {
  it('is the one asked for in the address, else what the browser prefers among ours, else French', () => {
    expect(asked('en', 'fr')).toBe('en');
    expect(asked('de', 'en-GB,fr;q=0.8')).toBe('en');
    expect(asked(undefined, 'de, fr;q=0.5, en;q=0.9')).toBe('en');
    expect(asked(undefined, 'de')).toBe('fr');
    expect(asked(['en'], undefined)).toBe('fr');
  });
});
