import type { ReactNode } from 'react';
import type { Blocker } from 'react-router';
import { ConfirmDialog } from './ConfirmDialog.js';
import { useWord } from './words.js';

type LeaveQuestionProps = {
  readonly blocker: Blocker;
  readonly title?: string;
  /** The verb of leaving: "Quitter sans voter". */
  readonly confirm?: string;
  /** What would be lost, in words. */
  readonly children?: ReactNode;
};

/** Asked of whoever leaves a page where something is not sent yet. */
export const LeaveQuestion = ({ blocker, title, confirm, children }: LeaveQuestionProps) => {
  const word = useWord();
  return (
    <ConfirmDialog
      title={title ?? word('ui.leave.title')}
      confirm={confirm ?? word('ui.leave.confirm')}
      keep={word('ui.leave.keep')}
      open={blocker.state === 'blocked'}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.state === 'blocked' && blocker.reset()}
    >
      {children ?? <p>{word('ui.leave.words')}</p>}
    </ConfirmDialog>
  );
};
