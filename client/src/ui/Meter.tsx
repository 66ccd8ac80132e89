// No two browsers draw <meter> alike, and none of them a threshold.
/* oxlint-disable jsx-a11y/prefer-tag-over-role */
import { useId } from 'react';
import styles from './meter.module.css';

type MeterProps = {
  readonly label: string;
  readonly value: number;
  /** Out of how many. */
  readonly base: number;
  /** Value and base in words: "41 présents sur 60 inscrits". */
  readonly words: string;
  /** How much is needed, on the same scale, drawn as a line; say it in the words too. */
  readonly needed?: number;
};

/** How far something got: in words first, then as a bar. */
export const Meter = ({ label, value, base, words, needed }: MeterProps) => {
  const id = useId();
  return (
    <div className={styles['meter']}>
      <span id={id} className={styles['label']}>
        {label}
      </span>
      <span className={styles['words']}>{words}</span>
      <div
        role="meter"
        aria-labelledby={id}
        aria-valuemin={0}
        aria-valuemax={base}
        aria-valuenow={Math.min(value, base)}
        aria-valuetext={words}
        className={styles['bar']}
      >
        <div className={styles['fill']} style={{ width: `${share(value, base)}%` }} />
        {needed !== undefined && (
          <div className={styles['needed']} style={{ left: `${share(needed, base)}%` }} />
        )}
      </div>
    </div>
  );
};

const share = (part: number, base: number): number => (base <= 0 ? 0 : Math.min(100, (part / base) * 100));
