import { describe, expect, it } from '@jest/globals';
import type { PersonId } from '../../kernel/index.js';
import { instant } from '../../kernel/index.js';
import {
  checkSeating,
  decideInstallation,
  electedBy,
  seatingSchema,
  type Election,
  type ReservedPlaces,
  type Seating,
} from '../index.js';
import { en } from './texts.en.js';
import { fr } from './texts.fr.js';

const codes = (outcome: object): string[] =>
  'reasons' in outcome ? (outcome.reasons as { code: string }[]).map(({ code }) => code) : [];
const person = (name: string) => name as PersonId;
const runner = (name: string, slot = '', change: object = {}) => ({ personId: name, slot, ...change });
const ticket = (key: string, ...runners: readonly object[]) => ({ key, runners });
const seating = (change: object = {}): Seating =>
  seatingSchema.parse({
    collegeId: 'firms',
    seat: null,
    endsAt: 1_000,
    parity: 'none',
    tickets: [ticket('a', runner('ada')), ticket('b', runner('bob'))],
    ...change,
  });
const seat = { label: 'Binôme', slots: ['authority', 'firm'] };
const pair = (key: string, gender: object = {}) =>
  ticket(key, runner(`${key}-mayor`, 'authority', gender), runner(`${key}-baker`, 'firm', gender));
const options = ['a', 'b'].map((key) => ({ key, label: key.toUpperCase(), cost: null }));
const wrong = (change: object = {}, more: { places?: number; reserved?: ReservedPlaces } = {}) =>
  checkSeating({ options, places: 1, seating: seating(change), ...more }).map(({ code }) => code);

describe('an election that seats', () => {
  it('says for each option, once, whom it stands for; none of the above stands for nobody', () => {
    expect(checkSeating({ options, places: 1 })).toEqual([]);
    expect(wrong()).toEqual([]);
    const none = [...options, { key: 'none', label: 'Aucune', cost: null }];
    expect(checkSeating({ options: none, places: 1, seating: seating() })).toEqual([]);
    const [first] = seating().tickets;
    expect(checkSeating({ options, places: 1, seating: seating({ tickets: [first] }) })).toEqual([
      { code: 'seating-ticket-missing', facts: { label: 'B' } },
    ]);
    expect(wrong({ tickets: [...seating().tickets, first] })).toEqual([
      'seating-ticket-missing',
      'seating-person-twice',
    ]);
  });
  it('names nobody twice, be it as a substitute', () => {
    const twice = pair('b', { substitute: { personId: 'a-mayor' } });
    expect(wrong({ seat, tickets: [pair('a'), twice] })).toEqual([
      'seating-person-twice',
      'seating-person-twice',
    ]);
  });
  it('asks the two places of a pair of each ticket, and parity where it is asked', () => {
    expect(wrong({ seat, tickets: [pair('a'), pair('b')] })).toEqual([]);
    const alone = ticket('b', runner('bob', 'firm'));
    expect(wrong({ seat, tickets: [pair('a'), alone] })).toEqual(['ticket-slot-missing']);
    const men = { gender: 'man' };
    expect(wrong({ seat, parity: 'holders', tickets: [pair('a', men), pair('b')] })).toEqual([
      'ticket-parity',
    ]);
    expect(wrong({ seat, parity: 'substitute', tickets: [pair('a'), pair('b')] })).toEqual(
      Array(4).fill('ticket-substitute'),
    );
  });
  it('elects one pair at a time, together or place by place', () => {
    expect(wrong({ seat, tickets: [pair('a'), pair('b')] }, { places: 2 })).toEqual(['seating-one-pair']);
    const reserved = (...slots: readonly string[]): ReservedPlaces => ({
      places: { Intercommunalité: 1, Entreprise: 1 },
      parity: 'balanced',
      standing: slots.map((slot, at) => ({ key: options[at]?.key ?? '', slot, gender: 'none' })),
    });
    const apart = [ticket('a', runner('ada', 'authority')), ticket('b', runner('bob', 'firm'))];
    const both = { places: 2, reserved: reserved('Intercommunalité', 'Entreprise') };
    expect(wrong({ seat, tickets: apart }, both)).toEqual([]);
    expect(wrong({ seat, tickets: [pair('a'), apart[1] ?? {}] }, both)).toEqual(['ticket-slot-unknown']);
    const same = { places: 2, reserved: reserved('Entreprise', 'Entreprise') };
    expect(wrong({ seat, tickets: apart }, same)).toEqual(['seating-slots-mixed']);
    const many = { ...both, reserved: { ...both.reserved, places: { Intercommunalité: 2, Entreprise: 1 } } };
    expect(wrong({ seat, tickets: apart }, many)).toEqual(['seating-one-pair']);
  });
  it('reads the gender declared for a kept place rather than ask for it again', () => {
    const reserved: ReservedPlaces = {
      places: { Intercommunalité: 1, Entreprise: 1 },
      parity: 'none',
      standing: [
        { key: 'a', slot: 'Intercommunalité', gender: 'man' },
        { key: 'b', slot: 'Entreprise', gender: 'woman' },
      ],
    };
    const withSub = (gender: string) => (name: string, slot: string) =>
      runner(name, slot, { substitute: { personId: `${name}-sub`, gender } });
    const tickets = [
      ticket('a', withSub('woman')('ada', 'authority')),
      ticket('b', withSub('woman')('bob', 'firm')),
    ];
    expect(wrong({ seat, parity: 'substitute', tickets }, { places: 2, reserved })).toEqual([
      'ticket-substitute',
    ]);
  });
  it('gives substitutes to places of a pair alone', () => {
    const tickets = [ticket('a', runner('ada', '', { substitute: { personId: 'sub' } }))];
    expect(() => seating({ tickets })).toThrow();
  });
});

const election = (change: Partial<Election> = {}): Election => ({
  seating: seating({ seat, tickets: [pair('a', { substitute: null }), pair('b')] }),
  stage: 'published',
  annulled: false,
  verdict: 'elected',
  winners: ['b'],
  installed: false,
  standing: { kind: 'free' },
  held: [],
  people: ['b-mayor', 'b-baker'].map((name) => ({ personId: person(name), votes: false })),
  ...change,
});
const install = (change: Partial<Election> = {}, withdrawn: readonly string[] = [], now = 0) =>
  decideInstallation({ ...election(change), withdrawn: withdrawn.map(person), now: instant(now) });

describe('installing the elected', () => {
  it('seats whom the outcome elected, and nobody else', () => {
    expect(electedBy(seating(), ['b'])).toEqual([{ slot: '', personId: 'bob', substituteId: null }]);
    expect(install()).toEqual({
      kind: 'accepted',
      places: [
        {
          slot: 'authority',
          personId: 'b-mayor',
          substituteId: null,
          holderId: 'b-mayor',
          becomes: 'seated',
        },
        { slot: 'firm', personId: 'b-baker', substituteId: null, holderId: 'b-baker', becomes: 'seated' },
      ],
    });
  });
  it('leaves the place of whoever withdrew or left vacant', () => {
    const people = [{ personId: person('b-baker'), votes: true }];
    expect(install({ people }, ['b-baker'])).toMatchObject({
      places: [
        { slot: 'authority', holderId: null, becomes: 'left' },
        { slot: 'firm', holderId: null, becomes: 'withdrew' },
      ],
    });
    expect(codes(install({}, ['a-mayor']))).toEqual(['install-not-elected']);
  });
  it('names the substitute they were elected with, unless that one may not stand in', () => {
    const stood = ticket(
      'b',
      runner('b-mayor', 'authority', { substitute: { personId: 'sub' } }),
      runner('b-baker', 'firm'),
    );
    const seated = seating({ seat, tickets: [pair('a'), stood] });
    const named = (votes: boolean | null) => {
      const sub = votes === null ? [] : [{ personId: person('sub'), votes }];
      return install({ seating: seated, people: [...election().people, ...sub] }, ['b-mayor']);
    };
    expect(named(false)).toMatchObject({ places: [{ holderId: null, substituteId: 'sub' }, {}] });
    expect(named(true)).toMatchObject({ places: [{ substituteId: null }, {}] });
    expect(named(null)).toMatchObject({ places: [{ substituteId: null }, {}] });
  });
  it('is done once, from a certified outcome that stands', () => {
    expect(codes(install({ seating: null }))).toEqual(['install-seats-nobody']);
    expect(codes(install({ installed: true }))).toEqual(['install-already']);
    expect(codes(install({ stage: 'tallied' }))).toEqual(['install-not-published']);
    expect(codes(install({ stage: 'contested' }))).toEqual(['install-contested']);
    expect(codes(install({ annulled: true }))).toEqual(['install-annulled']);
    expect(codes(install({ verdict: 'unresolved' }))).toEqual(['install-unresolved']);
    expect(codes(install({ verdict: 'void', winners: [] }))).toEqual(['install-nobody-elected']);
    expect(codes(install({ standing: { kind: 'suspended', until: instant(9) } }))).toEqual([
      'install-suspended',
    ]);
    expect(codes(install({ standing: { kind: 'back-to-deliberation' } }))).toEqual(['install-vetoed']);
    expect(codes(install({ standing: { kind: 'stopped' } }))).toEqual(['install-vetoed']);
    expect(codes(install({ standing: { kind: 'overridden' } }))).toEqual([]);
  });
  it('waits for places that are still held, and comes too late once the term is over', () => {
    expect(codes(install({ held: [{ slot: 'firm', name: 'Basile' }] }, [], 1_000))).toEqual([
      'install-term-over',
      'install-place-held',
    ]);
    expect(codes(install({}, [], 999))).toEqual([]);
  });
  it('has its words in both languages', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(fr).toSorted());
  });
});
