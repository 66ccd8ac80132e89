import type { ReactNode } from 'react';
import styles from './field.module.css';

type CheckProps = {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly error?: ReactNode;
  readonly name?: string;
};

/** Yes or no. */
export const CheckField = ({ label, checked, onChange, error, name }: CheckProps) => (
  <label className={styles['check']}>
    <input
      type="checkbox"
      name={name}
      className={styles['tick']}
      checked={checked}
      aria-invalid={Boolean(error)}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>
      {label}
      {error && <span className={styles['error']}> {error}</span>}
    </span>
  </label>
);
