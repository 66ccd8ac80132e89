import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

export type SetProps = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
};

/** Several controls that answer one question, under its words. */
export const FieldSet = ({ label, hint, error, children }: SetProps & { readonly children: ReactNode }) => {
  const id = useId();
  return (
    <fieldset
      className={styles['set']}
      aria-describedby={`${id}-hint ${id}-error`}
      aria-invalid={Boolean(error)}
    >
      <legend className={styles['legend']}>{label}</legend>
      <div id={`${id}-hint`} className={styles['hint']}>
        {hint}
      </div>
      {children}
      {error && (
        <p id={`${id}-error`} className={styles['error']}>
          {error}
        </p>
      )}
    </fieldset>
  );
};
