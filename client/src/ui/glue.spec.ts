import { describe, expect, it } from '@jest/globals';
import { glue } from './glue.js';

describe('a title', () => {
  it('never begins a line with a colon, nor ends one with an opening quote', () => {
    expect(glue('Quais : deux heures ?')).toBe('Quais\u00a0: deux heures\u00a0?');
    expect(glue('Dire « oui » ; puis voter')).toBe('Dire «\u00a0oui\u00a0»\u00a0; puis voter');
  });
  it('is left as it is in English', () => {
    expect(glue('Docks: two hours? Yes!')).toBe('Docks: two hours? Yes!');
  });
});
