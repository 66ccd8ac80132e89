import type { GuardSheetFragment } from '../generated/guardian.documents.js';
import { ActNotice } from '../platform/act/ActNotice.js';
import type { Acting } from '../platform/act/use-act.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Acts } from '../ui/Acts.js';
import { Button } from '../ui/Button.js';
import styles from './guardian.module.css';
import { readOverride } from './standing.js';

type ReviewProps = {
  readonly guard: GuardSheetFragment;
  readonly grounds: string;
  readonly conflict: string;
  readonly giving: Acting;
  readonly onGive: () => void;
  readonly onBack: () => void;
};

/** What is about to be given, read again before it counts: a legal act can be corrected (RGAA 11.12). */
export const VetoReview = ({ guard, grounds, conflict, giving, onGive, onBack }: ReviewProps) => {
  const t = useTexts('guardian');
  const override = readOverride(guard.override);
  const definitive = guard.effect === 'definitive';
  return (
    <div className={styles['form']}>
      <div className={styles['veto']}>
        <h2 className={styles['title']}>{t('screen.veto.your-grounds')}</h2>
        <blockquote className={styles['grounds']}>{grounds.trim()}</blockquote>
        <p className={styles['meta']}>
          {conflict === '' ? t('screen.veto.conflict.none') : t('screen.veto.conflict.said', { conflict })}
        </p>
      </div>
      <p>{t(`screen.veto.review.${definitive ? 'definitive' : 'deliberation_once'}`)}</p>
      {override && (
        <p>
          {t(override.allColleges ? 'screen.veto.review.override.all' : 'screen.veto.review.override', {
            ratio: `${override.num}/${override.den}`,
          })}
        </p>
      )}
      <p>{t('screen.veto.review.no-change')}</p>
      <ActNotice words={['vote', 'guardian']} reasons={giving.reasons} error={giving.error} retry={onGive} />
      <Acts wide>
        <Button kind="primary" busy={giving.busy} onClick={onGive}>
          {t('screen.veto.give')}
        </Button>
        <Button onClick={onBack}>{t('screen.veto.change')}</Button>
      </Acts>
    </div>
  );
};
