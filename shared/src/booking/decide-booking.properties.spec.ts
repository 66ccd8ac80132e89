import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { DAY, MINUTE, instant, later, type Slot } from '../kernel/index.js';
import { decideBooking, neededFacts, suggestSlots, type BookingDecision, type Rule } from './index.js';
import { Amina, aPool, aRule, aUse, asked, held, paris } from './testing.js';

const now = paris('2027-10-20 10:07');
/** Five weeks around the end of summer time, by quarters of an hour. */
const slots = fc
  .tuple(fc.integer({ min: -40, max: 35 * 96 }), fc.integer({ min: 1, max: 40 }))
  .map(([quarter, length]): Slot => {
    const from = instant(paris('2027-10-20') + quarter * 15 * MINUTE);
    return { from, to: later(from, length * 15 * MINUTE) };
  });
const hour = fc.integer({ min: 0, max: 24 }).map((h) => `${String(h).padStart(2, '0')}:00`);
const openings = fc
  .tuple(fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }), hour, hour)
  .filter(([, from, to]) => from < to)
  .map(([days, from, to]) => ({ days, from, to }));
const quotas = fc.record({
  metric: fc.constantFrom('hours', 'bookings'),
  per: fc.constantFrom('firm', 'person'),
  window: fc.constantFrom('day', 'week', 'month'),
  ceiling: fc.integer({ min: 1, max: 12 }),
});
const rules: fc.Arbitrary<Rule> = fc.oneof(
  fc.array(openings, { minLength: 1, maxLength: 3 }).map((weekly) => aRule('open_hours', { weekly })),
  fc.integer({ min: 0, max: 40 }).map((days) => aRule('horizon_max', { days })),
  fc.integer({ min: 1, max: 5_000 }).map((minutes) => aRule('notice_min', { minutes })),
  fc.integer({ min: 1, max: 600 }).map((maxMinutes) => aRule('duration', { maxMinutes })),
  quotas.map((params) => aRule('quota', params)),
);
const questions = fc
  .record({
    during: slots,
    rules: fc.array(rules, { maxLength: 4 }),
    taken: fc.array(fc.tuple(slots, fc.integer({ min: 1, max: 3 })), { maxLength: 6 }),
    uses: fc.array(slots, { maxLength: 6 }),
    quantity: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ taken, uses, ...rest }) =>
    asked({
      ...rest,
      now,
      asset: aPool(3),
      held: taken.map(([slot, quantity]) => held(slot, quantity)),
      used: uses.map((slot) => aUse(slot, Amina, aPool(3))),
    }),
  );

const wayOut = (decision: BookingDecision) =>
  decision.kind === 'refused' ? { ...decision.reasons[0]?.facts } : {};

describe('whatever the rules', () => {
  it('a next possible time is accepted when it is asked for', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const decision = decideBooking(question);
        const { nextPossible: next = null, nextMinutes } = wayOut(decision);
        if (next === null) return;
        expect(next).toBeGreaterThanOrEqual(question.wish.slot.from);
        const wish = {
          ...question.wish,
          slot: { from: next, to: later(next, Number(nextMinutes) * MINUTE) },
        };
        expect(decideBooking({ ...question, wish }).kind).toBe('accepted');
      }),
      { numRuns: 400 },
    );
  });
  it('no earlier quarter of an hour was possible', () => {
    fc.assert(
      fc.property(questions, (question) => {
        const decision = decideBooking(question);
        const { nextPossible: next = null, nextMinutes } = wayOut(decision);
        if (next === null) return;
        for (let at = question.wish.slot.from; at < next; at = later(at, 15 * MINUTE)) {
          const wish = { ...question.wish, slot: { from: at, to: later(at, Number(nextMinutes) * MINUTE) } };
          expect(decideBooking({ ...question, wish }).kind).toBe('refused');
        }
      }),
      { numRuns: 60 },
    );
  });
  it('a slot that opens later is accepted when asked for then, if that was all', () => {
    fc.assert(
      fc.property(slots, fc.integer({ min: 0, max: 20 }), (during, days) => {
        const question = asked({ during, now, rules: [aRule('horizon_max', { days })] });
        const decision = decideBooking(question);
        const [only, ...others] = decision.kind === 'refused' ? decision.reasons : [];
        if (only?.code !== 'beyond-horizon' || others.length > 0 || only.facts.askFrom === null) return;
        expect(only.facts.askFrom).toBeGreaterThan(now);
        expect(decideBooking({ ...question, now: only.facts.askFrom }).kind).toBe('accepted');
      }),
    );
  });
  it('tightening a duration never accepts more', () => {
    fc.assert(
      fc.property(
        questions,
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 0, max: 600 }),
        (question, max, less) => {
          const withMax = (maxMinutes: number) => ({
            ...question,
            rules: [...question.rules, aRule('duration', { maxMinutes: Math.max(1, maxMinutes) })],
          });
          if (decideBooking(withMax(max - less)).kind === 'accepted')
            expect(decideBooking(withMax(max)).kind).toBe('accepted');
        },
      ),
    );
  });
  it('adding a rule never accepts more', () => {
    fc.assert(
      fc.property(questions, rules, (question, rule) => {
        const more = { ...question, rules: [...question.rules, rule] };
        if (decideBooking(more).kind === 'accepted') expect(decideBooking(question).kind).toBe('accepted');
      }),
    );
  });
  it('the facts named as needed are enough', () => {
    fc.assert(
      fc.property(questions, (question) => {
        if (question.asset === null) return;
        const { usage } = neededFacts(question.rules, question.wish, question.asset, question.who);
        const used = question.used.filter(
          ({ slot }) => usage !== null && slot.from < usage.to && usage.from < slot.to,
        );
        expect(decideBooking({ ...question, used }).kind).toBe(decideBooking(question).kind);
      }),
    );
  });
  it('every offer made would be accepted', () => {
    fc.assert(
      fc.property(questions, (question) => {
        if (question.asset === null) return;
        const { asset, held: taken = [], knownUntil = now, ...search } = question;
        const offers = suggestSlots({ ...search, knownUntil, assets: [{ asset, held: taken }] });
        expect(offers.length).toBeLessThanOrEqual(3);
        for (const { slot } of offers)
          expect(decideBooking({ ...question, wish: { ...question.wish, slot } }).kind).toBe('accepted');
      }),
    );
  });
  it('the search stays within five weeks and whole windows', () => {
    fc.assert(
      fc.property(questions, (question) => {
        if (question.asset === null) return;
        const { search, knownUntil } = neededFacts(
          question.rules,
          question.wish,
          question.asset,
          question.who,
        );
        expect(search.from).toBeLessThanOrEqual(question.wish.slot.from);
        expect(search.to).toBeGreaterThanOrEqual(knownUntil);
        expect(search.to - search.from).toBeLessThanOrEqual(110 * DAY);
      }),
    );
  });
});
