import { describe, expect, it } from '@jest/globals';
import { DAY, instant, type CollegeId, type PersonId } from '../kernel/index.js';
import type { SeatId } from '../body/index.js';
import {
  decideRecusal,
  pairsOf,
  plainLine,
  rollText,
  seatBallots,
  seatPair,
  voicesOf,
  type Ballot,
  type Place,
  type RollLine,
} from './index.js';
import { firms } from './poll.fixture.js';

const seat = 's1' as SeatId;
const authority = 'c-authority' as CollegeId;
const person = (name: string) => name as PersonId;
const line = (name: string, change: Partial<RollLine> = {}): RollLine => ({
  ...plainLine(person(name), firms),
  ...change,
});
const ballot = (name: string, choice: string, seatId: SeatId | null = null): Ballot => ({
  personId: person(name),
  collegeId: firms,
  seatId,
  choice,
  castBy: person(name),
  door: 'web',
});
const agree = { pairs: 'agree' } as const;
const two = { pairs: 'two_voices' } as const;

describe('a pair seat', () => {
  const roll = [line('ada', { seatId: seat }), line('bob', { seatId: seat }), line('cyd')];

  it('is one voice of the roll where the pair must agree, two where the rule gives two', () => {
    expect(pairsOf(agree, roll)).toEqual([{ seatId: seat, collegeId: firms }]);
    expect(voicesOf(agree, roll, firms)).toBe(2);
    expect(pairsOf(two, roll)).toEqual([]);
    expect(voicesOf(two, roll, firms)).toBe(3);
    expect(voicesOf(agree, roll, authority)).toBe(0);
  });
  it('lists the pairs in one order, whatever the roll was read in', () => {
    const other = 's0' as SeatId;
    const lines = [...roll, line('eve', { seatId: other }), line('fay', { seatId: other })];
    expect(pairsOf(agree, lines).map(({ seatId }) => seatId)).toEqual([other, seat]);
    const third = 's2' as SeatId;
    const three = [line('gus', { seatId: third }), line('hal', { seatId: third }), ...lines];
    expect(pairsOf(agree, three).map(({ seatId }) => seatId)).toEqual([other, seat, third]);
  });
  it('is a plain voice once one of the two has stepped back', () => {
    const [ada, bob, cyd] = roll;
    const one = [ada, { ...bob, recused: true }, cyd].flatMap((each) => (each ? [each as RollLine] : []));
    expect(pairsOf(agree, one)).toEqual([]);
    expect(voicesOf(agree, one, firms)).toBe(2);
  });
  it('says what both say, and abstains on record when they disagree or one of them is silent', () => {
    const pairs = pairsOf(agree, roll);
    const said = (...ballots: readonly Ballot[]) => seatBallots(pairs, ballots).map(({ choice }) => choice);
    expect(said(ballot('ada', 'yes', seat), ballot('bob', 'yes', seat))).toEqual(['yes']);
    expect(said(ballot('ada', 'yes', seat), ballot('bob', 'no', seat))).toEqual(['abstention']);
    expect(said(ballot('ada', 'yes', seat))).toEqual(['abstention']);
    expect(said(ballot('cyd', 'no'))).toEqual(['no']);
    expect(seatBallots(pairs, [])).toEqual([]);
  });
  it('leaves names and seats behind', () => {
    expect(seatBallots([], [ballot('ada', 'yes', seat)])).toEqual([
      { collegeId: firms, choice: 'yes', byProxy: false },
    ]);
  });
  it('comes by proxy when neither of the two was there', () => {
    const proxy = (name: string) => ({ ...ballot(name, 'yes', seat), door: 'proxy' as const });
    const by = (...ballots: readonly Ballot[]) =>
      seatBallots(pairsOf(agree, roll), ballots).map(({ byProxy }) => byProxy);
    expect(by(proxy('ada'), proxy('bob'))).toEqual([true]);
    expect(by(proxy('ada'), ballot('bob', 'yes', seat))).toEqual([false]);
    expect(by(ballot('ada', 'yes', seat), proxy('bob'))).toEqual([false]);
    expect(by(proxy('ada'))).toEqual([false]);
    expect(by({ ...ballot('cyd', 'no'), door: 'proxy' })).toEqual([true]);
    expect(by({ ...ballot('cyd', 'no'), door: 'paper' })).toEqual([false]);
  });
  it('speaks with two voices where the rule says so', () => {
    const ballots = [ballot('ada', 'yes', seat), ballot('bob', 'no', seat)];
    expect(seatBallots(pairsOf(two, roll), ballots).map(({ choice }) => choice)).toEqual(['yes', 'no']);
  });
});

const now = instant(100 * DAY);
const place = (slot: string, change: Partial<Place> = {}): Place => ({
  slot,
  holderId: person(slot),
  substituteId: null,
  vacantSince: null,
  ...change,
});
const empty = (days: number) => place('firm', { holderId: null, vacantSince: instant(now - days * DAY) });

describe('an empty place of a pair', () => {
  const sat = (...places: readonly Place[]) => seatPair({ vacancyDays: 60 }, places, now);

  it('is taken by its substitute', () => {
    const places = [place('authority'), place('firm', { holderId: null, substituteId: person('sub') })];
    expect(sat(...places)).toEqual({ sitting: ['authority', 'sub'], suspended: false, suspendedAt: null });
  });
  it('lets the other speak alone for the days of the rule, then suspends the pair', () => {
    expect(sat(place('authority'), empty(59))).toEqual({
      sitting: ['authority'],
      suspended: false,
      suspendedAt: now + DAY,
    });
    expect(sat(place('authority'), empty(60))).toEqual({ sitting: [], suspended: true, suspendedAt: now });
  });
  it('counts from the first place that was left', () => {
    const long = place('authority', { holderId: null, vacantSince: instant(now - 90 * DAY) });
    expect(sat(empty(10), long)).toMatchObject({ suspended: true, suspendedAt: now - 30 * DAY });
  });
  it('forgets a date left behind by a place that is held again', () => {
    expect(sat(place('authority', { vacantSince: instant(0) }), place('firm'))).toEqual({
      sitting: ['authority', 'firm'],
      suspended: false,
      suspendedAt: null,
    });
    const sub = { holderId: null, substituteId: person('sub'), vacantSince: instant(0) };
    expect(sat(place('authority'), place('firm', sub))).toEqual({
      sitting: ['authority', 'sub'],
      suspended: false,
      suspendedAt: null,
    });
  });
});

describe('stepping back', () => {
  const ada = line('ada', { proxyTo: person('bob') });
  const grounds = 'Mon entreprise est candidate.';
  const wish = { stage: 'scheduled', line: ada, actorId: ada.personId, grounds } as const;
  const codes = (outcome: object): string[] =>
    'reasons' in outcome ? (outcome.reasons as { code: string }[]).map(({ code }) => code) : [];

  it('marks the line, which leaves the voices of its college and takes its proxy along', () => {
    const outcome = decideRecusal(wish);
    expect(outcome).toEqual({ kind: 'accepted', line: { ...ada, recused: true, proxyTo: null } });
    const after = [{ ...ada, recused: true }, line('bob')];
    expect(voicesOf(agree, after, firms)).toBe(1);
    expect(rollText(after)).not.toBe(rollText([ada, line('bob')]));
  });
  it('may be recorded by a moderator, with its grounds', () => {
    const recorded = { ...wish, actorId: person('agent'), moderates: true };
    expect(decideRecusal(recorded)).toMatchObject({ line: { personId: 'ada', recused: true } });
    expect(codes(decideRecusal({ ...recorded, grounds: 'non' }))).toEqual(['grounds-too-short']);
  });
  it('is one’s own doing, with grounds, before the opening, once', () => {
    expect(codes(decideRecusal({ ...wish, actorId: person('bob') }))).toEqual(['recusal-not-yours']);
    expect(codes(decideRecusal({ ...wish, line: null }))).toEqual(['not-on-roll']);
    expect(codes(decideRecusal({ ...wish, line: { ...ada, recused: true } }))).toEqual(['recused']);
    expect(codes(decideRecusal({ ...wish, stage: 'open' }))).toEqual(['recusal-after-opening']);
    expect(codes(decideRecusal({ ...wish, stage: 'draft' }))).toEqual([]);
    expect(decideRecusal({ ...wish, grounds: ' 9 signes ' })).toEqual({
      kind: 'refused',
      reasons: [{ code: 'grounds-too-short', facts: { least: 10 } }],
    });
    expect(codes(decideRecusal({ ...wish, grounds: 'dix signes' }))).toEqual([]);
  });
});
