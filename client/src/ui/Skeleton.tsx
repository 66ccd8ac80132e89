import { VisuallyHidden } from './VisuallyHidden.js';
import { useWord } from './words.js';
import styles from './skeleton.module.css';

/** Where words will be. Shown only if they take longer than a glance. @param lines how many of them */
export const Skeleton = ({ lines = 4 }: { readonly lines?: number }) => {
  const word = useWord();
  return (
    <output className={styles['skeleton']}>
      <VisuallyHidden>{word('ui.loading')}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} aria-hidden className={styles['line']} />
      ))}
    </output>
  );
};
