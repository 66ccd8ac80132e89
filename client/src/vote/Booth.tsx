import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Question } from '@communaux/shared/vote';
import type { PollSheetFragment } from '../generated/vote.documents.js';
import { useTexts } from '../platform/language/use-texts.js';
import { useZone } from '../platform/session/session.js';
import { Button } from '../ui/Button.js';
import { LeaveQuestion } from '../ui/LeaveQuestion.js';
import { useLeaveGuard } from '../ui/use-leave-guard.js';
import { BoothSteps } from './BoothSteps.js';
import styles from './booth.module.css';

type BoothProps = { readonly poll: PollSheetFragment; readonly question: Question; readonly own: boolean };

/**
 * Full screen, nothing but the question. The browser's own modal dialog keeps keyboard and screen readers inside;
 * while a choice is made and not cast, neither Escape, nor Back, nor closing the tab leaves without asking.
 */
export const Booth = ({ poll, question, own }: BoothProps) => {
  const t = useTexts('vote');
  const { slug } = useZone();
  const navigate = useNavigate();
  const [pending, setPending] = useState(false);
  const { blocker } = useLeaveGuard(pending);
  const dialog = useFullScreen();
  const leave = () => void navigate(`/z/${slug}/polls/${poll.id}`);

  return (
    <dialog
      ref={dialog}
      className={styles['booth']}
      aria-label={t('screen.booth')}
      onCancel={(event) => {
        // The leave question, a dialog too, cancels through here: only the booth's own Escape is ours.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        leave();
      }}
    >
      <div className={styles['inside']}>
        <div className={styles['top']}>
          <Button kind="bare" onClick={leave}>
            {t('screen.booth.leave')}
          </Button>
        </div>
        <BoothSteps poll={poll} question={question} own={own} onPending={setPending} />
      </div>
      <LeaveQuestion
        blocker={blocker}
        title={t('screen.booth.leave.title')}
        confirm={t('screen.booth.leave.confirm')}
      >
        <p>{t('screen.booth.leave.words')}</p>
      </LeaveQuestion>
    </dialog>
  );
};

const useFullScreen = () => {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    if (shown && !shown.open) shown.showModal();
    // The browser would start at the way out; the question comes first.
    shown?.querySelector('h1')?.focus();
    return () => shown?.close();
  }, []);
  return dialog;
};
