import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  constrainWinners,
  ticketReasons,
  type Gender,
  type Reserved,
  type Runner,
  type Standing,
  type TicketRule,
} from './index.js';

const runner = (slot: string, gender: Gender, substitute: Gender | null = null): Runner => ({
  slot,
  gender,
  substitute,
});
const codes = (reasons: readonly { code: string }[]): string[] => reasons.map(({ code }) => code);

describe('a ticket for a pair seat', () => {
  const slots = ['authority', 'firm'];
  const stands = (parity: TicketRule['parity'], ...ticket: readonly Runner[]) =>
    codes(ticketReasons({ slots, parity }, ticket));

  it('has one person in each slot and no other', () => {
    expect(stands('none', runner('authority', 'man'), runner('firm', 'man'))).toEqual([]);
    expect(ticketReasons({ slots, parity: 'none' }, [runner('firm', 'man')])).toEqual([
      { code: 'ticket-slot-missing', facts: { slot: 'authority' } },
    ]);
    expect(
      stands('none', runner('authority', 'man'), runner('firm', 'man'), runner('firm', 'woman')),
    ).toEqual(['ticket-slot-twice']);
    expect(
      ticketReasons({ slots, parity: 'none' }, [
        runner('authority', 'man'),
        runner('firm', 'man'),
        runner('press', 'man'),
      ]),
    ).toEqual([{ code: 'ticket-slot-unknown', facts: { slot: 'press' } }]);
  });
  it('is not of one gender where holders must differ; who declares none weighs on neither side', () => {
    expect(stands('holders', runner('authority', 'man'), runner('firm', 'man'))).toEqual(['ticket-parity']);
    expect(stands('holders', runner('authority', 'man'), runner('firm', 'woman'))).toEqual([]);
    expect(stands('holders', runner('authority', 'none'), runner('firm', 'none'))).toEqual([]);
    expect(codes(ticketReasons({ slots: ['firm'], parity: 'holders' }, [runner('firm', 'man')]))).toEqual([]);
  });
  it('gives each candidate a substitute of another gender, as chambers of commerce do', () => {
    const authority = runner('authority', 'man', 'woman');
    expect(stands('substitute', authority, runner('firm', 'woman', 'man'))).toEqual([]);
    expect(stands('substitute', authority, runner('firm', 'woman', 'woman'))).toEqual(['ticket-substitute']);
    expect(ticketReasons({ slots, parity: 'substitute' }, [authority, runner('firm', 'woman')])).toEqual([
      { code: 'ticket-substitute', facts: { slot: 'firm' } },
    ]);
  });
});

const stand = (key: string, slot: string, gender: Gender = 'none'): Standing => ({ key, slot, gender });
const two: Reserved = { places: { authority: 1, firm: 1 }, parity: 'none' };

describe('reserved places', () => {
  const candidates = [
    stand('a', 'firm', 'man'),
    stand('b', 'firm', 'woman'),
    stand('c', 'authority', 'man'),
    stand('d', 'authority', 'woman'),
  ];
  const order = [['a'], ['b'], ['c'], ['d']];

  it('go to the strongest of each slot', () => {
    expect(constrainWinners(order, candidates, two)).toEqual({
      winners: ['a', 'c'],
      skipped: [
        { key: 'b', because: 'slot-full' },
        { key: 'd', because: 'slot-full' },
      ],
      tied: [],
      empty: { authority: 0, firm: 0 },
    });
  });
  it('leave no gender more than half of them, where parity is asked', () => {
    expect(constrainWinners(order, candidates, { ...two, parity: 'balanced' })).toMatchObject({
      winners: ['a', 'd'],
      skipped: [
        { key: 'b', because: 'slot-full' },
        { key: 'c', because: 'parity' },
      ],
    });
    const three: Reserved = { places: { firm: 3 }, parity: 'balanced' };
    const men = ['a', 'b', 'c'].map((key) => stand(key, 'firm', 'man'));
    expect(constrainWinners([['a'], ['b'], ['c']], men, three)).toMatchObject({
      winners: ['a', 'b'],
      empty: { firm: 1 },
    });
  });
  it('weigh on neither side of parity for who declares no gender', () => {
    const three: Reserved = { places: { firm: 3 }, parity: 'balanced' };
    const undeclared = ['a', 'b', 'c'].map((key) => stand(key, 'firm'));
    expect(constrainWinners([['a'], ['b'], ['c']], undeclared, three)).toMatchObject({
      winners: ['a', 'b', 'c'],
      skipped: [],
    });
  });
  it('are not given among the tied: the tie is handed to the body and nobody weaker sits', () => {
    expect(constrainWinners([['c'], ['a', 'b'], ['d']], candidates, two)).toEqual({
      winners: ['c'],
      skipped: [],
      tied: ['a', 'b'],
      empty: { authority: 0, firm: 1 },
    });
  });
  it('are given to tied candidates who can all have one', () => {
    expect(
      constrainWinners(
        [
          ['a', 'c'],
          ['b', 'd'],
        ],
        candidates,
        two,
      ).winners,
    ).toEqual(['a', 'c']);
  });
  it('pass over keys that stand for nobody, and slots without places', () => {
    expect(constrainWinners([['none'], ['a']], [stand('a', 'press')], two)).toEqual({
      winners: [],
      skipped: [{ key: 'a', because: 'slot-full' }],
      tied: [],
      empty: { authority: 1, firm: 1 },
    });
  });
  it('never seat more than the places, nor anybody twice, whatever the order', () => {
    const people = fc.array(
      fc.record({
        slot: fc.constantFrom('authority', 'firm'),
        gender: fc.constantFrom<Gender>('woman', 'man', 'none'),
      }),
      { minLength: 1, maxLength: 12 },
    );
    const places = fc.record({ authority: fc.nat(4), firm: fc.nat(4) });
    fc.assert(
      fc.property(people, places, fc.constantFrom('none', 'balanced'), (drawn, many, parity) => {
        const all = drawn.map((one, rank) => ({ key: `k${rank}`, ...one }));
        const { winners, tied, skipped, empty } = constrainWinners(
          all.map(({ key }) => [key]),
          all,
          { places: many, parity },
        );
        const seated = all.filter(({ key }) => winners.includes(key));
        for (const slot of ['authority', 'firm'] as const)
          expect(seated.filter((one) => one.slot === slot).length + (empty[slot] ?? 0)).toBe(many[slot]);
        expect(new Set([...winners, ...skipped.map(({ key }) => key)]).size).toBe(all.length);
        expect(tied).toEqual([]);
        const most = Math.ceil((many.authority + many.firm) / 2);
        if (parity === 'balanced')
          for (const gender of ['woman', 'man'] as const)
            expect(seated.filter((one) => one.gender === gender).length).toBeLessThanOrEqual(most);
      }),
    );
  });
});
