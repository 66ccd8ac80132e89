import type { RevisionSheetFragment } from '../generated/charter.documents.js';
import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { IconCheck } from '../ui/icons.js';
import { join } from '../ui/join.js';
import { stepsOf, type StageStep } from './stages.js';
import styles from './revision.module.css';

/** Where the revision is, what comes next, and when. */
export const StageLine = ({ revision }: { readonly revision: RevisionSheetFragment }) => {
  const t = useTexts('charter');
  const { when } = useDates();
  const { stage, consultationClosesAt } = revision;
  return (
    <div className={styles['path']}>
      <ol aria-label={t('screen.path')} className={styles['steps']}>
        {stepsOf(revision).map((step) => (
          <Step key={step.stage} step={step} />
        ))}
      </ol>
      <p className={styles['next']}>
        <strong>{t(`charter.stage.${stage}`)}.</strong> {t(`charter.stage.${stage}.next`)}
        {stage === 'consultation' &&
          consultationClosesAt !== null &&
          ` ${t('screen.consultation.until', { when: when(consultationClosesAt) })}`}
      </p>
    </div>
  );
};

const Step = ({ step: { stage, standing, at } }: { readonly step: StageStep }) => {
  const t = useTexts('charter');
  const { date } = useDates();
  return (
    <li
      aria-current={standing === 'here' ? 'step' : undefined}
      className={join(styles['step'], styles[standing])}
    >
      <span aria-hidden className={styles['dot']}>
        {standing === 'done' && <IconCheck size={14} stroke={3} />}
      </span>
      <span className={styles['stage']}>{t(`charter.stage.${stage}`)}</span>
      {at !== null && <span className={styles['at']}>{date(at)}</span>}
    </li>
  );
};
