import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Notice } from './Notice.js';
import { useWord } from './words.js';
import styles from './refusal-notice.module.css';

/** One reason, already worded, and where to read its grounds: the article, the vote. */
export type WordedReason = {
  readonly words: string;
  readonly link?: { readonly to: string; readonly label: string };
};

type RefusalProps = {
  readonly title?: string;
  readonly reasons: readonly WordedReason[];
  readonly action?: ReactNode;
};

/** A refusal is all its reasons at once, each with its grounds, and one way out. */
export const RefusalNotice = ({ title, reasons, action }: RefusalProps) => {
  const word = useWord();
  return (
    <Notice tone="refusal" answers title={title ?? word('ui.refused')} action={action}>
      <ul className={styles['reasons']}>
        {reasons.map((reason) => (
          <li key={reason.words}>
            {reason.words}
            {reason.link && (
              <>
                {' '}
                <Link to={reason.link.to}>{reason.link.label}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
    </Notice>
  );
};
