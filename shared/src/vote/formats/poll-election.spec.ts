import { describe, expect, it } from '@jest/globals';
import { isRefused } from '../../kernel/index.js';
import type { Question } from '../method/question.js';
import { pollCsv, pollElection, readElection, writeBlt, writeJson } from './index.js';

const options = [
  { key: 'a', label: 'Crèche, halte-garderie', cost: null },
  { key: 'b', label: 'Halle "nord"', cost: null },
];
const ranked: Question = { method: 'stv', options, places: 2, variant: 'scottish' };
const urns = [
  {
    college: 'Entreprises',
    shapes: [
      { ballot: 'a>b', count: 3 },
      { ballot: 'abstention', count: 1 },
    ],
  },
  {
    college: 'Habitants',
    shapes: [
      { ballot: 'a>b', count: 2 },
      { ballot: 'blank', count: 1 },
    ],
  },
];

describe('a poll, as a file for others', () => {
  it('puts all colleges together, and leaves out what is no ballot', () => {
    const election = pollElection('Bureau', ranked, urns);
    expect(election).toMatchObject({ title: 'Bureau', asked: { seats: 2 } });
    expect(election?.box).toEqual({
      kind: 'ballots',
      writing: 'ranking',
      shapes: [
        { ballot: 'a>b', count: 5 },
        { ballot: 'blank', count: 1 },
      ],
    });
    expect(election && writeBlt(election)).toBe(
      '2 2\n5 1 2 0\n1 0\n0\n"Crèche, halte-garderie"\n"Halle \\"nord\\""\n"Bureau"\n',
    );
  });

  it('keeps the keys of options in JSON, so that a draw by keys is the same', () => {
    const election = pollElection('Bureau', ranked, urns);
    const read = readElection(election ? writeJson(election) : '', {
      format: null,
      case: null,
      writing: 'ranking',
      grades: null,
      options: null,
    });
    expect(isRefused(read) ? read.reasons : read).toEqual(election);
  });

  it('lists in CSV what each college put in its urn, whatever the method', () => {
    expect(pollCsv(ranked, urns)).toBe(
      'college,count,said,"Crèche, halte-garderie","Halle ""nord"""\n' +
        'Entreprises,3,a>b,1,2\nEntreprises,1,abstention,,\nHabitants,2,a>b,1,2\nHabitants,1,blank,,\n',
    );
    expect(
      pollCsv({ method: 'yes_no_blank' }, [{ college: 'X', shapes: [{ ballot: 'yes', count: 4 }] }]),
    ).toBe('college,count,said\nX,4,yes\n');
    const judged: Question = {
      method: 'majority_judgment',
      options,
      places: 1,
      grades: ['poor', 'good'],
      ungraded: 'worst',
    };
    expect(pollCsv(judged, [{ college: 'X', shapes: [{ ballot: 'a:1,b:0', count: 2 }] }])).toContain(
      'X,2,"a:1,b:0",good,poor\n',
    );
    expect(pollElection('', { method: 'consent' }, urns)).toBeNull();
  });
});
