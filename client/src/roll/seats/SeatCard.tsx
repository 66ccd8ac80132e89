import type { SeatSheetFragment } from '../../generated/roll.documents.js';
import { useDates } from '../../platform/language/use-dates.js';
import { useTexts } from '../../platform/language/use-texts.js';
import { useZone } from '../../platform/session/session.js';
import { Acts } from '../../ui/Acts.js';
import { ButtonLink } from '../../ui/Button.js';
import { Card } from '../../ui/Card.js';
import { StateBadge } from '../../ui/StateBadge.js';
import styles from '../roll.module.css';
import { EndHolding } from './EndHolding.js';
import { slotName } from './slots.js';

type Place = SeatSheetFragment['places'][number];
type SeatProps = { readonly seat: SeatSheetFragment; readonly agent: boolean };

/** A seat and its places, what is empty, and when an incomplete pair stops voting. */
export const SeatCard = ({ seat, agent }: SeatProps) => {
  const t = useTexts('seats');
  const { date } = useDates();
  const { label, places, suspended, suspendedAt } = seat;
  return (
    <Card
      title={label}
      mark={suspended && <StateBadge state="refused">{t('screen.seats.suspended')}</StateBadge>}
    >
      {suspended && <p>{t('screen.seats.suspended.words')}</p>}
      {!suspended && suspendedAt !== null && <p>{t('screen.seats.suspends', { date: date(suspendedAt) })}</p>}
      <ul className={styles['places']}>
        {places.map((place) => (
          <PlaceItem key={place.slot} seat={seat} place={place} agent={agent} />
        ))}
      </ul>
    </Card>
  );
};

type PlaceProps = SeatProps & { readonly place: Place };

const PlaceItem = ({ seat, place, agent }: PlaceProps) => {
  const t = useTexts('seats');
  const { date } = useDates();
  const { slot, holder, endsAt, substitute, substituteEndsAt, vacantSince } = place;
  return (
    <li>
      {slot !== '' && <span className={styles['place']}>{slotName(t, slot)}</span>}
      {endsAt !== null && (
        <span>
          {t(holder === null ? 'screen.seats.held.hidden' : 'screen.seats.held', {
            name: holder,
            date: date(endsAt),
          })}
        </span>
      )}
      {vacantSince !== null && (
        <StateBadge state="waiting">{t('screen.seats.vacant-since', { date: date(vacantSince) })}</StateBadge>
      )}
      {substituteEndsAt !== null && (
        <span>
          {t(substitute === null ? 'screen.seats.substitute.hidden' : 'screen.seats.substitute', {
            name: substitute,
            date: date(substituteEndsAt),
          })}{' '}
          {endsAt === null && t('screen.seats.acting')}
        </span>
      )}
      <PlaceActs seat={seat} place={place} agent={agent} />
    </li>
  );
};

const PlaceActs = ({ seat, place, agent }: PlaceProps) => {
  const t = useTexts('seats');
  const { slug } = useZone();
  const { slot, endsAt, substituteEndsAt } = place;
  const named = slot === '' ? seat.label : `${seat.label}, ${slotName(t, slot)}`;
  const to = (role: string) => `/z/${slug}/seats/${seat.id}/${role}${slot === '' ? '' : `?slot=${slot}`}`;
  return (
    <Acts>
      {agent && endsAt === null && (
        <ButtonLink to={to('hold')} aria-label={t('screen.seats.fill.of', { seat: named })}>
          {t('screen.seats.fill')}
        </ButtonLink>
      )}
      {agent && slot !== '' && substituteEndsAt === null && (
        <ButtonLink
          kind="bare"
          to={to('substitute')}
          aria-label={t('screen.seats.name-substitute.of', { seat: named })}
        >
          {t('screen.seats.name-substitute')}
        </ButtonLink>
      )}
      <EndHolding place={place} agent={agent} />
    </Acts>
  );
};
