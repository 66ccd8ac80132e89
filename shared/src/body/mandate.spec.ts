import { describe, expect, it } from '@jest/globals';
import { instant } from '../kernel/index.js';
import { decideMandate, decideMembership, inForce, mandateSchema, membershipSchema } from './index.js';

const mandate = (id: string, from: number, to: number | null) =>
  mandateSchema.parse({ id, seatId: 's1', personId: `p-${id}`, from, to });
const membership = (collegeId: string, from: number, to: number | null, bodyId = 'b1') =>
  membershipSchema.parse({ bodyId, personId: 'p1', collegeId, voice: 'deliberative', from, to });

describe('a mandate', () => {
  it('is in force from its first instant up to, not including, its last', () => {
    const held = mandate('a', 10, 20);
    expect([9, 10, 19, 20].map((at) => inForce(held, instant(at)))).toEqual([false, true, true, false]);
    expect(inForce(mandate('b', 10, null), instant(1_000_000))).toBe(true);
  });
  it('may follow another on the same seat but never share it', () => {
    const held = [mandate('a', 10, 20)];
    expect(decideMandate(held, mandate('b', 20, null))).toMatchObject({ kind: 'accepted' });
    expect(decideMandate(held, mandate('b', 19, null))).toEqual({
      kind: 'refused',
      reasons: [{ code: 'seat-held', facts: { personId: 'p-a', from: 10, to: 20 } }],
    });
  });
  it('lasts some time', () => {
    expect(decideMandate([], mandate('a', 10, 10))).toMatchObject({ reasons: [{ code: 'period-empty' }] });
  });
});

describe('a membership', () => {
  it('puts a person in one college of a body at a time', () => {
    const held = [membership('firms', 10, 20)];
    expect(decideMembership(held, membership('residents', 15, null))).toEqual({
      kind: 'refused',
      reasons: [{ code: 'already-in-college', facts: { collegeId: 'firms' } }],
    });
    expect(decideMembership(held, membership('residents', 20, null))).toMatchObject({ kind: 'accepted' });
    expect(decideMembership(held, membership('residents', 15, null, 'b2'))).toMatchObject({
      kind: 'accepted',
    });
    expect(decideMembership([], membership('residents', 15, 3))).toMatchObject({
      reasons: [{ code: 'period-empty' }],
    });
  });
});
