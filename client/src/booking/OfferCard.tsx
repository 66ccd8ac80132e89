import type { OffersQuery } from '../generated/booking.documents.js';
import { readInstant } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Acts } from '../ui/Acts.js';
import { Button, ButtonLink } from '../ui/Button.js';
import { Card } from '../ui/Card.js';
import { StateBadge } from '../ui/StateBadge.js';
import { addressOf, type Search } from './search.js';
import { useSlotWords } from './use-slot-words.js';

export type Offer = OffersQuery['offers'][number];

type OfferProps = {
  readonly offer: Offer;
  readonly search: Search;
  readonly busy: boolean;
  readonly onTake: () => void;
};

export const OfferCard = ({ offer: { asset, ...times }, search, busy, onTake }: OfferProps) => {
  const t = useTexts('booking');
  const { slug } = useZone();
  const say = useSlotWords();
  const slot = { from: readInstant(times.from), to: readInstant(times.to) };
  const words = say(slot);
  return (
    <Card
      title={asset.name}
      meta={words}
      mark={slot.from <= search.from && <Timing early={slot.from < search.from} />}
    >
      <Acts>
        <Button
          kind="primary"
          busy={busy}
          aria-label={t('screen.offer.label', { asset: asset.name, slot: words })}
          onClick={onTake}
        >
          {t('screen.offer.book')}
        </Button>
        <ButtonLink
          kind="bare"
          to={`/z/${slug}/book/${asset.id}?${addressOf({ ...search, from: slot.from })}`}
          aria-label={`${t('screen.offer.see')} · ${asset.name}`}
        >
          {t('screen.offer.see')}
        </ButtonLink>
      </Acts>
    </Card>
  );
};

/** Offers are the nearest, before the hour asked as well as after it. */
const Timing = ({ early }: { readonly early: boolean }) => {
  const t = useTexts('booking');
  return (
    <StateBadge state={early ? 'waiting' : 'free'}>
      {t(early ? 'screen.offer.earlier' : 'screen.offer.exact')}
    </StateBadge>
  );
};
