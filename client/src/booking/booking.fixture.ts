import { instant } from '@communaux/shared/kernel';
import type { CalendarQuery } from '../generated/booking.documents.js';
import type { Session } from '../platform/session/session.js';
import { readCalendar, type CalendarFacts } from './readings.js';

/** Monday 23 November 2026, eight in the morning in Paris. */
export const NOW = Date.parse('2026-11-23T07:00:00.000Z');

export const dock = {
  __typename: 'Asset' as const,
  id: 'dock-1',
  kind: 'dock' as const,
  name: 'Quai nord',
  about: 'À l’arrière du bâtiment B.',
  allocation: 'unit',
  capacity: 1,
};

export const park = {
  ...dock,
  id: 'park-1',
  kind: 'parking' as const,
  name: 'Parking est',
  allocation: 'pool',
  capacity: 20,
};

const under = (kind: string, params: object, decided: boolean) => ({
  __typename: 'RuleInForce' as const,
  clause: { __typename: 'Clause' as const, id: `c-${kind}`, kind, params, scope: { assetKinds: ['dock'] } },
  articleId: decided ? 'a7' : 'a2',
  articleNumber: decided ? '7' : '2',
  articleTitle: decided ? 'Quais partagés' : 'Heures de la zone',
  articleVersion: decided ? 2 : 1,
  effectiveFrom: '2026-03-03T00:00:00.000Z',
  decision: decided
    ? {
        __typename: 'Decision' as const,
        revisionId: 'r1',
        pollId: 'p1',
        decidedAt: '2026-03-01T18:00:00.000Z',
      }
    : null,
});

/** Open 8 to 18 on working days by the founding text; two hours at most since the vote. */
export const rules = [
  under('duration', { maxMinutes: 120 }, true),
  under('open_hours', { weekly: [{ days: [1, 2, 3, 4, 5], from: '08:00', to: '18:00' }] }, false),
];

const held = (
  id: string,
  from: string,
  to: string,
  change: { readonly mine?: boolean; readonly firmName?: string } = {},
) => ({
  __typename: 'Held' as const,
  id,
  from,
  to,
  quantity: 1,
  kind: 'booking',
  firmName: null,
  mine: false,
  ...change,
});

/** Tuesday: taken 9 to 11 by somebody, and mine 14 to 15. */
export const aCalendar = (change: object = {}) => ({
  calendar: {
    __typename: 'Calendar' as const,
    asset: dock,
    held: [
      held('h1', '2026-11-24T08:00:00.000Z', '2026-11-24T10:00:00.000Z'),
      held('h2', '2026-11-24T13:00:00.000Z', '2026-11-24T14:00:00.000Z', {
        mine: true,
        firmName: 'Fournil des Saulaies',
      }),
    ],
    rules,
    used: [],
    ...change,
  },
});

/** The facts that a page reads in a calendar of November, as far as the end of December. */
export const factsOf = ({
  calendar,
}: {
  readonly calendar: NonNullable<CalendarQuery['calendar']>;
}): CalendarFacts => readCalendar(calendar, 'Europe/Paris', instant(Date.parse('2026-12-31T00:00:00.000Z')));

export const aBooking = (change: object = {}) => ({
  __typename: 'Booking',
  id: 'b1',
  asset: dock,
  from: '2026-11-25T08:00:00.000Z',
  to: '2026-11-25T09:00:00.000Z',
  quantity: 1,
  purpose: 'Livraison de farine',
  firm: { __typename: 'FirmName', id: 'f1', name: 'Fournil des Saulaies' },
  madeAt: '2026-11-23T07:00:00.000Z',
  cancelledAt: null,
  cancellable: true,
  ...change,
});

export const theseBookings = (...items: readonly object[]) => ({
  myBookings: { __typename: 'BookingPage', items, next: null },
});

/** Amina, who speaks for one firm of the zone of the tests. */
export const amina: Session = {
  state: 'signed-in',
  person: { id: 'amina', name: 'Amina Diallo' },
  memberships: [
    {
      id: 'm1',
      role: 'delegate',
      zone: { id: 'z1', slug: 'saulaies', name: 'Zone des Saulaies', accent: '#2E6A3B' },
      firm: { id: 'f1', name: 'Fournil des Saulaies' },
      college: { id: 'c1', key: 'firms' },
    },
  ],
};
