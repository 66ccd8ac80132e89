import { useMemo } from 'react';
import type { FirmId, Slot } from '@communaux/shared/kernel';
import { CalendarDocument } from '../generated/booking.documents.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useZone } from '../platform/session/session.js';
import { readCalendar } from './readings.js';

const iso = (at: number): string => new Date(at).toISOString();

/**
 * An asset over some weeks, moving with the bookings of others. `facts` are of these very weeks: while they are on
 * their way, `asset` still names what was read before.
 */
export const useCalendar = (
  asset: string,
  span: Slot,
  firm: FirmId | null,
  options?: { readonly pause: boolean },
) => {
  const { slug, timeZone } = useZone();
  const variables = { zone: slug, asset, from: iso(span.from), to: iso(span.to), firm };
  const { data, error, operation, refetch } = useLiveQuery(
    CalendarDocument,
    variables,
    ['booking', 'charter'],
    options,
  );
  const calendar = data?.calendar;
  const fresh =
    operation?.variables.from === variables.from && (operation.variables.firm ?? null) === (firm ?? null);
  const facts = useMemo(
    () => (calendar && fresh ? readCalendar(calendar, timeZone, span.to) : undefined),
    [calendar, fresh, timeZone, span.to],
  );
  return { asset: calendar?.asset, missing: calendar === null, facts, error, refetch };
};
