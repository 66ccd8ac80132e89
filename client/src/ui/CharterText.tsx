import type { ReactNode } from 'react';
import styles from './charter-text.module.css';

/** The charter's own words, set as in print: serif, no wider than 68 characters. */
export const CharterText = ({ lang, children }: { readonly lang: string; readonly children: ReactNode }) => (
  <div lang={lang} className={styles['text']}>
    {children}
  </div>
);
