/** People, assets and rules for the specs of booking, at hours of Paris. Nothing else imports this. */
import { clauseSchema, type Scope } from '../charter/index.js';
import { HOUR, instant, later, type Id, type Instant, type Slot } from '../kernel/index.js';
import { assetSchema, type Asset } from './asset.js';
import { dayNumber } from './civil.js';
import type { BookingQuestion } from './decide-booking.js';
import type { Rule } from './rule.js';
import type { Asker, Held, Use } from './wish.js';
import { instantOf } from './zoned-time.js';

export const PARIS = 'Europe/Paris';

/** "2027-03-08 09:30" on the clock of Paris. */
export const paris = (text: string): Instant => {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = text.split(/\D/).map(Number);
  return instantOf(PARIS, dayNumber(year, month, day), hour * 60 + minute);
};
export const slot = (from: string, hours: number): Slot => ({
  from: paris(from),
  to: later(paris(from), hours * HOUR),
});
export const minutesSlot = (from: number, to: number): Slot => ({
  from: instant(from * 60_000),
  to: instant(to * 60_000),
});

export const anAsset = (is: object = {}): Asset =>
  assetSchema.parse({
    id: 'dock-1',
    kind: 'dock',
    name: 'Quai 1',
    allocation: 'unit',
    capacity: 1,
    timezone: PARIS,
    ...is,
  });
export const aPool = (capacity: number): Asset =>
  anAsset({ id: 'park', kind: 'parking', allocation: 'pool', capacity });

export const boulangerie = 'boulangerie' as Id<'firm'>;
export const Amina: Asker = { personId: 'amina' as Id<'person'>, firmId: boulangerie, collegeKey: 'firms' };

export const held = (during: Slot, quantity = 1): Held => ({ slot: during, quantity });
export const aUse = (during: Slot, by: Asker = Amina, asset: Asset = anAsset(), quantity = 1): Use => ({
  slot: during,
  quantity,
  assetId: asset.id,
  assetKind: asset.kind,
  personId: by.personId,
  firmId: by.firmId,
});

export const aRule = (kind: string, params: object, scope: Scope = {}): Rule => ({
  clause: clauseSchema.parse({ id: `c-${kind}`, kind, params, scope }),
  article: { id: 'a7' as Id<'article'>, number: '7', title: 'Quais partagés', version: 2 },
  decision: {
    revisionId: 'r1' as Id<'revision'>,
    pollId: 'p1' as Id<'poll'>,
    decidedAt: paris('2027-03-01 18:00'),
  },
  effectiveFrom: paris('2027-03-03'),
});

/** Amina asks for two hours of the dock on a Tuesday morning, on the eve. Everything is known for a year. */
export const asked = (
  is: Partial<BookingQuestion> & { during?: Slot; quantity?: number } = {},
): BookingQuestion => {
  const { during = slot('2027-03-09 09:00', 2), quantity = 1, ...rest } = is;
  const asset = rest.asset === undefined ? anAsset() : rest.asset;
  const now = rest.now ?? paris('2027-03-08 10:00');
  return {
    asset,
    rules: [],
    wish: { assetId: asset?.id ?? anAsset().id, slot: during, quantity, purpose: '' },
    who: Amina,
    used: [],
    held: [],
    knownUntil: later(during.to, 60 * 24 * HOUR),
    ...rest,
    now,
  };
};
