import { describe, expect, it } from '@jest/globals';
import type { Facts } from '../../kernel/index.js';
import { en } from '../texts.en.js';
import { fr } from '../texts.fr.js';
import { clauseSchema, clausesSchema, sayClause } from './vocabulary.js';
import { durationWords, type Tongue } from './wording.js';

/** i18next reduced to what our texts use: interpolation and the two plurals. */
const sayIn =
  (texts: Record<string, string>) =>
  (key: string, facts: Facts = {}): string => {
    const text = texts[key] ?? texts[`${key}_${facts['count'] === 1 ? 'one' : 'other'}`] ?? `missing ${key}`;
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) =>
      JSON.stringify(facts[name] ?? `missing ${name}`).replaceAll('"', ''),
    );
  };
const tongue = (texts: Record<string, string>): Tongue => ({
  say: sayIn(texts),
  college: (key) => `« ${key} »`,
});
const clause = (kind: string, params: object, scope: object = {}) =>
  clauseSchema.parse({ id: 'c1', kind, params, scope });
const inFrench = (kind: string, params: object, scope: object = {}): string =>
  sayClause(clause(kind, params, scope), tongue(fr)).replaceAll('\u00a0', ' ');
const inEnglish = (kind: string, params: object, scope: object = {}): string =>
  sayClause(clause(kind, params, scope), tongue(en)).replaceAll('\u00a0', ' ');

const refused = (kind: string, params: object): boolean =>
  !clauseSchema.safeParse({ id: 'c', kind, params, scope: {} }).success;

const docks = { assetKinds: ['dock'] };
const weekdays = { days: [1, 2, 3, 4, 5], from: '07:00', to: '20:00' };

describe('a clause', () => {
  it('is said in plain French', () => {
    expect(inFrench('duration', { maxMinutes: 120 }, docks)).toBe('Quais : 2 h par passage au plus');
    expect(inFrench('duration', { minMinutes: 30, maxMinutes: 90, stepMinutes: 15 })).toBe(
      'Toutes les ressources : de 30 min à 1 h 30 min par réservation, par tranches de 15 min',
    );
    expect(inFrench('quota', { metric: 'hours', per: 'firm', window: 'week', ceiling: 10 }, docks)).toBe(
      'Quais : 10 h au plus par semaine et par entreprise',
    );
    expect(inFrench('open_hours', { weekly: [weekdays, { days: [6], from: '08:00', to: '12:00' }] })).toBe(
      'Toutes les ressources : accès lundi–vendredi 07:00–20:00 ; samedi 08:00–12:00',
    );
    expect(inFrench('eligible', { colleges: ['firms', 'residents'] })).toBe(
      'Toutes les ressources : réservé aux collèges « firms », « residents »',
    );
  });
  it('is said in plain English', () => {
    expect(inEnglish('open_hours', { weekly: [weekdays, { days: [6], from: '08:00', to: '12:00' }] })).toBe(
      'All assets: open Monday–Friday 07:00–20:00; Saturday 08:00–12:00',
    );
    expect(inEnglish('horizon_max', { days: 1 }, docks)).toBe('Docks: at most 1 day ahead');
    expect(inEnglish('notice_min', { minutes: 60 }, { firms: ['f1'] })).toBe(
      'All assets (1 named firm): at least 1 h ahead',
    );
    expect(inEnglish('quota', { metric: 'bookings', per: 'person', window: 'day', ceiling: 2 })).toBe(
      'All assets: at most 2 bookings per day and per person',
    );
  });
  it('governs what it names and nothing it does not understand', () => {
    const wider = { id: 'c', kind: 'notice_min', params: { minutes: 5 }, scope: { floors: [2] } };
    expect(clauseSchema.safeParse(wider).success).toBe(false);
    expect(clause('notice_min', { minutes: 5 })).toMatchObject({ level: 'charter', grandfathering: 'keep' });
  });
  it('refuses parameters that no one could apply', () => {
    expect(refused('duration', {})).toBe(true);
    expect(refused('duration', { minMinutes: 60, maxMinutes: 30 })).toBe(true);
    expect(refused('open_hours', { weekly: [{ days: [1], from: '20:00', to: '07:00' }] })).toBe(true);
    expect(refused('open_hours', { weekly: [{ days: [8], from: '07:00', to: '20:00' }] })).toBe(true);
    expect(refused('quota', { metric: 'hours', per: 'firm', window: 'week', ceiling: 0.5 })).toBe(true);
    expect(refused('sliding_quota', {})).toBe(true);
  });
  it('is alone to bear its identifier in an article', () => {
    const twice = [clause('notice_min', { minutes: 5 }), clause('notice_min', { minutes: 6 })];
    expect(clausesSchema.safeParse(twice).success).toBe(false);
  });
  it('spells lengths the same way in both languages', () => {
    expect([0, 45, 60, 90].map(durationWords)).toEqual([
      '0\u00a0min',
      '45\u00a0min',
      '1\u00a0h',
      '1\u00a0h\u00a030\u00a0min',
    ]);
  });
});
