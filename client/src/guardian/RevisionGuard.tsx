import { useDates } from '../platform/language/use-dates.js';
import { useTexts } from '../platform/language/use-texts.js';
import { Notice } from '../ui/Notice.js';
import { PollGuard } from './PollGuard.js';

type RevisionGuardProps = {
  readonly pollId: string | null;
  readonly stage: string;
  readonly sentBackAt: string | null;
};

const ON_ITS_WAY = ['draft', 'submitted', 'admissible', 'consultation'];

/** On a revision: that a veto sent it back, with its grounds, or that its vote may still be suspended. */
export const RevisionGuard = ({ pollId, stage, sentBackAt }: RevisionGuardProps) => {
  const t = useTexts('guardian');
  const { date } = useDates();
  return (
    <>
      {sentBackAt !== null && ON_ITS_WAY.includes(stage) && (
        <Notice tone="waiting" title={t('screen.sent-back')}>
          <p>{t('screen.sent-back.more', { date: date(sentBackAt) })}</p>
        </Notice>
      )}
      {pollId !== null && <PollGuard pollId={pollId} />}
    </>
  );
};
