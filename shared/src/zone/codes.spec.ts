import { describe, expect, it } from '@jest/globals';
import {
  bandOfLabel,
  departmentOf,
  EFFECTIF_BANDS,
  effectifBand,
  formatNaf,
  isCommuneCode,
  isEffectifCode,
  isParcelRef,
  readNaf,
  readParcelRef,
  sayParcel,
} from './index.js';

describe('staff bands', () => {
  it('are words, so that 3 is not 03', () => {
    expect(isEffectifCode('03')).toBe(true);
    expect(isEffectifCode('3')).toBe(false);
    expect(effectifBand('53')).toMatchObject({ from: 10_000, to: null });
  });
  it('follow one another without gap', () => {
    const [, ...bands] = EFFECTIF_BANDS;
    const next = bands.slice(1).map((band) => band.from);
    expect(bands.slice(0, -1).map((band) => (band.to ?? Infinity) + 1)).toEqual(next);
  });
  it('are each found from their own label', () => {
    expect(EFFECTIF_BANDS.map((band) => bandOfLabel(band.label)?.code)).toEqual(
      EFFECTIF_BANDS.map((band) => band.code),
    );
  });
  it('are found from the labels people write, and from no other', () => {
    expect(bandOfLabel('6-9')?.code).toBe('03');
    expect(bandOfLabel('1 000 à 1 999')?.code).toBe('42');
    expect(bandOfLabel('6 à 19 salariés')).toBeNull();
    expect(bandOfLabel('quelques personnes')).toBeNull();
  });
});

describe('an activity code', () => {
  it('carries the nomenclature in force on the day it was written', () => {
    expect(readNaf('45.20b', '2026-12-31')).toEqual({ nomenclature: 'NAF2', code: '4520B' });
    expect(readNaf('4520B', '2027-01-01')).toEqual({ nomenclature: 'NAF2025', code: '4520B' });
    expect(formatNaf({ nomenclature: 'NAF2', code: '4520B' })).toBe('45.20B');
  });
  it('is refused when it is not four digits and a letter', () => {
    expect(readNaf('garage', '2026-01-01')).toMatchObject({ reasons: [{ code: 'naf.form' }] });
  });
});

describe('places', () => {
  it('include Corsica and overseas', () => {
    expect(['80024', '2A004', '2B033', '97411'].every(isCommuneCode)).toBe(true);
    expect(['8002', '2C004', '800240', 'A2004'].some(isCommuneCode)).toBe(false);
    expect(['80024', '2A004', '97411'].map(departmentOf)).toEqual(['80', '2A', '974']);
  });
  it('name a parcel in fourteen characters, in Corsica too', () => {
    expect(readParcelRef('80024000ZO0030')).toEqual({
      commune: '80024',
      absorbed: '000',
      section: 'ZO',
      number: '0030',
    });
    expect(isParcelRef('2A004000AB0001')).toBe(true);
    expect(isParcelRef('80024000Z0030')).toBe(false);
    const ref = readParcelRef('2A0040000B0012');
    expect(ref && sayParcel(ref)).toBe('B 12');
  });
});
