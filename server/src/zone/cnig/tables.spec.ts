import { describe, expect, it } from '@jest/globals';
import { PARCEL_DEVELOPMENTS, PARCEL_MARKETINGS, PARCEL_STATES, PARCEL_USES } from '@communaux/shared/zone';
import { plainWord } from './enumeration.js';
import { SYNONYMS } from './synonyms.js';
import { TABLE_NAMES, TABLES } from './tables.js';

const fields = TABLE_NAMES.flatMap((name) => [...TABLES[name].fields]);

describe('the official tables', () => {
  it('are the four of the standard, with all their columns', () => {
    expect(TABLE_NAMES.map((name) => [name, TABLES[name].fields.length, TABLES[name].key])).toEqual([
      ['pole-eco', 11, 'pole_id'],
      ['site-eco', 62, 'site_id'],
      ['terrain-eco', 19, 'terr_id'],
      ['etablissement', 30, 'SIRET'],
    ]);
  });
  it('have their enumerations found wherever the publisher put them', () => {
    expect(TABLES['site-eco'].field.get('site_etat')?.values).toContain('existant et actif');
    expect(TABLES['pole-eco'].field.get('pole_rayonnement')?.values).toContain('régional');
    expect(fields.filter((field) => (field.values?.length ?? 0) > 2)).toHaveLength(13);
  });
  it.each([
    ['terr_etat_occup', PARCEL_STATES],
    ['terr_stade_amngt', PARCEL_DEVELOPMENTS],
    ['terr_stade_comm', PARCEL_MARKETINGS],
    ['terr_usage', PARCEL_USES],
  ])('give %s the very words that the map uses', (field, words) => {
    expect(Object.values(words)).toEqual(TABLES['terrain-eco'].field.get(field)?.values);
  });
  it('own every value that a synonym leads to', () => {
    for (const [field, words] of Object.entries(SYNONYMS)) {
      const values = fields.find(({ name }) => name === field)?.values ?? [];
      expect(values).toEqual(expect.arrayContaining(Object.values(words)));
      expect(Object.keys(words).map(plainWord)).toEqual(Object.keys(words));
    }
  });
});
