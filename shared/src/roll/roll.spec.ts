import { describe, expect, it } from '@jest/globals';
import type { SeatId } from '../body/index.js';
import { DAY, instant, type CollegeId, type PersonId, type PollId } from '../kernel/index.js';
import { plainLine, type Place, type Proxy } from '../vote/index.js';
import {
  assembleRoll,
  decideCoSignature,
  decideEntry,
  decideEntryAnswer,
  decidePlace,
  decideSubstitute,
  type HeldMandate,
  type PairSeat,
  type RollSources,
} from './index.js';

const person = (name: string) => name as PersonId;
const college = 'firms' as CollegeId;
const seatId = 's1' as SeatId;
const now = instant(100 * DAY);
const held = (name: string, change: Partial<HeldMandate> = {}): HeldMandate => ({
  personId: person(name),
  collegeId: college,
  seatId: null,
  voice: 'deliberative',
  ...change,
});
const place = (slot: string, change: Partial<Place> = {}): Place => ({
  slot,
  holderId: null,
  substituteId: null,
  vacantSince: null,
  ...change,
});
const pair = (...places: readonly Place[]): PairSeat => ({ seatId, collegeId: college, places });
const lent = (giver: string, holder: string): Proxy => ({
  giverId: person(giver),
  holderId: person(holder),
  scope: { kind: 'body' },
  givenAt: instant(1),
});
const codes = (outcome: object): string[] =>
  'reasons' in outcome ? (outcome.reasons as { code: string }[]).map(({ code }) => code) : [];

const roll = (change: Partial<RollSources> = {}) =>
  assembleRoll({
    rule: { proxies: { cap: 'scop', countForQuorum: true }, vacancyDays: 60 },
    poll: { id: 'p1' as PollId, theme: null },
    mandates: [held('ada'), held('bob'), held('cyd')],
    pairs: [],
    recused: [],
    proxies: [],
    now,
    ...change,
  });

describe('the roll as it stands', () => {
  it('has a line for each mandate in force, each with its own voice', () => {
    const { roll: lines } = roll({ mandates: [held('ada'), held('eve', { voice: 'consultative' })] });
    expect(lines).toEqual([
      plainLine(person('ada'), college),
      { ...plainLine(person('eve'), college), voice: 'consultative' },
    ]);
  });
  it('marks who steps back, and releases the proxy they hold', () => {
    const { roll: lines, released } = roll({ recused: [person('bob')], proxies: [lent('ada', 'bob')] });
    expect(lines.map(({ recused, proxyTo }) => [recused, proxyTo])).toEqual([
      [false, null],
      [true, null],
      [false, null],
    ]);
    expect(released).toMatchObject([{ giverId: 'ada', because: 'holder-without-voice' }]);
  });
  it('gives an empty place of a pair to its substitute, with the voice of the seat', () => {
    const sat = pair(
      place('authority', { holderId: person('ada') }),
      place('firm', { substituteId: person('sub') }),
    );
    const { roll: lines } = roll({ mandates: [held('ada', { seatId })], pairs: [sat] });
    expect(lines).toEqual([
      { ...plainLine(person('ada'), college), seatId },
      { ...plainLine(person('sub'), college), seatId },
    ]);
  });
  it('leaves whoever sits on a suspended pair on the roll, without a vote', () => {
    const empty = place('firm', { vacantSince: instant(now - 60 * DAY) });
    const sat = pair(place('authority', { holderId: person('ada') }), empty);
    const { roll: lines } = roll({ mandates: [held('ada', { seatId })], pairs: [sat] });
    expect(lines).toMatchObject([{ personId: 'ada', voice: 'consultative' }]);
  });
});

const wish = {
  poll: { stage: 'open', opensAt: instant(0), closesAt: instant(200 * DAY) },
  question: { method: 'yes_no_blank' },
  rollLine: plainLine(person('ada'), college),
  choice: 'yes',
  door: 'paper',
  enteredBy: person('agent'),
  voted: null,
  waiting: false,
  now,
} as const;

describe('a ballot typed in', () => {
  it('is the elector’s, marked with its door and with who typed it', () => {
    expect(decideEntry(wish)).toEqual({
      kind: 'accepted',
      ballot: {
        personId: 'ada',
        collegeId: college,
        seatId: null,
        choice: 'yes',
        castBy: 'agent',
        door: 'paper',
      },
    });
    expect(decideEntry({ ...wish, choice: 'invalid', door: 'hands' })).toMatchObject({ kind: 'accepted' });
  });
  it('is refused where that elector has voted by any door, or where one waits already', () => {
    expect(decideEntry({ ...wish, voted: 'web' })).toEqual({
      kind: 'refused',
      reasons: [{ code: 'already-voted', facts: { door: 'web' } }],
    });
    expect(codes(decideEntry({ ...wish, waiting: true }))).toEqual(['entry-waiting']);
  });
  it('is refused as any ballot would be', () => {
    expect(codes(decideEntry({ ...wish, rollLine: null, choice: 'perhaps' }))).toEqual([
      'not-on-roll',
      'ballot-unknown-option',
    ]);
    expect(codes(decideEntry({ ...wish, rollLine: { ...wish.rollLine, recused: true } }))).toEqual([
      'recused',
    ]);
  });
  it('is nobody’s own', () => {
    expect(codes(decideEntry({ ...wish, enteredBy: person('ada') }))).toEqual(['entry-own-ballot']);
  });
  it('is confirmed by a second person, neither who typed it nor whose it is, and once', () => {
    const answer = (actor: string, change: object = {}) =>
      codes(
        decideEntryAnswer({
          answer: 'confirmed',
          actorId: person(actor),
          enteredBy: person('agent'),
          electorId: person('ada'),
          answered: false,
          ...change,
        }),
      );
    expect(answer('bob')).toEqual([]);
    expect(answer('agent')).toEqual(['entry-second-person']);
    expect(answer('ada')).toEqual(['entry-own-ballot']);
    expect(answer('bob', { answered: true })).toEqual(['entry-answered']);
    expect(answer('agent', { answer: 'refused' })).toEqual([]);
  });
});

describe('the second signature under a correction', () => {
  const sign = (proposer: string, signer: string, change: object = {}) =>
    codes(
      decideCoSignature({
        answer: 'co-signed',
        proposer: { personId: person(proposer), agent: proposer === 'agent' },
        signer: { personId: person(signer), agent: signer === 'agent', entitled: signer !== 'sam' },
        concerned: person('cyd'),
        answered: false,
        ...change,
      }),
    );
  it('is another person’s, one of the two being an agent', () => {
    expect(sign('ada', 'agent')).toEqual([]);
    expect(sign('agent', 'ada')).toEqual([]);
    expect(sign('cyd', 'agent')).toEqual([]);
    expect(sign('agent', 'agent')).toEqual(['co-signature-missing']);
    expect(sign('ada', 'bob')).toEqual(['co-signature-needs-agent']);
    expect(sign('agent', 'cyd')).toEqual(['co-signature-of-concerned']);
    expect(sign('agent', 'sam')).toEqual(['not-a-signer']);
  });
  it('comes once; whoever proposed may take it back', () => {
    expect(sign('ada', 'agent', { answered: true })).toEqual(['amendment-answered']);
    expect(sign('ada', 'ada', { answer: 'refused' })).toEqual([]);
  });
  it('is refused by who could have given it, and by nobody else', () => {
    expect(sign('agent', 'ada', { answer: 'refused' })).toEqual([]);
    expect(sign('ada', 'bob', { answer: 'refused' })).toEqual(['co-signature-needs-agent']);
    expect(sign('agent', 'cyd', { answer: 'refused' })).toEqual(['co-signature-of-concerned']);
  });
});

describe('a place', () => {
  it('of a pair is named, any other seat has none', () => {
    const sit = (slots: readonly string[] | null, slot: string | null, deliberative = true) =>
      codes(decidePlace({ slots, slot, deliberative }));
    expect(sit(['authority', 'firm'], 'firm')).toEqual([]);
    expect(sit([], null, false)).toEqual([]);
    expect(sit(null, null)).toEqual(['unknown-seat']);
    expect(sit([], 'firm')).toEqual(['slot-of-single-seat']);
    expect(sit(['authority', 'firm'], null)).toEqual(['slot-missing']);
    expect(sit(['authority', 'firm'], 'mayor')).toEqual(['slot-unknown']);
    expect(sit(['authority', 'firm'], 'firm', false)).toEqual(['pair-needs-deliberative']);
  });
  it('is stood in for by a person of the zone who has no vote of their own', () => {
    const stand = (change: object = {}) =>
      codes(
        decideSubstitute({
          slots: ['authority', 'firm'],
          slot: 'firm',
          personId: person('sub'),
          memberOfZone: true,
          hasMandate: false,
          endsAt: instant(now + DAY),
          now,
          ...change,
        }),
      );
    expect(stand()).toEqual([]);
    expect(stand({ endsAt: now })).toEqual(['period-empty']);
    expect(stand({ memberOfZone: false })).toEqual(['not-of-this-zone']);
    expect(stand({ hasMandate: true })).toEqual(['substitute-has-mandate']);
    expect(stand({ slots: [] })).toEqual(['slot-of-single-seat']);
    expect(stand({ slot: 'mayor' })).toEqual(['slot-unknown']);
  });
});
