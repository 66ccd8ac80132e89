import type { ReactNode } from 'react';
import type { Choice } from './ChoiceField.js';
import { join } from '../join.js';
import { FieldSet, type SetProps } from './FieldSet.js';
import styles from './field.module.css';

type ManyProps<Value extends string> = SetProps & {
  readonly choices: readonly (Choice<Value> & { readonly aside?: ReactNode })[];
  readonly values: readonly Value[];
  /** How many may be ticked; once reached the others wait until one is let go. */
  readonly most?: number;
  readonly onChange: (values: readonly Value[]) => void;
};

/** Several of a handful, all in sight: what one approves, what one supports. */
export const ManyField = <Value extends string>(props: ManyProps<Value>) => {
  const { label, hint, error, choices, values, most = Infinity, onChange } = props;
  const full = values.length >= most;
  const toggle = (value: Value) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value]);
  return (
    <FieldSet label={label} hint={hint} error={error}>
      {choices.map(({ value, label: name, hint: more, aside, disabled }) => (
        <label key={value} className={join(styles['choice'], aside !== undefined && styles['withAside'])}>
          <input
            type="checkbox"
            className={styles['tick']}
            checked={values.includes(value)}
            disabled={disabled || (full && !values.includes(value))}
            onChange={() => toggle(value)}
          />
          <span>
            {name}
            {more && <span className={styles['hint']}> {more}</span>}
          </span>
          {aside !== undefined && <span className={styles['aside']}>{aside}</span>}
        </label>
      ))}
    </FieldSet>
  );
};
