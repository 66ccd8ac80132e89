import { describe, expect, it } from '@jest/globals';
import { isRefused } from '@communaux/shared/kernel';
import { readBallot } from '@communaux/shared/vote';
import { startingKept } from './kept-draft.js';
import { standerKey, startingSeating, type SeatingDraft } from './seating-draft.js';
import { AIMS, usualMethod, WAYS } from './aims.js';
import {
  keyAt,
  optionsOf,
  questionOf,
  startingSettings,
  ticketsWrong,
  type PollDraft,
} from './poll-draft.js';

const draft = (change: Partial<PollDraft> = {}): PollDraft => ({
  asked: 'Quel projet financer ?',
  aim: 'one',
  method: 'majority_judgment',
  options: ['Ombrières', 'Haie', 'Atelier vélo'].map((label, place) => ({ id: place, label, cost: 1_000 })),
  none: false,
  places: 2,
  kept: startingKept('Intercommunalité', 'Entreprise'),
  seating: startingSeating,
  envelope: 70_000,
  settings: startingSettings('Très bien\nBien\nPassable\nÀ rejeter'),
  opensAt: '',
  closesAt: '2026-11-28T18:00',
  liveResults: false,
  theme: 'other',
  ...change,
});
const wrongOf = (change: Partial<PollDraft>) => {
  const read = questionOf(draft(change), 'Aucune');
  return 'wrong' in read ? [...read.wrong] : [];
};
const settings = (change: Partial<PollDraft['settings']>) => ({ ...draft().settings, ...change });

describe('a poll being written', () => {
  it('makes a question the count can read, for every aim and every way, on defaults alone', () => {
    for (const aim of AIMS)
      for (const method of new Set([usualMethod(aim), ...WAYS[aim]])) {
        const read = questionOf(draft({ aim, method }), 'Aucune');
        expect(read).toMatchObject({ question: { method } });
        if ('question' in read) expect(isRefused(readBallot(read.question, 'blank'))).toBe(false);
      }
  });
  it('keys options by letters, in order, past z too', () => {
    expect([0, 25, 26, 27, 52].map(keyAt)).toEqual(['a', 'z', 'aa', 'ab', 'ba']);
    const blanks = [...draft().options, { id: 9, label: '  ', cost: undefined }];
    expect(optionsOf(draft({ options: blanks }), 'Aucune').map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });
  it('adds none of the above under the key the count knows it by, and never to a budget', () => {
    expect(optionsOf(draft({ none: true }), 'Aucune').at(-1)).toEqual({
      key: 'none',
      label: 'Aucune',
      cost: null,
    });
    expect(optionsOf(draft({ none: true, method: 'budget' }), 'Aucune').length).toBe(3);
  });
  it('reads grades from worst to best, as the count does', () => {
    expect(questionOf(draft(), '')).toMatchObject({
      question: { grades: ['À rejeter', 'Passable', 'Bien', 'Très bien'] },
    });
  });
  it('names the field that is wrong', () => {
    expect(wrongOf({ method: undefined })).toEqual(['method']);
    expect(wrongOf({ options: draft().options.slice(0, 1) })).toEqual(['options']);
    expect(wrongOf({ options: [...draft().options, { id: 7, label: 'haie', cost: 1 }] })).toEqual([
      'options',
    ]);
    expect(wrongOf({ aim: 'several', method: 'stv', places: 3 })).toEqual(['places']);
    expect(wrongOf({ method: 'budget', aim: 'budget', envelope: undefined })).toEqual(['envelope']);
    expect(wrongOf({ settings: settings({ grades: 'Bien' }) })).toEqual(['grades']);
    expect(wrongOf({ method: 'score', settings: settings({ highest: 0 }) })).toEqual(['highest']);
    expect(wrongOf({ method: 'dots', settings: settings({ perOption: 11 }) })).toEqual(['perOption']);
    const free = draft().options.map((option) => ({ ...option, cost: undefined }));
    expect(wrongOf({ method: 'budget', aim: 'budget', options: free })).toEqual(['options']);
  });
  it('keeps places for some where the method can, each option standing for one of them', () => {
    const kept = startingKept('Intercommunalité', 'Entreprise');
    const told = (...slots: readonly (number | undefined)[]) => ({
      ...kept,
      on: true,
      standing: Object.fromEntries(slots.map((slot, id) => [id, { slot, gender: 'woman' as const }])),
    });
    const several = { aim: 'several', method: 'stv' } as const;
    const read = questionOf(draft({ ...several, kept: told(0, 1, 1) }), '');
    expect(read).toMatchObject({
      question: {
        places: 2,
        reserved: {
          places: { Intercommunalité: 1, Entreprise: 1 },
          parity: 'balanced',
          standing: [
            { key: 'a', slot: 'Intercommunalité', gender: 'woman' },
            { key: 'b', slot: 'Entreprise', gender: 'woman' },
            { key: 'c', slot: 'Entreprise', gender: 'woman' },
          ],
        },
      },
    });
    expect(wrongOf({ ...several, kept: told(0, undefined, 1) })).toEqual(['reserved']);
    expect(wrongOf({ ...several, kept: told(1, 1, 1) })).toEqual(['reserved']);
    const borda = questionOf(draft({ ...several, method: 'schulze', kept: told(0, 1, 1) }), '');
    expect('question' in borda && 'reserved' in borda.question).toBe(false);
  });
  it('asks for no gender that no rule reads', () => {
    const standing = Object.fromEntries(
      [0, 1, 2].map((id) => [id, { slot: id % 2, gender: 'woman' as const }]),
    );
    const kept = { ...startingKept('Intercommunalité', 'Entreprise'), on: true, parity: false, standing };
    expect(questionOf(draft({ aim: 'several', method: 'stv', kept }), '')).toMatchObject({
      question: { reserved: { parity: 'none', standing: [{ gender: 'none' }, { gender: 'none' }, {}] } },
    });
  });
});

describe('an election being written', () => {
  const named = (
    ...who: readonly (readonly [option: number, slot: string, part: 'holder' | 'substitute'])[]
  ) =>
    Object.fromEntries(
      who.map(([option, slot, part]) => [
        standerKey(option, slot, part),
        { person: { id: `${option}${slot}${part}`, name: 'Quelqu’un' }, gender: 'woman' as const },
      ]),
    );
  const seating = (change: Partial<SeatingDraft>): SeatingDraft => ({
    ...startingSeating,
    on: true,
    collegeId: 'firms',
    label: 'Binôme',
    endsAt: 1,
    ...change,
  });
  const everyone = [0, 1, 2];

  it('gives a mandate to whom each option stands for', () => {
    const standers = named(...everyone.map((id) => [id, '', 'holder'] as const));
    expect(questionOf(draft({ seating: seating({ standers }) }), '')).toMatchObject({
      question: {
        seating: {
          collegeId: 'firms',
          seat: null,
          endsAt: 1,
          parity: 'none',
          tickets: ['a', 'b', 'c'].map((key, id) => ({
            key,
            runners: [{ personId: `${id}holder`, slot: '', gender: 'none', substitute: null }],
          })),
        },
      },
    });
    expect(wrongOf({ seating: seating({}) })).toEqual(['seating']);
    expect(wrongOf({ seating: seating({ standers, endsAt: undefined }) })).toEqual(['seating']);
    expect(wrongOf({ seating: seating({ kind: 'pair', standers, label: ' ' }) })).toEqual(['seating']);
  });
  it('asks for both places of a pair, with its parity, in the words of the rule', () => {
    const holders = everyone.flatMap((id) => [
      [id, 'authority', 'holder'] as const,
      [id, 'firm', 'holder'] as const,
    ]);
    const pair = (change: Partial<SeatingDraft>) =>
      draft({ seating: seating({ kind: 'pair', standers: named(...holders), ...change }) });
    const codes = (change: Partial<SeatingDraft>) => [
      ...new Set(ticketsWrong(pair(change), '').map(({ code }) => code)),
    ];
    expect(codes({})).toEqual([]);
    expect(codes({ standers: named(...holders.slice(1)) })).toEqual(['ticket-slot-missing']);
    expect(codes({ parity: 'holders' })).toEqual(['ticket-parity']);
    expect(codes({ parity: 'substitute' })).toEqual(['ticket-substitute']);
    expect(questionOf(pair({}), '')).toMatchObject({
      question: { seating: { tickets: [{ runners: [{ gender: 'none' }, { gender: 'none' }] }, {}, {}] } },
    });
  });
  it('is of no method that has no seats to give', () => {
    const read = questionOf(draft({ method: 'approval', seating: seating({}) }), '');
    expect('question' in read && 'seating' in read.question).toBe(false);
  });
});
