import { describe, expect, it } from '@jest/globals';
import { addressSchema, backSchema } from './address.js';
import { emailCodeSchema, paperCodeSchema, printPaperCode } from './codes.js';
import { isName, nameSchema } from './person.js';
import { en } from './texts.en.js';
import { fr } from './texts.fr.js';

describe('an address', () => {
  it('is known once, whatever its capitals', () =>
    expect(addressSchema.parse(' Lea.Martin@Exemple.FR ')).toBe('lea.martin@exemple.fr'));

  it.each([
    '',
    'lea',
    'lea@',
    '@exemple.fr',
    'lea@exemple',
    'a@b.fr, c@d.fr',
    'Léa <a@b.fr>',
    'a@b.fr\r\nBcc: c@d.fr',
  ])('is not read into %j', (text) => expect(addressSchema.safeParse(text).success).toBe(false));
});

describe('the way back', () => {
  it.each(['/', '/z/saulaies', '/z/saulaies/charter?at=2026#art-12'])('may lead to %s', (path) =>
    expect(backSchema.safeParse(path).success).toBe(true),
  );
  it.each(['//evil.example', '/\\evil.example', 'https://evil.example', 'z', '/a\nb', '/a\\b'])(
    'never leads to %j',
    (path) => expect(backSchema.safeParse(path).success).toBe(false),
  );
});

describe('codes', () => {
  it('are read with the spaces and dashes people type', () => {
    expect(emailCodeSchema.parse(' 123 456 ')).toBe('123456');
    expect(paperCodeSchema.parse('ac3d–ef4g hj6k')).toBe('AC3DEF4GHJ6K');
    expect(printPaperCode('AC3DEF4GHJ6K')).toBe('AC3D-EF4G-HJ6K');
  });
  it.each(['12345', '1234567', '12a456', '１２３４５６'])('of an e-mail are six digits, not %j', (code) =>
    expect(emailCodeSchema.safeParse(code).success).toBe(false),
  );
});

describe('a name', () => {
  it('is one line in any script', () => {
    expect(nameSchema.parse('  Léa \n  Ouédraogo ')).toBe('Léa Ouédraogo');
    expect(nameSchema.safeParse('Léa\u202Eevil').success).toBe(false);
    expect(isName('  -  ')).toBe(false);
    expect(isName('李')).toBe(true);
  });
});

describe('the words of the doors', () => {
  it('ask for the same facts in both languages', () => {
    const facts = (text: string) => new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name));
    for (const [key, text] of Object.entries(fr))
      expect(facts(en[key as keyof typeof fr])).toEqual(facts(text));
  });
});
