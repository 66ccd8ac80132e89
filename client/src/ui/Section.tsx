import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

type SectionProps = { readonly title: string; readonly action?: ReactNode; readonly children: ReactNode };

/** A named part of a page. */
export const Section = ({ title, action, children }: SectionProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles['section']}>
      <div className={styles['head']}>
        <h2 id={id} className={styles['title']}>
          {title}
        </h2>
        {action}
      </div>
      {children}
    </section>
  );
};
