import { describe, expect, it } from '@jest/globals';
import type { Id } from '../kernel/index.js';
import { replayClauses, type PastBooking } from './index.js';
import { Amina, aRule, anAsset, paris, slot } from './testing.js';

const garagist = { personId: 'gus' as Id<'person'>, firmId: 'garage' as Id<'firm'>, collegeKey: 'firms' };
const past = (from: string, hours: number, who = Amina, madeAt = '2027-03-01'): PastBooking => ({
  asset: anAsset(),
  slot: slot(from, hours),
  quantity: 1,
  who,
  madeAt: paris(madeAt),
});

describe('replaying proposed clauses on past bookings', () => {
  it('counts by firm and by clause what would have been refused', () => {
    const clauses = [
      aRule('duration', { maxMinutes: 120 }).clause,
      aRule('notice_min', { minutes: 60 }).clause,
    ];
    const history = [
      past('2027-03-09 09:00', 3),
      past('2027-03-10 09:00', 2),
      past('2027-03-11 09:00', 3, garagist, '2027-03-11 08:30'),
    ];
    expect(replayClauses(clauses, history)).toEqual({
      checked: 3,
      refused: 2,
      byFirm: [
        { firmId: 'boulangerie', checked: 2, refused: 1 },
        { firmId: 'garage', checked: 1, refused: 1 },
      ],
      byClause: [
        { clauseId: 'c-duration', refused: 2 },
        { clauseId: 'c-notice_min', refused: 1 },
      ],
      examples: [
        { booking: history[0], codes: ['too-long'] },
        { booking: history[2], codes: ['too-long', 'short-notice'] },
      ],
    });
  });
  it('gives shares in the order bookings were asked for; a refused one uses nothing up', () => {
    const { clause } = aRule('quota', { metric: 'hours', per: 'firm', window: 'week', ceiling: 5 });
    const history = [
      past('2027-03-09 09:00', 4, Amina, '2027-03-02'),
      past('2027-03-10 09:00', 2, Amina, '2027-03-03'),
      past('2027-03-08 09:00', 1, Amina, '2027-03-04'),
    ];
    expect(replayClauses([clause], history).refused).toBe(1);
    expect(replayClauses([clause], history.toReversed()).refused).toBe(1);
  });
  it('looks only at what the clauses govern', () => {
    const { clause } = aRule('duration', { maxMinutes: 30 }, { assetKinds: ['room'] });
    expect(replayClauses([clause], [past('2027-03-09 09:00', 3)])).toMatchObject({ checked: 1, refused: 0 });
  });
});
