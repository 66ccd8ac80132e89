import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatInvitationCode,
  INVITATION_ALPHABET,
  newInvitationCode,
  readInvitationCode,
} from './invitation-code.js';

describe('a paper code', () => {
  it('is read back from any way of typing it', () => {
    fc.assert(
      fc.property(fc.infiniteStream(fc.nat()), (chance) => {
        const code = newInvitationCode((n) => (chance.next().value ?? 0) % n);
        const printed = formatInvitationCode(code);
        expect(printed).toMatch(/^\w{4}-\w{4}-\w{4}$/);
        expect(readInvitationCode(printed)).toBe(code);
        expect(readInvitationCode(` ${printed.toLowerCase().replaceAll('-', ' ')} `)).toBe(code);
      }),
    );
  });

  it('has no two letters that a hand confuses', () => {
    for (const letter of '01OILU') expect(INVITATION_ALPHABET).not.toContain(letter);
  });

  it.each(['', 'K7QM-2WXA', 'K7QM-2WXA-9RT0', 'K7QM-2WXA-9RTD-2'])('is not read from %j', (text) => {
    expect(readInvitationCode(text)).toBeNull();
  });
});
