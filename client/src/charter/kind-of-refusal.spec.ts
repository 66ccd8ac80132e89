import { describe, expect, it } from '@jest/globals';
import { bookingFr } from '@communaux/shared/booking';
import { charterFr } from '@communaux/shared/charter';
import { kindOfRefusal } from './kind-of-refusal.js';

const NOT_OF_A_RULE =
  /^refusal\.(unknown|empty|slot|in-the-past|over-capacity|taken|pool|not-a|not-your|already|booking)/;
const codes = Object.keys(bookingFr)
  .filter((key) => key.startsWith('refusal.') && !NOT_OF_A_RULE.test(key))
  .map((key) => key.replace('refusal.', '').replace(/_(one|other)$/, ''));

describe('the rule that would have refused a booking', () => {
  it('has a name for every refusal that a clause can give', () => {
    expect(codes.length).toBeGreaterThan(8);
    for (const code of codes) expect(charterFr).toHaveProperty([`charter.kind.${kindOfRefusal(code)}`]);
    expect(
      codes.filter((code) => kindOfRefusal(code) === 'quota').every((code) => code.startsWith('quota-')),
    ).toBe(true);
  });
});
