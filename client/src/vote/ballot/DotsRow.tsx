import { useId } from 'react';
import { useTexts } from '../../platform/language/use-texts.js';
import { Button } from '../../ui/Button.js';
import { IconMinus, IconPlus } from '../../ui/icons.js';
import styles from './ballot.module.css';

type RowProps = {
  readonly label: string;
  readonly count: number;
  /** Whether one more may be put here. */
  readonly more: boolean;
  readonly onPut: (count: number) => void;
};

/** One option and its dots. A button at its end stays and keeps the focus, or the keyboard would lose its place. */
export const DotsRow = ({ label, count, more, onPut }: RowProps) => {
  const t = useTexts('booth');
  const id = useId();
  return (
    <li className={styles['row']} aria-labelledby={id}>
      <span id={id} className={styles['name']}>
        {label}
        <Dots count={count} />
      </span>
      <span className={styles['stepper']}>
        <Button
          aria-label={t('screen.dots.take', { option: label })}
          idle={count === 0}
          icon={<IconMinus aria-hidden size={20} />}
          onClick={() => onPut(count - 1)}
        />
        <span className={styles['count']}>{count}</span>
        <Button
          aria-label={t('screen.dots.add', { option: label })}
          idle={!more}
          icon={<IconPlus aria-hidden size={20} />}
          onClick={() => onPut(count + 1)}
        />
      </span>
    </li>
  );
};

/** As many as an eye can take in; beyond, the number alone says it better. */
const MOST_DRAWN = 20;

const Dots = ({ count }: { readonly count: number }) =>
  count > 0 &&
  count <= MOST_DRAWN && (
    <span aria-hidden className={styles['dots']}>
      {Array.from({ length: count }, (_, dot) => (
        <span key={dot} className={styles['dot']} />
      ))}
    </span>
  );
