import type { CombinedError } from 'urql';
import type { Reason } from '@communaux/shared/kernel';
import type { Question } from '@communaux/shared/vote';
import { useColleges } from '../body/index.js';
import type { PollSheetFragment } from '../generated/vote.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Button } from '../ui/Button.js';
import { ActNotice } from './ActNotice.js';
import { BallotRead } from './ballot/BallotRead.js';
import styles from './booth.module.css';

type ReviewProps = {
  readonly poll: PollSheetFragment;
  readonly question: Question;
  readonly ballot: string;
  readonly reason: string;
  readonly casting: {
    readonly busy: boolean;
    readonly reasons: readonly Reason[];
    readonly error: CombinedError | undefined;
  };
  readonly onCast: () => void;
  readonly onBack: () => void;
};

/** Second step: what is about to be cast, to be read again and corrected (RGAA 11.12). */
export const ReviewStep = (props: ReviewProps) => {
  const { poll, question, ballot, reason, casting, onCast, onBack } = props;
  const t = useTexts('vote');
  const { byKey } = useColleges();
  const college = byKey(poll.myCollegeKey ?? '')?.name ?? poll.myCollegeKey ?? '';
  return (
    <div className={styles['step']}>
      <BallotRead question={question} text={ballot} reason={reason} />
      <p>{t('screen.booth.public', { college })}</p>
      <ActNotice reasons={casting.reasons} error={casting.error} retry={onCast} />
      <div className={styles['acts']}>
        <Button kind="primary" busy={casting.busy} onClick={onCast}>
          {t('screen.booth.cast')}
        </Button>
        <Button onClick={onBack}>{t('screen.booth.change')}</Button>
      </div>
    </div>
  );
};
