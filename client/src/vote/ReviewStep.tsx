import type { CombinedError } from 'urql';
import type { Reason } from '@communaux/shared/kernel';
import type { Choice } from '@communaux/shared/vote';
import { useColleges } from '../body/index.js';
import type { PollSheetFragment } from '../generated/vote.documents.js';
import { FailureNotice } from '../platform/errors/FailureNotice.js';
import { useRefusals, useTexts } from '../platform/language/use-texts.js';
import { Button } from '../ui/Button.js';
import { RefusalNotice } from '../ui/RefusalNotice.js';
import styles from './booth.module.css';

type ReviewProps = {
  readonly poll: PollSheetFragment;
  readonly choice: Choice;
  readonly casting: {
    readonly busy: boolean;
    readonly reasons: readonly Reason[];
    readonly error: CombinedError | undefined;
  };
  readonly onCast: () => void;
  readonly onBack: () => void;
};

/** Second step: what is about to be cast, to be read again and corrected (RGAA 11.12). */
export const ReviewStep = ({ poll, choice, casting, onCast, onBack }: ReviewProps) => {
  const t = useTexts('vote');
  const word = useRefusals('vote');
  const { byKey } = useColleges();
  const college = byKey(poll.myCollegeKey ?? '')?.name ?? poll.myCollegeKey ?? '';
  return (
    <div className={styles['step']}>
      <p className={styles['choice']}>
        {t('screen.booth.you-vote', { choice: t(`ballot.choice.${choice}`) })}
      </p>
      <p>{t('screen.booth.public', { college })}</p>
      {casting.reasons.length > 0 && (
        <RefusalNotice reasons={casting.reasons.map((reason) => ({ words: word(reason) }))} />
      )}
      <FailureNotice error={casting.error} retry={onCast} />
      <div className={styles['acts']}>
        <Button kind="primary" busy={casting.busy} onClick={onCast}>
          {t('screen.booth.cast')}
        </Button>
        <Button onClick={onBack}>{t('screen.booth.change')}</Button>
      </div>
    </div>
  );
};
