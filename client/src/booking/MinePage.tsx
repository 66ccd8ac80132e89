import { Link, useSearchParams } from 'react-router';
import { MyBookingsDocument } from '../generated/booking.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useLiveQuery } from '../platform/live/use-live-query.js';
import { useMemberships, useZone } from '../platform/session/session.js';
import { ButtonLink } from '../ui/Button.js';
import { CardList } from '../ui/Card.js';
import { CursorPager } from '../ui/CursorPager.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Page } from '../ui/Page.js';
import { Skeleton } from '../ui/Skeleton.js';
import { BookingCard } from './BookingCard.js';
import { Threshold } from './Threshold.js';
import styles from './booking.module.css';

/** What I have booked: to come, or past. */
export const MinePage = () => {
  const t = useTexts('booking');
  const { slug } = useZone();
  const [search] = useSearchParams();
  const member = useMemberships().length > 0;
  const past = search.get('when') === 'past';
  return (
    <Page
      title={t('screen.mine.title')}
      sentence={t('screen.mine.sentence')}
      action={
        <ButtonLink kind="primary" to={`/z/${slug}/book`}>
          {t('screen.book.title')}
        </ButtonLink>
      }
    >
      {!member && <Threshold />}
      {member && (
        <>
          <nav aria-label={t('screen.mine.views')} className={styles['tabs']}>
            <Link to="?" aria-current={past ? undefined : 'page'}>
              {t('screen.mine.next')}
            </Link>
            <Link to="?when=past" aria-current={past ? 'page' : undefined}>
              {t('screen.mine.past')}
            </Link>
          </nav>
          <Bookings key={String(past)} past={past} after={search.get('after')} />
        </>
      )}
    </Page>
  );
};

const Bookings = ({ past, after }: { readonly past: boolean; readonly after: string | null }) => {
  const t = useTexts('booking');
  const { slug } = useZone();
  const { data, error, fetching, refetch } = useLiveQuery(MyBookingsDocument, { zone: slug, past, after }, [
    'booking',
  ]);
  const page = data?.myBookings;
  return (
    <>
      <FailureNotice error={error} retry={refetch} />
      {!page && fetching && <Skeleton lines={5} />}
      {page?.items.length === 0 && (
        <EmptyState drawing="dock" title={t(past ? 'screen.mine.none.past' : 'screen.mine.none')}>
          {!past && t('screen.mine.none.more')}
        </EmptyState>
      )}
      {page && page.items.length > 0 && (
        <CardList>
          {page.items.map((booking) => (
            <BookingCard key={booking.id} booking={booking} onCancelled={refetch} />
          ))}
        </CardList>
      )}
      {page && <CursorPager after={after} next={page.next} />}
    </>
  );
};
