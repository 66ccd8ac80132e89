import { Link } from 'react-router';
import type { HomeQuery } from '../generated/home.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Card, CardList } from '../ui/Card.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Section } from '../ui/Section.js';
import { StateBadge } from '../ui/StateBadge.js';

type Decided = HomeQuery['home']['decided'][number];

/** The latest decisions, each with its weighted share. */
export const DecidedList = ({ decided }: { readonly decided: readonly Decided[] }) => {
  const t = useTexts('home');
  return (
    <Section title={t('screen.decided')}>
      {decided.length === 0 ? (
        <EmptyState drawing="table" title={t('screen.decided.none')}>
          {t('screen.decided.none.more')}
        </EmptyState>
      ) : (
        <CardList>
          {decided.map((one) => (
            <DecidedCard key={one.revisionId} of={one} />
          ))}
        </CardList>
      )}
    </Section>
  );
};

const DecidedCard = ({ of: { revisionId, pollId, title, adopted, share, at } }: { readonly of: Decided }) => {
  const t = useTexts('home');
  const { slug } = useZone();
  const { date } = useDates();
  const { percent } = useFormats();
  return (
    <Card
      title={title}
      to={`/z/${slug}/revisions/${revisionId}`}
      mark={
        <StateBadge state={adopted ? 'done' : 'refused'}>
          {t(adopted ? 'screen.adopted' : 'screen.rejected')}
        </StateBadge>
      }
      meta={t('screen.decided.on', { date: date(at) })}
    >
      {share !== null && <p>{t('screen.share', { share: percent(Number(share) / 100, 1) })}</p>}
      {pollId !== null && (
        <p>
          <Link to={`/z/${slug}/polls/${pollId}`} aria-label={`${t('screen.decided.poll')} · ${title}`}>
            {t('screen.decided.poll')}
          </Link>
        </p>
      )}
    </Card>
  );
};
