import { Link } from 'react-router';
import type { HomeQuery } from '../generated/home.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { EmptyState } from '../ui/EmptyState.js';
import { Section } from '../ui/Section.js';
import { StateBadge } from '../ui/StateBadge.js';
import styles from './home.module.css';

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
        <ul className={styles['decided']}>
          {decided.map((one) => (
            <DecidedLine key={one.revisionId} of={one} />
          ))}
        </ul>
      )}
    </Section>
  );
};

const DecidedLine = ({ of: { revisionId, pollId, title, adopted, share, at } }: { readonly of: Decided }) => {
  const t = useTexts('home');
  const { slug } = useZone();
  const { date } = useDates();
  const { percent } = useFormats();
  return (
    <li>
      <StateBadge state={adopted ? 'done' : 'refused'}>
        {t(adopted ? 'screen.adopted' : 'screen.rejected')}
      </StateBadge>
      <div className={styles['words']}>
        <h3>
          <Link to={`/z/${slug}/revisions/${revisionId}`}>{title}</Link>
        </h3>
        <p className={styles['muted']}>
          {share !== null && `${t('screen.share', { share: percent(Number(share) / 100, 1) })} · `}
          {t('screen.decided.on', { date: date(at) })}
        </p>
      </div>
      {pollId !== null && (
        <Link
          to={`/z/${slug}/polls/${pollId}`}
          aria-label={`${t('screen.decided.poll')} · ${title}`}
          className={styles['result']}
        >
          {t('screen.decided.poll')}
        </Link>
      )}
    </li>
  );
};
