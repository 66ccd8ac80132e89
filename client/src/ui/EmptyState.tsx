import type { ReactNode } from 'react';
import { Drawing, type DrawingName } from './drawings.js';
import styles from './empty-state.module.css';

type EmptyProps = {
  readonly drawing: DrawingName;
  readonly title: string;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
};

/** Nothing here yet: says what will come, and how to be the first. */
export const EmptyState = ({ drawing, title, action, children }: EmptyProps) => (
  <div className={styles['empty']}>
    <Drawing name={drawing} />
    <p className={styles['title']}>{title}</p>
    {children && <div className={styles['words']}>{children}</div>}
    {action}
  </div>
);
