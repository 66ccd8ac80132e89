import type { ReactNode } from 'react';
import styles from './ballot.module.css';

type StandingProps = {
  /** Only shown: a control that says its own changes aloud would be heard twice. */
  readonly quiet?: boolean;
  readonly children: ReactNode;
};

/** Where the ballot stands, kept in sight at the foot of the screen and said aloud as it changes. */
export const Standing = ({ quiet = false, children }: StandingProps) =>
  quiet ? (
    <div className={styles['standing']}>{children}</div>
  ) : (
    <output className={styles['standing']}>{children}</output>
  );

/** What is missing or too much, under the control. */
export const FieldError = ({ children }: { readonly children: ReactNode }) =>
  children ? <p className={styles['error']}>{children}</p> : null;

/** Said as it happens. Inside the booth, a modal dialog, the page's own live region is out of hearing. */
export const Said = ({ children }: { readonly children: string }) => (
  <output className={styles['said']}>{children}</output>
);
