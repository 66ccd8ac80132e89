import { Link } from 'react-router';
import type { VetoWordsFragment } from '../generated/guardian.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { StateBadge } from '../ui/StateBadge.js';
import styles from './guardian.module.css';
import { settlementKey } from './standing.js';

type VetoCardProps = {
  readonly veto: VetoWordsFragment;
  /** Beside other vetoes: it then says which vote it is about. */
  readonly listed?: boolean;
};

/** A veto in its own words: in whose name, why, with which interests, and what became of it. */
export const VetoCard = ({ veto, listed = false }: VetoCardProps) => {
  const t = useTexts('guardian');
  const { slug } = useZone();
  const { date } = useDates();
  const settled = settlementKey(veto.settledAs);
  const meta = veto.guardian
    ? t('screen.veto.by', { name: veto.guardian, when: date(veto.givenAt) })
    : date(veto.givenAt);
  return (
    <article className={styles['veto']}>
      <div className={styles['head']}>
        <h3 className={styles['title']}>
          {listed ? (
            <Link to={`/z/${slug}/polls/${veto.pollId}`}>{veto.pollTitle}</Link>
          ) : (
            t('screen.veto.of', { voice: veto.speaksFor })
          )}
        </h3>
        {listed && (
          <StateBadge state="objection">
            {settled ? t(`screen.settled.${settled}`) : t('screen.vetoes.waiting')}
          </StateBadge>
        )}
      </div>
      <p className={styles['meta']}>{listed ? `${veto.speaksFor} · ${meta}` : meta}</p>
      <blockquote className={styles['grounds']}>{veto.grounds}</blockquote>
      <p className={styles['meta']}>
        {veto.conflict === null
          ? t('screen.veto.conflict.none')
          : t('screen.veto.conflict.said', { conflict: veto.conflict })}
      </p>
    </article>
  );
};
