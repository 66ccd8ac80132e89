import { useState } from 'react';
import { useQuery } from 'urql';
import { MINUTE, later, type Slot } from '@communaux/shared/kernel';
import { OffersDocument } from '../generated/booking.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { readInstant } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { CardList } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Section } from '../ui/Section.js';
import { Skeleton } from '../ui/Skeleton.js';
import { Booked } from './Booked.js';
import { BookingRefusal } from './BookingRefusal.js';
import { OfferCard, type Offer } from './OfferCard.js';
import type { Search } from './search.js';
import { useBookSlot, type Asked } from './use-book-slot.js';

/** Three offers at most, the nearest first; one tap books. */
export const Offers = ({ search }: { readonly search: Search }) => {
  const t = useTexts('booking');
  const { slug } = useZone();
  const { kind, from, minutes, quantity, firmId } = search;
  const input = { kind, from: new Date(from).toISOString(), minutes, quantity, firmId };
  const [{ data, error, fetching }, ask] = useQuery({
    query: OffersDocument,
    variables: { zone: slug, input },
    requestPolicy: 'network-only',
  });
  const { book, booked, busy, reasons, error: lost, startAgain } = useBookSlot();
  const again = () => {
    startAgain();
    ask({ requestPolicy: 'network-only' });
  };
  const [asked, setAsked] = useState<Asked['assetId']>();
  const take = (slot: Slot, assetId: Asked['assetId']) => {
    setAsked(assetId);
    void book({ slot, assetId, quantity, firmId, purpose: '' });
  };
  if (booked)
    return (
      <Section title={t('screen.offers')}>
        <Booked booking={booked} onAnother={again} />
      </Section>
    );
  return (
    <Section title={t('screen.offers')}>
      <FailureNotice error={error ?? lost} retry={again} />
      {fetching && <Skeleton lines={3} />}
      {reasons.length > 0 && (
        <BookingRefusal
          title={t('screen.refused')}
          reasons={reasons}
          busy={busy}
          onNext={({ at, minutes: long }) => asked && take({ from: at, to: later(at, long * MINUTE) }, asked)}
        />
      )}
      {!fetching && data && <OfferList offers={data.offers} search={search} busy={busy} onTake={take} />}
    </Section>
  );
};

type OfferListProps = {
  readonly offers: readonly Offer[];
  readonly search: Search;
  readonly busy: boolean;
  readonly onTake: (slot: Slot, assetId: Asked['assetId']) => void;
};

const OfferList = ({ offers, search, busy, onTake }: OfferListProps) => {
  const t = useTexts('booking');
  if (offers.length === 0)
    return (
      <EmptyState drawing="dock" title={t('screen.offers.none')}>
        {t('screen.offers.none.more')}
      </EmptyState>
    );
  return (
    <CardList>
      {offers.map((offer) => (
        <OfferCard
          key={`${offer.asset.id} ${offer.from}`}
          offer={offer}
          search={search}
          busy={busy}
          onTake={() => onTake({ from: readInstant(offer.from), to: readInstant(offer.to) }, offer.asset.id)}
        />
      ))}
    </CardList>
  );
};
