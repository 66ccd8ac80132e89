import { describe, expect, it } from '@jest/globals';
import { HOUR, later, type Id } from '../kernel/index.js';
import { decideBooking, type BookingDecision } from './index.js';
import { Amina, aPool, aRule, aUse, anAsset, asked, held, paris, slot } from './testing.js';

const codes = (decision: BookingDecision) =>
  decision.kind === 'refused' ? decision.reasons.map(({ code }) => code) : [];
const facts = (decision: BookingDecision) =>
  decision.kind === 'refused' ? decision.reasons[0]?.facts : undefined;

const twoHours = aRule('duration', { maxMinutes: 120 }, { assetKinds: ['dock'] });
const tenHours = aRule('quota', { metric: 'hours', per: 'firm', window: 'week', ceiling: 10 });
const weekdays = aRule('open_hours', { weekly: [{ days: [1, 2, 3, 4, 5], from: '07:00', to: '20:00' }] });
const Leo = { personId: 'leo' as Id<'person'>, firmId: Amina.firmId, collegeKey: 'firms' };
const neighbour = { personId: 'rose' as Id<'person'>, firmId: null, collegeKey: 'residents' };

describe('a booking', () => {
  it('is accepted when nothing stands against it, under the articles that were read', () => {
    expect(decideBooking(asked({ rules: [twoHours] }))).toEqual({
      kind: 'accepted',
      booking: { assetId: 'dock-1', slot: slot('2027-03-09 09:00', 2), quantity: 1, purpose: '', who: Amina },
      under: [{ clauseId: 'c-duration', article: twoHours.article }],
    });
  });
  it('is refused with its figures, the article, the vote that adopted it', () => {
    expect(decideBooking(asked({ rules: [twoHours], during: slot('2027-03-09 09:00', 3) }))).toEqual({
      kind: 'refused',
      reasons: [
        {
          code: 'too-long',
          facts: {
            max: 120,
            asked: 180,
            margin: -60,
            limitWords: '2\u00a0h',
            askedWords: '3\u00a0h',
            clauseId: 'c-duration',
            message: '',
            effectiveFrom: paris('2027-03-03'),
            article: { id: 'a7', number: '7', title: 'Quais partagés', version: 2 },
            decision: { revisionId: 'r1', pollId: 'p1', decidedAt: paris('2027-03-01 18:00') },
            nextPossible: paris('2027-03-09 09:00'),
            nextMinutes: 120,
            askFrom: null,
          },
        },
      ],
    });
  });
  it('is offered as long as the rules allow, where the length it asked is what they refuse', () => {
    const asking = { rules: [twoHours, weekdays], during: slot('2027-03-09 19:00', 3), held: [] };
    expect(facts(decideBooking(asked(asking)))).toMatchObject({
      nextPossible: paris('2027-03-10 07:00'),
      nextMinutes: 120,
    });
  });
  it('hears every reason at once', () => {
    const rules = [
      aRule('eligible', { colleges: ['firms'] }),
      weekdays,
      aRule('horizon_max', { days: 3 }),
      aRule('duration', { minMinutes: 240, stepMinutes: 100 }),
      aRule('quota', { metric: 'hours', per: 'person', window: 'day', ceiling: 1 }),
    ];
    const during = slot('2027-03-14 09:00', 2);
    const decision = decideBooking(
      asked({ rules, during, who: neighbour, quantity: 2, held: [held(during)] }),
    );
    expect(codes(decision)).toEqual([
      'over-capacity',
      'not-eligible',
      'outside-hours',
      'beyond-horizon',
      'too-short',
      'off-step',
      'quota-person-hours-day',
    ]);
  });
  it('obeys no rule made for other assets or other people', () => {
    const rules = [
      aRule('duration', { maxMinutes: 30 }, { assetKinds: ['room'] }),
      aRule('duration', { maxMinutes: 30 }, { assetIds: ['dock-2' as Id<'asset'>] }),
      aRule('duration', { maxMinutes: 30 }, { colleges: ['residents'] }),
      aRule('duration', { maxMinutes: 30 }, { firms: ['garage' as Id<'firm'>] }),
    ];
    expect(decideBooking(asked({ rules }))).toMatchObject({ kind: 'accepted', under: [] });
    expect(codes(decideBooking(asked({ rules, who: neighbour })))).toEqual(['too-long']);
  });
  it('makes sense: an asset, a length, a time to come', () => {
    expect(codes(decideBooking({ ...asked(), asset: null }))).toEqual(['unknown-asset']);
    expect(codes(decideBooking(asked({ during: slot('2027-03-09 09:00', 0) })))).toEqual(['empty-slot']);
    expect(codes(decideBooking(asked({ during: slot('2027-03-09 09:00', -1) })))).toEqual(['empty-slot']);
    expect(codes(decideBooking(asked({ during: slot('2027-03-09 09:00', 24 * 400) })))).toEqual([
      'slot-over-a-year',
    ]);
    const late = decideBooking(asked({ now: paris('2027-03-09 09:01') }));
    expect([codes(late), facts(late)?.nextPossible]).toEqual([['in-the-past'], paris('2027-03-09 09:15')]);
  });
});

describe('an asset that is taken', () => {
  it('is offered again at the first moment the whole booking fits', () => {
    const busy = [held(slot('2027-03-09 08:00', 2)), held(slot('2027-03-09 11:00', 3))];
    const decision = decideBooking(asked({ held: busy }));
    expect([codes(decision), facts(decision)?.nextPossible]).toEqual([['taken'], paris('2027-03-09 14:00')]);
  });
  it('may be booked from the very instant another booking ends', () => {
    expect(decideBooking(asked({ held: [held(slot('2027-03-09 07:00', 2))] }))).toMatchObject({
      kind: 'accepted',
    });
  });
  it('counts the places of a pool at their peak', () => {
    const cars = [held(slot('2027-03-09 09:00', 1), 8), held(slot('2027-03-09 10:00', 1), 8)];
    const asking = (quantity: number) => decideBooking(asked({ asset: aPool(10), held: cars, quantity }));
    expect(asking(2)).toMatchObject({ kind: 'accepted' });
    expect(asking(3)).toMatchObject({
      reasons: [{ code: 'pool-full', facts: { count: 2, max: 10, asked: 3 } }],
    });
    expect(asking(11)).toMatchObject({ reasons: [{ code: 'over-capacity', facts: { max: 10, asked: 11 } }] });
  });
});

const onWeekdays = (from: string, hours: number) =>
  decideBooking(asked({ rules: [weekdays], during: slot(from, hours) }));

describe('opening hours', () => {
  it('hold the whole booking', () => {
    expect(codes(onWeekdays('2027-03-09 18:00', 2))).toEqual([]);
    expect(facts(onWeekdays('2027-03-09 18:30', 2))?.nextPossible).toBe(paris('2027-03-10 07:00'));
    expect(facts(onWeekdays('2027-03-12 19:00', 2))?.nextPossible).toBe(paris('2027-03-15 07:00'));
  });
  it('stay at seven on the clock when the clock changes', () => {
    expect(codes(onWeekdays('2027-03-29 07:00', 1))).toEqual([]);
    expect(codes(onWeekdays('2027-03-29 06:00', 1))).toEqual(['outside-hours']);
    expect(facts(onWeekdays('2027-10-30 12:00', 1))?.nextPossible).toBe(paris('2027-11-01 07:00'));
  });
  it('run through midnight when two days touch', () => {
    const always = aRule('open_hours', {
      weekly: [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }],
    });
    expect(codes(decideBooking(asked({ rules: [always], during: slot('2027-03-27 20:00', 30) })))).toEqual(
      [],
    );
  });
  it('have no next time for what is longer than any opening', () => {
    expect(facts(onWeekdays('2027-03-09 07:00', 14))?.nextPossible).toBeNull();
  });
});

describe('a share', () => {
  const used = [aUse(slot('2027-03-08 13:00', 5), Leo), aUse(slot('2027-03-10 09:00', 4))];
  it('is pooled by the staff of a firm', () => {
    const decision = decideBooking(asked({ rules: [tenHours], used }));
    expect(codes(decision)).toEqual(['quota-firm-hours-week']);
    expect(facts(decision)).toMatchObject({
      max: 600,
      used: 540,
      asked: 120,
      left: 60,
      margin: -60,
      leftWords: '1\u00a0h',
    });
    expect(
      codes(decideBooking(asked({ rules: [tenHours], used, during: slot('2027-03-09 09:00', 1) }))),
    ).toEqual([]);
  });
  it('begins anew on Monday; a booking may reach over what is left', () => {
    const next = facts(decideBooking(asked({ rules: [tenHours], used })))?.nextPossible;
    expect(next).toBe(paris('2027-03-14 23:00'));
    expect(facts(decideBooking(asked({ rules: [tenHours, weekdays], used })))?.nextPossible).toBe(
      paris('2027-03-15 07:00'),
    );
  });
  it('of a person without a firm is their own', () => {
    const others = { ...neighbour, personId: 'paul' as Id<'person'> };
    const uses = [aUse(slot('2027-03-08 13:00', 9), others)];
    expect(codes(decideBooking(asked({ rules: [tenHours], used: uses, who: neighbour })))).toEqual([]);
    const own = [aUse(slot('2027-03-08 13:00', 9), neighbour)];
    expect(codes(decideBooking(asked({ rules: [tenHours], used: own, who: neighbour })))).toEqual([
      'quota-person-hours-week',
    ]);
  });
  it('counts unit hours, and only on the assets it names', () => {
    const docks = aRule('quota', tenHours.clause.params, { assetKinds: ['dock'] });
    const cars = [aUse(slot('2027-03-08 13:00', 5), Amina, aPool(10), 2)];
    expect(codes(decideBooking(asked({ rules: [docks], used: cars })))).toEqual([]);
    expect(codes(decideBooking(asked({ rules: [tenHours], used: cars })))).toEqual(['quota-firm-hours-week']);
  });
  it('may be counted in bookings', () => {
    const twice = aRule('quota', { metric: 'bookings', per: 'firm', window: 'day', ceiling: 2 });
    const two = [aUse(slot('2027-03-09 06:00', 1)), aUse(slot('2027-03-09 07:00', 1), Leo)];
    const decision = decideBooking(asked({ rules: [twice], used: two }));
    expect([codes(decision), facts(decision)?.nextPossible]).toEqual([
      ['quota-firm-bookings-day'],
      paris('2027-03-10 00:00'),
    ]);
  });
});

describe('notice and horizon', () => {
  const during = slot('2027-03-29 09:00', 2);
  it('open a whole day at midnight, in days of the calendar', () => {
    const rules = [aRule('horizon_max', { days: 14 })];
    const decision = decideBooking(asked({ rules, during }));
    expect([codes(decision), facts(decision)]).toMatchObject([
      ['beyond-horizon'],
      { asked: 21, max: 14, margin: -7, nextPossible: null, askFrom: paris('2027-03-15 00:00') },
    ]);
    expect(codes(decideBooking(asked({ rules, during, now: paris('2027-03-15 00:00') })))).toEqual([]);
    expect(codes(decideBooking(asked({ rules, during, now: later(paris('2027-03-15 00:00'), -1) })))).toEqual(
      ['beyond-horizon'],
    );
  });
  it('ask for real hours, also in the night the clock changes', () => {
    const rules = [aRule('notice_min', { minutes: 24 * 60 })];
    const sunday = slot('2027-03-28 12:00', 1);
    const decision = decideBooking(asked({ rules, during: sunday, now: paris('2027-03-27 12:00') }));
    expect(facts(decision)).toMatchObject({
      asked: 23 * 60,
      margin: -60,
      nextPossible: paris('2027-03-28 13:00'),
    });
  });
});

describe('what the database judges', () => {
  it('is not guessed at: without what is held, no next time is promised', () => {
    const { held: _held, ...blind } = asked({ rules: [weekdays], during: slot('2027-03-09 19:00', 2) });
    expect(facts(decideBooking(blind))?.nextPossible).toBeNull();
  });
  it('nor beyond what is known', () => {
    const during = slot('2027-03-09 09:00', 2);
    const full = [held({ from: during.from, to: later(during.from, 100 * HOUR) })];
    const knownUntil = later(during.from, 101 * HOUR);
    expect(facts(decideBooking(asked({ during, held: full, knownUntil })))?.nextPossible).toBeNull();
  });
});

describe('an unknown asset', () => {
  it('is not replaced by another', () => {
    const question = { ...asked(), asset: anAsset({ id: 'dock-9' }) };
    expect(codes(decideBooking(question))).toEqual(['unknown-asset']);
  });
});
