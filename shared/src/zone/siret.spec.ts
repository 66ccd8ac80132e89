import { describe, expect, it } from '@jest/globals';
import { assert, integer, property } from 'fast-check';
import { isRefused } from '../kernel/index.js';
import { isSiren, isSiret, readSiren, readSiret, sirenOf } from './siret.js';

describe('a SIRET', () => {
  it.each(['20003452800014', '34297956400016', '73282932000074', '35600000000048', '34749951900010'])(
    'is accepted when its control digit fits: %s',
    (siret) => expect(isSiret(siret)).toBe(true),
  );
  it.each(['35600000009075', '35600000040773'])('of La Poste may follow the sum-of-five rule: %s', (siret) =>
    expect(isSiret(siret)).toBe(true),
  );
  it.each(['20003452800041', '00000000000000', '35600000009076', '3474995190001', '3474995190001A', ''])(
    'is refused otherwise: "%s"',
    (siret) => expect(isSiret(siret)).toBe(false),
  );
  it('gives no other firm the exception of La Poste', () => {
    const others = integer({ min: 0, max: 99_999 }).map((n) => `732829320${String(n).padStart(5, '0')}`);
    assert(property(others, (siret) => !isSiret(siret) || luhnSum(siret) % 10 === 0));
  });
  it('is read as people type it, and refused with a reason', () => {
    expect(readSiret(' 732 829 320 00074')).toBe('73282932000074');
    expect(readSiret('732 829')).toMatchObject({ reasons: [{ code: 'siret.digits' }] });
    expect(readSiret('20003452800041')).toMatchObject({ reasons: [{ code: 'siret.control' }] });
  });
  it('begins with the SIREN of its firm', () => {
    const siret = readSiret('73282932000074');
    if (isRefused(siret)) throw new Error('refused');
    expect(sirenOf(siret)).toBe('732829320');
  });
});

describe('a SIREN', () => {
  it('has nine digits with a control digit, and is not made of zeros', () => {
    expect(['732829320', '356000000', '200071223'].every(isSiren)).toBe(true);
    expect(['732829321', '000000000', '73282932'].some(isSiren)).toBe(false);
    expect(readSiren('732.829.321')).toMatchObject({ reasons: [{ code: 'siren.control' }] });
    expect(readSiren('abc')).toMatchObject({ reasons: [{ code: 'siren.digits' }] });
  });
});

/** Written another way than the rule it checks. */
const luhnSum = (text: string): number =>
  Array.from(text, Number).reduce((sum, digit, i) => {
    const doubled = digit * ((text.length - i) % 2 === 0 ? 2 : 1);
    return sum + Math.floor(doubled / 10) + (doubled % 10);
  }, 0);
