import { useId, type ReactNode } from 'react';
import { FieldSet, type SetProps } from './FieldSet.js';
import styles from './field.module.css';

export type Choice<Value extends string> = {
  readonly value: Value;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly disabled?: boolean;
};

type ChoiceProps<Value extends string> = SetProps & {
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | undefined;
  readonly onChange: (value: Value) => void;
};

/** One of a handful, all in sight: a ballot, a kind, an answer. */
export const ChoiceField = <Value extends string>(props: ChoiceProps<Value>) => {
  const { label, hint, error, choices, value, onChange } = props;
  const id = useId();
  return (
    <FieldSet label={label} hint={hint} error={error}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles['choice']}>
          <input
            type="radio"
            name={id}
            className={styles['tick']}
            checked={choice.value === value}
            disabled={choice.disabled}
            onChange={() => onChange(choice.value)}
          />
          <span>
            {choice.label}
            {choice.hint && <span className={styles['hint']}> {choice.hint}</span>}
          </span>
        </label>
      ))}
    </FieldSet>
  );
};
