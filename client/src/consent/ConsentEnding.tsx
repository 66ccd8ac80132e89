import { Link } from 'react-router';
import type { ConsentSheetFragment } from '../generated/consent.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Fold } from '../ui/Fold.js';
import { Notice } from '../ui/Notice.js';
import styles from './consent.module.css';
import { endingOf, proposedIn } from './reading.js';

/** How it ended, what follows by the rule, and when the decision is looked at again. */
export const ConsentEnding = ({ consent }: { readonly consent: ConsentSheetFragment }) => {
  const t = useTexts('consent');
  const { slug } = useZone();
  const { date } = useDates();
  const { endedAs, fallbackPoll, reviewAt, reviewDue, pastReviews } = consent;
  const ending = endingOf(endedAs);
  if (ending === null) return null;
  const taken = ending === 'adopted' || ending === 'elected';
  const elected = ending === 'elected' ? proposedIn(consent)?.nominee : null;
  return (
    <>
      <Notice tone={taken ? 'done' : 'info'} title={t(`screen.ended.${ending}`)}>
        <p>
          {elected ? t('screen.ended.elected.named', { name: elected }) : t(`screen.ended.${ending}.more`)}
        </p>
        {taken && reviewAt !== null && !reviewDue && <p>{t('screen.review.at', { date: date(reviewAt) })}</p>}
        {ending === 'elected' && (
          <p>
            <Link to={`/z/${slug}/seats`}>{t('screen.ended.seats')}</Link>
          </p>
        )}
        {fallbackPoll !== null && (
          <p>
            <Link to={`/z/${slug}/polls/${fallbackPoll}`}>{t('screen.ended.poll')}</Link>
          </p>
        )}
      </Notice>
      {reviewDue && reviewAt !== null && (
        <Notice tone="waiting" title={t('screen.review.due')}>
          <p>{t('screen.review.due.more', { date: date(reviewAt) })}</p>
        </Notice>
      )}
      {pastReviews.length > 0 && (
        <Fold summary={t('screen.past-reviews')}>
          <ul className={styles['list']}>
            {pastReviews.map(({ outcome, words, reviewedAt }) => (
              <li key={reviewedAt} className={styles['said']}>
                <p className={styles['meta']}>
                  {t(outcome === 'kept' ? 'screen.past-review.kept' : 'screen.past-review.reopened', {
                    date: date(reviewedAt),
                  })}
                </p>
                <p className={styles['quote']}>{words}</p>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
};
