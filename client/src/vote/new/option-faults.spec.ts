import { describe, expect, it } from '@jest/globals';
import { optionFaults } from './option-faults.js';
import type { PollDraft } from './poll-draft.js';

const lines = (...of: readonly (readonly [label: string, cost?: number])[]) =>
  of.map(([label, cost], id) => ({ id, label, cost }));
const draft = (method: PollDraft['method'], options: PollDraft['options'], none = false): PollDraft =>
  ({ method, options, none }) as PollDraft;
const faults = (...of: Parameters<typeof draft>) => {
  const { name, costs } = optionFaults(draft(...of), 'Aucune');
  return { name, costs: [...costs] };
};

describe('the options of a vote being written', () => {
  it('are at fault where one repeats another, or the last choice', () => {
    expect(faults('irv', lines(['Haie'], ['haie ']))).toEqual({ name: 1, costs: [] });
    expect(faults('irv', lines(['Haie'], ['Aucune']), true)).toEqual({ name: 1, costs: [] });
  });
  it('lack a name where the first is empty', () => {
    expect(faults('irv', lines(['Haie'], ['']))).toEqual({ name: 1, costs: [] });
    expect(faults('irv', lines([''], ['']))).toEqual({ name: 0, costs: [] });
  });
  it('have a cost in whole euros where they share an envelope, never nothing', () => {
    expect(faults('budget', lines(['Haie', 100], ['Abri', 12.5], ['Banc', 0], ['Mur']))).toEqual({
      name: undefined,
      costs: [1, 2, 3],
    });
    expect(faults('irv', lines(['Haie'], ['Abri'], ['Banc'])).costs).toEqual([]);
  });
});
