import type { BookingSheetFragment } from '../generated/booking.documents.js';
import { readInstant, useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Card } from '../ui/Card.js';
import { StateBadge, type State } from '../ui/StateBadge.js';
import { CancelAct } from './CancelAct.js';
import { useSlotWords } from './use-slot-words.js';

type Standing = 'cancelled' | 'done' | 'running' | 'coming';
const states: Readonly<Record<Standing, State>> = {
  cancelled: 'refused',
  done: 'neutral',
  running: 'mine',
  coming: 'free',
};

type CardProps = { readonly booking: BookingSheetFragment; readonly onCancelled: () => void };

export const BookingCard = ({ booking, onCancelled }: CardProps) => {
  const t = useTexts('booking');
  const { slug } = useZone();
  const { past } = useDates();
  const say = useSlotWords();
  const { asset, quantity, purpose, firm, cancellable } = booking;
  const slot = say({ from: readInstant(booking.from), to: readInstant(booking.to) });
  const standing = standingOf(booking, past);
  const places = asset.capacity > 1 && t('screen.mine.places', { count: quantity });
  return (
    <Card
      level={2}
      title={asset.name}
      to={`/z/${slug}/book/${asset.id}`}
      mark={<StateBadge state={states[standing]}>{t(`screen.mine.${standing}`)}</StateBadge>}
      meta={[slot, places, firm?.name].filter(Boolean).join(' · ')}
    >
      {purpose !== '' && <p>{purpose}</p>}
      {cancellable && <CancelAct id={booking.id} asset={asset.name} slot={slot} onCancelled={onCancelled} />}
    </Card>
  );
};

const standingOf = (
  { from, to, cancelledAt }: BookingSheetFragment,
  past: (iso: string) => boolean,
): Standing => {
  if (cancelledAt !== null) return 'cancelled';
  if (past(to)) return 'done';
  return past(from) ? 'running' : 'coming';
};
