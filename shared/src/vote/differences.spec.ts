import { describe, expect, it } from '@jest/globals';
import { differences } from './differences.js';

describe('where two documents disagree', () => {
  it('is told leaf by leaf, with what each says', () => {
    const stated = { yes: 3, urns: [{ no: 1 }, { no: 2 }], chair: null };
    expect(differences('outcome', stated, stated)).toEqual([]);
    expect(differences('outcome', stated, { ...stated, urns: [{ no: 1 }, { no: 5 }], chair: 'yes' })).toEqual(
      [
        { field: 'outcome.urns.1.no', stated: '2', found: '5' },
        { field: 'outcome.chair', stated: 'null', found: '"yes"' },
      ],
    );
  });
  it('is a value that one of them lacks, whichever it is', () => {
    expect(differences('urn', { yes: 3 }, {})).toEqual([{ field: 'urn.yes', stated: '3', found: '' }]);
    expect(differences('urn', {}, { yes: 3 })).toEqual([{ field: 'urn.yes', stated: '', found: '3' }]);
  });
  it('is the whole of a list that should be none, even an empty one', () => {
    expect(differences('urns', [], {})).toEqual([{ field: 'urns', stated: '[]', found: '{}' }]);
    expect(differences('urns', null, {})).toEqual([{ field: 'urns', stated: 'null', found: '{}' }]);
  });
});
