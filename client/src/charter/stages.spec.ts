import { describe, expect, it } from '@jest/globals';
import { aRevision } from './charter.fixture.js';
import { stepsOf } from './stages.js';

const told = (change: Parameters<typeof aRevision>[0]) =>
  stepsOf(aRevision(change)).map(({ stage, standing }) => `${stage} ${standing}`);

describe('the path of a revision', () => {
  it('says what is behind, where it is and what is ahead', () => {
    expect(told({})).toEqual([
      'draft done',
      'submitted done',
      'admissible done',
      'consultation here',
      'vote ahead',
      'adopted ahead',
      'in_force ahead',
    ]);
  });
  it('ends where the agent stopped it', () => {
    expect(told({ stage: 'not_admissible', consultationOpensAt: null })).toEqual([
      'draft done',
      'submitted done',
      'not_admissible here',
    ]);
  });
  it('ends with the vote that rejected it', () => {
    expect(told({ stage: 'rejected', decidedAt: '2026-12-10T18:00:00.000Z' }).slice(-2)).toEqual([
      'vote done',
      'rejected here',
    ]);
  });
  it('ends where its author took it back', () => {
    expect(told({ stage: 'withdrawn', examinedAt: null, consultationOpensAt: null })).toEqual([
      'draft done',
      'submitted done',
      'withdrawn here',
    ]);
  });
});
