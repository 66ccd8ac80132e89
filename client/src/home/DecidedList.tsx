import { Link } from 'react-router';
import type { HomeQuery } from '../generated/home.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useFormats } from '../platform/language/use-formats.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { EmptyState } from '../ui/EmptyState.js';
import { EndingBadge, isEnding } from '../ui/EndingBadge.js';
import { Lines } from '../ui/Lines.js';
import { Section } from '../ui/Section.js';
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
        <Lines>
          {decided.map((one) => (
            <DecidedLine key={`${one.kind} ${one.id}`} of={one} />
          ))}
        </Lines>
      )}
    </Section>
  );
};

const PLACES = { revision: 'revisions', poll: 'polls', consent: 'consents' } as const;
const isKind = (kind: string): kind is keyof typeof PLACES => Object.hasOwn(PLACES, kind);

const DecidedLine = ({ of: { kind, id, pollId, title, verdict, share, at } }: { readonly of: Decided }) => {
  const t = useTexts('home');
  const { slug } = useZone();
  const { date } = useDates();
  const { percent } = useFormats();
  return (
    <li className={styles['decided']}>
      {/* A consent handed over to a vote is told by that vote. */}
      {isEnding(verdict) && verdict !== 'majority' && (
        <EndingBadge ending={verdict}>{t(`screen.verdict.${verdict}`)}</EndingBadge>
      )}
      <div className={styles['words']}>
        <h3>
          <Link to={`/z/${slug}/${isKind(kind) ? `${PLACES[kind]}/${id}` : ''}`}>{title}</Link>
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
