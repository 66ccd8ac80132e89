import type { ReactNode } from 'react';
import type { CombinedError } from 'urql';
import type { Reason } from '@communaux/shared/kernel';
import { ActNotice } from '../platform/errors/ActNotice.js';
import type { Feature } from '../platform/language/catalogues.js';
import { Button } from '../ui/Button.js';
import styles from './roll.module.css';

type ActFormProps = {
  /** What the act is called on its button. */
  readonly verb: string;
  /** Features that word its refusals, the nearest first. */
  readonly words: readonly Feature[];
  readonly busy: boolean;
  readonly reasons: readonly Reason[];
  readonly error: CombinedError | undefined;
  readonly onSubmit: () => Promise<void>;
  readonly children: ReactNode;
};

/** One act of the roll: its fields, why it was refused, and the one button that sends it. */
export const ActForm = ({ verb, words, busy, reasons, error, onSubmit, children }: ActFormProps) => (
  <form
    noValidate
    className={styles['form']}
    onSubmit={(event) => {
      event.preventDefault();
      void onSubmit();
    }}
  >
    {children}
    <ActNotice words={words} reasons={reasons} error={error} />
    <div className={styles['acts']}>
      <Button kind="primary" type="submit" busy={busy}>
        {verb}
      </Button>
    </div>
  </form>
);
