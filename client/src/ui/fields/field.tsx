import type { ReactNode } from 'react';
import { useWord } from '../words.js';
import styles from './field.module.css';
import '@mantine/core/styles/Input.layer.css';

/** What every field says: its name, a hint before typing, an error after, and whether it may be left empty. */
export type FieldWords = {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** 'plainly' where nobody doubts it, as in a search: it goes without saying. */
  readonly optional?: boolean | 'plainly';
};

/** The same as Mantine's inputs expect it. Most fields are required, so it is the optional ones that say so. */
export const useField = ({ label, hint, error, optional = false }: FieldWords) => {
  const word = useWord();
  return {
    label: (
      <>
        {label}
        {optional === true && <span className={styles['optional']}> ({word('ui.optional')})</span>}
      </>
    ),
    description: hint,
    error,
    required: !optional,
    withAsterisk: false,
    classNames: {
      root: styles['root'],
      label: styles['label'],
      description: styles['hint'],
      error: styles['error'],
    },
    inputWrapperOrder: ['label', 'description', 'input', 'error'] as (
      | 'label'
      | 'description'
      | 'input'
      | 'error'
    )[],
  };
};
