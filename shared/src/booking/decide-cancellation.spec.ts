import { describe, expect, it } from '@jest/globals';
import { later, type Id } from '../kernel/index.js';
import { decideCancellation, type CancellableBooking } from './index.js';
import { Amina, boulangerie, slot } from './testing.js';

const during = slot('2027-03-09 09:00', 2);
const eve = later(during.from, -1);
const booking: CancellableBooking = {
  slot: during,
  personId: Amina.personId,
  firmId: boulangerie,
  state: 'confirmed',
};
const someone = (is: object) => ({ personId: 'zoe' as Id<'person'>, firmIds: [], agent: false, ...is });
const by = (who: object) => decideCancellation(booking, someone(who), eve);

describe('cancelling a booking', () => {
  it('is for its holder, a colleague, or the authority’s agent', () => {
    expect(by({ personId: Amina.personId })).toEqual({ kind: 'cancelled', by: 'holder' });
    expect(by({ firmIds: [boulangerie] })).toEqual({ kind: 'cancelled', by: 'colleague' });
    expect(by({ agent: true })).toEqual({ kind: 'cancelled', by: 'agent' });
    expect(by({ firmIds: ['garage' as Id<'firm'>] })).toMatchObject({
      reasons: [{ code: 'not-your-booking' }],
    });
  });
  it('does not make colleagues of all who have no firm', () => {
    expect(decideCancellation({ ...booking, firmId: null }, someone({}), eve)).toMatchObject({
      reasons: [{ code: 'not-your-booking' }],
    });
  });
  it('happens before it begins, and once', () => {
    const holder = someone({ personId: Amina.personId });
    expect(decideCancellation(booking, holder, during.from)).toMatchObject({
      reasons: [{ code: 'already-started' }],
    });
    expect(decideCancellation({ ...booking, state: 'cancelled' }, holder, eve)).toMatchObject({
      reasons: [{ code: 'already-cancelled' }],
    });
  });
});
