import { describe, expect, it } from '@jest/globals';
import { isRefused } from '../../kernel/index.js';
import { readMotion } from './index.js';

const read = (text: string, name: string | null = null) => {
  const motion = readMotion(text, name);
  return isRefused(motion) ? motion.reasons[0] : motion;
};
const heads = { yes: 12, no: 5, blank: 2, abstention: 1, invalid: 0 };

describe('the count of a motion', () => {
  it.each([
    ['12:yes 5:no 2:blank 1:abstention'],
    ['12:oui\n5:non\n2:\n1:abstention'],
    ['{"ballots":"12:Pour 5:Contre 2:blanc 1:abstain"}'],
    ['["12:yes","5:no","2:blank","1:abstention"]'],
    ['{"votes":"12:for 5:against 2:blank 1:abstain"}'],
    ['// said\n{"yes":12,"no":5,"blank":2,"abstain":1}'],
    ['{"oui":12,"non":5,"blanc":2,"abstentions":1}'],
    ['{"pour":12,"contre":5,"blank":2,"abstention":1,"nuls":0}'],
  ])('is read from %j', (text) => {
    expect(read(text)).toEqual({
      title: null,
      colleges: [{ name: '-', registered: null, weightBp: null, ...heads }],
    });
  });

  it('is read by college, with who is registered and what each weighs', () => {
    const college = { name: 'Firms', registered: 40, yes: 12, no: 5, blank: 2, abstain: 1, weightBp: 3500 };
    const file = JSON.stringify({
      colleges: [
        { id: 'x', colleges: [college] },
        { id: 'y', yes: 1, colleges: [] },
      ],
    });
    expect(read(file, 'x')).toEqual({
      title: 'x',
      colleges: [{ name: 'Firms', registered: 40, weightBp: 3500, ...heads }],
    });
    for (const named of ['name', 'nom', 'key', 'id'])
      expect(read(`{"question":"Q","collèges":[{"${named}":"C","inscrits":3,"no":1,"invalid":1}]}`)).toEqual({
        title: 'Q',
        colleges: [
          { name: 'C', registered: 3, weightBp: null, yes: 0, no: 1, blank: 0, abstention: 0, invalid: 1 },
        ],
      });
    expect(read('{"title":"T","eligible":20,"yes":12,"no":5,"blank":2,"abstention":1}')).toEqual({
      title: 'T',
      colleges: [{ name: '-', registered: 20, weightBp: null, ...heads }],
    });
  });

  it('takes weights that make 100 for hundredths, and colleges by their names', () => {
    const weights = (text: string): unknown => {
      const motion = readMotion(text, null);
      return isRefused(motion)
        ? motion.reasons[0]
        : motion.colleges.map(({ name, weightBp }) => [name, weightBp]);
    };
    expect(weights('{"colleges":{"A":{"yes":1,"weight":35},"B":{"no":1,"poids":65}}}')).toEqual([
      ['A', 3500],
      ['B', 6500],
    ]);
    expect(weights('{"colleges":[{"name":"A","yes":1,"weight":3500},{"yes":1,"weight_bp":6500}]}')).toEqual([
      ['A', 3500],
      ['-', 6500],
    ]);
    expect(weights('{"colleges":[{"yes":1,"weight":100},{"yes":1}]}')).toEqual([
      ['-', 10_000],
      ['-', null],
    ]);
    expect(weights('{"colleges":[]}')).toEqual({ code: 'file-holds-no-ballots', facts: { line: 1 } });
  });

  it('is read with who is registered, beside ballots too', () => {
    for (const word of ['registered', 'eligible', 'inscrits'])
      expect(read(`{"ballots":"12:yes 5:no 2:blank 1:abstain","${word}":30}`)).toEqual({
        title: null,
        colleges: [{ name: '-', registered: 30, weightBp: null, ...heads }],
      });
  });

  it('is refused with its line where it says something else', () => {
    expect(read('')).toEqual({ code: 'file-empty', facts: { line: 1 } });
    expect(read('1:yes\n2:perhaps')).toEqual({
      code: 'file-option-unknown',
      facts: { line: 2, option: 'perhaps' },
    });
    expect(read('{"hello":1}')).toMatchObject({ code: 'file-holds-no-ballots' });
    expect(read(' \n')).toMatchObject({ code: 'file-empty' });
    expect(read('1:yes maybe')).toMatchObject({ facts: { option: 'yes maybe' } });
    expect(read('{"colleges":[3]}')).toEqual({
      code: 'file-unreadable',
      facts: { line: 1, found: 'number' },
    });
    expect(read('{"yes":1.5,"no":0}')).toMatchObject({ code: 'file-number-wrong' });
  });
});
