import { describe, expect, it } from '@jest/globals';
import { DAY, HOUR, instant, later, MINUTE } from '@communaux/shared/kernel';
import { dateInFigures, duration, hourOf, list, number, percent, when } from './formats.js';

const fr = { language: 'fr', timeZone: 'Europe/Paris' } as const;
const en = { language: 'en', timeZone: 'Europe/Paris' } as const;
// Tuesday 3 March 2026, 10:00 in Paris.
const now = instant(Date.parse('2026-03-03T09:00:00Z'));
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

describe('a date', () => {
  it.each([
    [12 * MINUTE, 'dans 12 minutes', 'in 12 minutes'],
    [-5 * MINUTE, 'il y a 5 minutes', '5 minutes ago'],
    [4 * HOUR, 'aujourd’hui à 14 h', 'today at 14:00'],
    [23 * HOUR, 'demain à 9 h', 'tomorrow at 09:00'],
    [-DAY + HOUR / 2, 'hier à 10 h 30', 'yesterday at 10:30'],
    [2 * DAY, 'jeudi à 10 h', 'on Thursday at 10:00'],
    [30 * DAY, 'le 2 avril 2026 à 11 h', 'on 2 April 2026 at 11:00'],
    [-3 * DAY, 'le 28 février 2026 à 10 h', 'on 28 February 2026 at 10:00'],
  ])('is in words near and in figures far (%#)', (away, french, english) => {
    expect(plain(when(later(now, away), now, fr))).toBe(french);
    expect(plain(when(later(now, away), now, en))).toBe(english);
  });
  it('begins a French month with its first', () => {
    const first = instant(Date.parse('2026-12-01T09:00:00Z'));
    expect(dateInFigures(first, fr, true)).toBe('mardi 1er décembre 2026');
    expect(dateInFigures(first, en)).toBe('1 December 2026');
    expect(dateInFigures(later(first, 10 * DAY), fr)).toBe('11 décembre 2026');
  });
  it('is the zone’s, not the reader’s', () => {
    const lateInParis = instant(Date.parse('2026-03-03T23:30:00Z'));
    expect(dateInFigures(lateInParis, fr, true)).toBe('mercredi 4 mars 2026');
    expect(plain(hourOf(lateInParis, { language: 'fr', timeZone: 'Pacific/Tahiti' }))).toBe('13 h 30');
  });
  it('counts days across the change of hour', () => {
    const saturday = instant(Date.parse('2026-03-28T22:30:00Z'));
    expect(plain(when(later(saturday, 23 * HOUR), saturday, fr))).toBe('demain à 23 h 30');
  });
});

describe('quantities', () => {
  it('have their unit', () => {
    expect(plain(duration(45 * MINUTE))).toBe('45 min');
    expect(plain(duration(2 * HOUR))).toBe('2 h');
    expect(plain(duration(2 * HOUR + 5 * MINUTE))).toBe('2 h 05');
    expect(plain(percent(0.667, 'fr', 1))).toBe('66,7 %');
    expect(plain(number(20_000, 'fr'))).toBe('20 000');
    expect(list(['salariés', 'entreprises', 'habitants'], 'fr')).toBe('salariés, entreprises et habitants');
  });
});
