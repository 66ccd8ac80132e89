import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Notice } from './Notice.js';
import { useWord } from './words.js';
import styles from './refusal-notice.module.css';

/** One reason, already worded, and where to read its grounds: the article, the vote. */
export type WordedReason = {
  readonly words: string;
  readonly links?: readonly { readonly to: string; readonly label: string }[];
};

type RefusalProps = {
  readonly title?: string;
  readonly reasons: readonly WordedReason[];
  readonly action?: ReactNode;
  /** False for what is said before anything was asked: it is then read in its place, without interrupting. */
  readonly answers?: boolean;
};

/** A refusal is all its reasons at once, each with its grounds, and one way out. */
export const RefusalNotice = ({ title, reasons, action, answers = true }: RefusalProps) => {
  const word = useWord();
  return (
    <Notice tone="refusal" answers={answers} title={title ?? word('ui.refused')} action={action}>
      <ul className={styles['reasons']}>
        {reasons.map((reason) => (
          <li key={reason.words}>
            {reason.words}
            {reason.links && (
              <span className={styles['grounds']}>
                {reason.links.map(({ to, label }) => (
                  <Link key={to} to={to}>
                    {label}
                  </Link>
                ))}
              </span>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
