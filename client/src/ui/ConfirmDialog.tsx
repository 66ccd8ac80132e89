import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Button } from './Button.js';
import { useWord } from './words.js';
import styles from './confirm-dialog.module.css';

type ConfirmProps = {
  readonly open: boolean;
  readonly title: string;
  /** The verb of the act: "Déposer mon bulletin". */
  readonly confirm: string;
  /** The way back, where "Annuler" could be taken for the act itself. */
  readonly keep?: string;
  readonly danger?: boolean;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
  /** What will happen, in words. */
  readonly children: ReactNode;
};

/**
 * Asks before an act that counts. The browser's own <dialog> keeps the focus inside, closes on Escape and gives the
 * focus back; no scroll-lock library, whose inline style a strict CSP would refuse.
 */
export const ConfirmDialog = (props: ConfirmProps) => {
  const { open, title, confirm, keep, danger = false, busy = false, onConfirm, onClose, children } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const word = useWord();
  const id = useId();

  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);

  return (
    <dialog ref={dialog} aria-labelledby={id} className={styles['dialog']} onClose={onClose}>
      <h2 id={id} className={styles['title']}>
        {title}
      </h2>
      <div className={styles['words']}>{children}</div>
      <div className={styles['acts']}>
        <Button onClick={onClose}>{keep ?? word('ui.cancel')}</Button>
        <Button kind={danger ? 'danger' : 'primary'} busy={busy} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
    </dialog>
  );
};
