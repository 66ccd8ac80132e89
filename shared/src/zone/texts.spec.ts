import { describe, expect, it } from '@jest/globals';
import { IMPORT_NOTE_CODES, PARCEL_STATES, REFUSAL_CODES, REPAIR_CODES } from './index.js';
import { en } from './texts.en.js';
import { fr } from './texts.fr.js';

const keys = [
  ...REPAIR_CODES.map((code) => `cnig.repair.${code}`),
  ...IMPORT_NOTE_CODES.map((code) => `cnig.refusal.${code}`),
  ...REFUSAL_CODES.map((code) => `cnig.refusal.${code}`),
  ...Object.keys(PARCEL_STATES).map((state) => `parcel.state.${state}`),
];

describe('the words of an import', () => {
  it.each(Object.entries({ fr, en }))('say every repair, refusal and parcel state (%s)', (_, texts) => {
    expect(Object.keys(texts)).toEqual(expect.arrayContaining(keys));
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
  });
  it('say nothing that no code names', () => {
    expect(Object.keys(fr).filter((key) => key.startsWith('cnig.') && !keys.includes(key))).toEqual([]);
  });
});
