import type { ReactNode } from 'react';
import styles from './lines.module.css';

/** A list on one sheet, a hairline between its lines; each brings `<li>` of its own shape. */
export const Lines = ({ children }: { readonly children: ReactNode }) => (
  <ul className={styles['lines']}>{children}</ul>
);
