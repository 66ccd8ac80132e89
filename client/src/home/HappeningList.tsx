import type { HomeQuery } from '../generated/home.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Card, CardList } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Meter } from '../ui/Meter.js';
import { Section } from '../ui/Section.js';
import { StateBadge } from '../ui/StateBadge.js';
import { FreePlaces } from './FreePlaces.js';

type Happening = HomeQuery['home']['happening'][number];
type CardProps = { readonly of: Happening };

/** What goes on in the zone: votes, consultations, consents, free places, the reader's next booking. */
export const HappeningList = ({ happening }: { readonly happening: readonly Happening[] }) => {
  const t = useTexts('home');
  const free = happening.filter(({ kind }) => kind === 'free');
  return (
    <Section title={t('screen.happening')}>
      {happening.length === 0 ? (
        <EmptyState drawing="dock" title={t('screen.happening.none')}>
          {t('screen.happening.none.more')}
        </EmptyState>
      ) : (
        <CardList>
          {happening
            .filter(({ kind }) => kind !== 'free')
            .map((one) => (
              <HappeningCard key={`${one.kind} ${one.id}`} of={one} />
            ))}
          {free.length > 0 && <FreePlaces of={free} />}
        </CardList>
      )}
    </Section>
  );
};

const HappeningCard = ({ of }: CardProps) => {
  switch (of.kind) {
    case 'poll':
      return <PollCard of={of} />;
    case 'consultation':
      return <ConsultationCard of={of} />;
    case 'consent':
      return <ConsentCard of={of} />;
    case 'booking':
      return <BookingCard of={of} />;
    default:
      return <Card title={of.title} />;
  }
};

const PollCard = ({ of: { id, title, at, value, base } }: CardProps) => {
  const t = useTexts('home');
  const { slug } = useZone();
  const { when } = useDates();
  return (
    <Card
      title={t('screen.poll', { title })}
      to={`/z/${slug}/polls/${id}`}
      mark={<StateBadge state="waiting">{t('screen.open')}</StateBadge>}
      meta={at !== null && t('screen.closes', { when: when(at) })}
    >
      {value !== null && base !== null && (
        <Meter
          label={t('screen.poll.quorum')}
          value={value}
          base={base}
          words={t('screen.poll.present', { count: value, base })}
        />
      )}
    </Card>
  );
};

const ConsultationCard = ({ of: { id, title, at, value } }: CardProps) => {
  const t = useTexts('home');
  const { slug } = useZone();
  const { when } = useDates();
  const comments = value ?? 0;
  return (
    <Card
      title={t('screen.consultation', { title })}
      to={`/z/${slug}/revisions/${id}`}
      mark={<StateBadge state="known">{t('screen.open')}</StateBadge>}
      meta={at !== null && t('screen.closes', { when: when(at) })}
    >
      <p>
        {comments === 0
          ? t('screen.consultation.no-comment')
          : t('screen.consultation.comments', { count: comments })}
      </p>
    </Card>
  );
};

const ConsentCard = ({ of: { id, title, at, value, base } }: CardProps) => {
  const t = useTexts('home');
  const { slug } = useZone();
  const { when } = useDates();
  return (
    <Card
      title={t('screen.consent', { title })}
      to={`/z/${slug}/consents/${id}`}
      mark={<StateBadge state="known">{t('screen.open')}</StateBadge>}
      meta={at === null ? t('screen.consent.talk') : t('screen.closes', { when: when(at) })}
    >
      {value !== null && base !== null && (
        <Meter
          label={t('screen.consent.answers')}
          value={value}
          base={base}
          words={t('screen.consent.answered', { count: value, base })}
        />
      )}
    </Card>
  );
};

const BookingCard = ({ of: { title, at } }: CardProps) => {
  const t = useTexts('home');
  const { slug } = useZone();
  const { when, past } = useDates();
  return (
    <Card
      title={t('screen.booking', { title })}
      to={`/z/${slug}/book/mine`}
      mark={<StateBadge state="mine">{t('screen.booking.word')}</StateBadge>}
      meta={at !== null && t(past(at) ? 'screen.booking.running' : 'screen.booking.at', { when: when(at) })}
    />
  );
};
