import type { ReactNode } from 'react';
import { join } from './join.js';
import styles from './fold.module.css';

type FoldProps = {
  readonly summary: ReactNode;
  readonly open?: boolean | undefined;
  readonly className?: string | undefined;
  readonly children: ReactNode;
};

/** What few will want to read, under a line that says what it is. */
export const Fold = ({ summary, open, className, children }: FoldProps) => (
  <details className={join(styles['fold'], className)} open={open}>
    <summary>{summary}</summary>
    {children}
  </details>
);
