import type { ReactNode } from 'react';
import type { Blocker } from 'react-router';
import { ConfirmDialog } from './ConfirmDialog.js';

type LeaveQuestionProps = {
  readonly blocker: Blocker;
  readonly title: string;
  /** The verb of leaving: "Quitter sans voter". */
  readonly confirm: string;
  readonly keep?: string;
  /** What would be lost, in words. */
  readonly children: ReactNode;
};

/** Asked of whoever leaves a page where something is not sent yet. */
export const LeaveQuestion = ({ blocker, ...words }: LeaveQuestionProps) => (
  <ConfirmDialog
    {...words}
    open={blocker.state === 'blocked'}
    onConfirm={() => blocker.proceed?.()}
    onClose={() => blocker.state === 'blocked' && blocker.reset()}
  />
);
