import type { ReactNode } from 'react';
import { join } from './join.js';
import styles from './acts.module.css';

type ActsProps = {
  /** On a phone each takes the whole width, as in a form. */
  readonly wide?: boolean;
  readonly children: ReactNode;
};

/** What may be done next: buttons and links side by side where there is room. */
export const Acts = ({ wide = false, children }: ActsProps) => (
  <div className={join(styles['acts'], wide && styles['wide'])}>{children}</div>
);
