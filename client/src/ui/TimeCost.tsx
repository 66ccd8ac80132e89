import { IconClock } from './icons.js';
import { VisuallyHidden } from './VisuallyHidden.js';
import { useWord } from './words.js';
import styles from './time-cost.module.css';

/** What something asks of the reader's time: every call for attention carries one. */
export const TimeCost = ({ minutes }: { readonly minutes: number }) => {
  const word = useWord();
  return (
    <span className={styles['cost']}>
      <IconClock aria-hidden size={16} stroke={1.8} />
      <span aria-hidden>{word('ui.minutes', { count: minutes })}</span>
      <VisuallyHidden>{word('ui.minutes.label', { count: minutes })}</VisuallyHidden>
    </span>
  );
};
