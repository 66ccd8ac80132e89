import { describe, expect, it } from '@jest/globals';
import { charterFr } from '../charter/index.js';
import {
  ASKING_REFUSALS,
  BUILT_IN_REFUSALS,
  CANCELLATION_REFUSALS,
  decideBooking,
  type BookingReason,
} from './index.js';
import { Amina, aPool, aRule, aUse, anAsset, asked, held, slot } from './testing.js';
import { en } from './texts.en.js';
import { fr } from './texts.fr.js';

const texts: Record<string, string> = fr;
const has = (key: string) => key in fr || (`${key}_one` in fr && `${key}_other` in fr);
const blanks = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
const textOf = (code: string) => texts[`refusal.${code}`] ?? texts[`refusal.${code}_other`] ?? '';

const during = slot('2027-03-21 09:00', 3);
const quotas = ['firm', 'person'].flatMap((per) =>
  ['hours', 'bookings'].flatMap((metric) =>
    ['day', 'week', 'month'].map((window) => aRule('quota', { per, metric, window, ceiling: 1 })),
  ),
);
const everyRule = [
  ...quotas,
  aRule('eligible', { colleges: ['residents'] }),
  aRule('open_hours', { weekly: [{ days: [1], from: '07:00', to: '08:00' }] }),
  aRule('horizon_max', { days: 1 }),
  aRule('notice_min', { minutes: 60 * 24 * 60 }),
  aRule('duration', { maxMinutes: 60 }),
  aRule('duration', { minMinutes: 600, stepMinutes: 50 }),
];
const reasonsOf = (question: Parameters<typeof decideBooking>[0]): readonly BookingReason[] => {
  const decision = decideBooking(question);
  return decision.kind === 'refused' ? decision.reasons : [];
};
const every = [
  ...reasonsOf(asked({ rules: everyRule, during, held: [held(during)], used: [aUse(during)] })),
  ...reasonsOf(asked({ during, asset: aPool(2), held: [held(during, 2)] })),
  ...reasonsOf(asked({ during, quantity: 2, now: during.to })),
  ...reasonsOf(asked({ during: slot('2027-03-21 09:00', 0) })),
  ...reasonsOf(asked({ during: slot('2027-03-21 09:00', 24 * 400) })),
  ...reasonsOf({ ...asked({ who: Amina }), asset: anAsset({ id: 'dock-9' }) }),
];

describe('the words of a refusal', () => {
  it('exist for each', () => {
    const codes = [
      ...BUILT_IN_REFUSALS,
      ...ASKING_REFUSALS,
      ...CANCELLATION_REFUSALS,
      ...every.map(({ code }) => code),
    ];
    expect(codes.filter((code) => !has(`refusal.${code}`))).toEqual([]);
  });
  it('are all reached by a real decision', () => {
    const spoken = new Set<string>([
      ...every.map(({ code }) => code),
      ...ASKING_REFUSALS,
      ...CANCELLATION_REFUSALS,
    ]);
    const written = Object.keys(fr).filter((key) => key.startsWith('refusal.'));
    expect(written.filter((key) => !spoken.has(key.replace(/^refusal\.|_(?:one|other)$/g, '')))).toEqual([]);
  });
  it('find each of their figures among the facts', () => {
    const missing = every.flatMap(({ code, facts }) =>
      blanks(textOf(code)).filter((name) => !(name in facts)),
    );
    expect(missing).toEqual([]);
  });
  it('quote the same facts in both languages', () => {
    const english: Record<string, string> = en;
    for (const [key, text] of Object.entries(fr))
      expect(new Set(blanks(english[key] ?? ''))).toEqual(new Set(blanks(text)));
  });
  it('do not speak over the charter', () => {
    expect(Object.keys(fr).filter((key) => key in charterFr)).toEqual([]);
  });
});
