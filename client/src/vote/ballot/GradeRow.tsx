import { useId } from 'react';
import { join } from '../../ui/join.js';
import styles from './ballot.module.css';

type GradeRowProps = {
  readonly label: string;
  readonly grades: readonly { readonly value: number; readonly label: string }[];
  readonly value: number | undefined;
  /** Name of the way back to no grade at all. */
  readonly clear: string;
  readonly onChange: (value: number | undefined) => void;
  /** Grades of one or two signs stand in one line even on a phone. */
  readonly narrow?: boolean;
};

/** One option and its grades: radios drawn as buttons, a line of a grid where there is room, a card where there is not. */
export const GradeRow = ({ label, grades, value, clear, onChange, narrow = false }: GradeRowProps) => {
  const id = useId();
  return (
    <div
      role="radiogroup"
      aria-labelledby={id}
      className={join(styles['graded'], narrow && styles['narrow'])}
    >
      <span id={id} className={styles['name']}>
        {label}
      </span>
      <span className={styles['grades']}>
        {grades.map((grade) => (
          <label key={grade.value} className={styles['grade']}>
            <input
              type="radio"
              name={id}
              checked={grade.value === value}
              onChange={() => onChange(grade.value)}
            />
            <span>{grade.label}</span>
          </label>
        ))}
      </span>
      {value !== undefined && (
        <button type="button" className={styles['clear']} onClick={() => onChange(undefined)}>
          {clear}
        </button>
      )}
    </div>
  );
};
