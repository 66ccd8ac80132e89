import { describe, expect, it } from '@jest/globals';
import { readable } from './index.js';

describe('shares said to a reader', () => {
  it('are exact when two decimals suffice, and marked as rounded when they do not', () => {
    const facts = {
      yesPoints: '172/3',
      noPoints: '60',
      weightPoints: '25/2',
      ratio: '2/3',
      college: 'Entreprises',
    };
    expect(readable(facts, 'fr')).toEqual({
      ...facts,
      yesPoints: '≈ 57,33\u00a0%',
      noPoints: '60\u00a0%',
      weightPoints: '12,5\u00a0%',
    });
    expect(readable(facts, 'en')).toMatchObject({
      yesPoints: '≈ 57.33%',
      noPoints: '60%',
      weightPoints: '12.5%',
    });
  });
  it('keep the zeros of round numbers', () => {
    expect(readable({ allPoints: '100', nonePoints: '0' }, 'en')).toEqual({
      allPoints: '100%',
      nonePoints: '0%',
    });
  });
});
