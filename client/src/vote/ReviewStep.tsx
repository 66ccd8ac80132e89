import type { Question } from '@communaux/shared/vote';
import { useColleges } from '../body/index.js';
import type { PollSheetFragment } from '../generated/vote.documents.js';
import { ActNotice } from '../platform/act/ActNotice.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Acts } from '../ui/Acts.js';
import { Button } from '../ui/Button.js';
import { BallotRead } from './ballot/BallotRead.js';
import { CarriedRead } from './mandates/CarriedRead.js';
import type { Filled, useCasting } from './use-casting.js';
import styles from './booth.module.css';

type ReviewProps = Filled & {
  readonly poll: PollSheetFragment;
  readonly question: Question;
  readonly reason: string;
  readonly own: boolean;
  readonly casting: ReturnType<typeof useCasting>;
  readonly onCast: () => void;
  readonly onBack: () => void;
};

/** Second step: what is about to be cast, to be read again and corrected (RGAA 11.12). */
export const ReviewStep = (props: ReviewProps) => {
  const { poll, question, ballot, reason, own, mandates, exceptions, casting, onCast, onBack } = props;
  const t = useTexts('vote', 'booth');
  const { byKey } = useColleges();
  const college = byKey(poll.myCollegeKey ?? '')?.name ?? poll.myCollegeKey ?? '';
  const stuck = new Set(casting.reasons.flatMap(({ facts }) => facts['elector'] ?? []).map(String));
  return (
    <div className={styles['step']}>
      <BallotRead question={question} text={ballot} reason={reason} />
      {own && <p>{t('screen.booth.public', { college })}</p>}
      <CarriedRead mandates={mandates} exceptions={exceptions} question={question} own={ballot} />
      {[...stuck].map((name) => (
        <p key={name}>{t('screen.mandates.stuck', { name })}</p>
      ))}
      <ActNotice words={['vote', 'body']} reasons={casting.reasons} error={casting.error} retry={onCast} />
      <Acts wide>
        <Button kind="primary" busy={casting.busy} onClick={onCast}>
          {t('screen.booth.cast')}
        </Button>
        <Button onClick={onBack}>{t('screen.booth.change')}</Button>
      </Acts>
    </div>
  );
};
