import { CheckField } from '../../ui/fields/CheckField.js';
import styles from './draft.module.css';

type CheckSetProps = {
  readonly label: string;
  readonly hint?: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
};

/** Several of a few, in the order they are offered. */
export const CheckSet = ({ label, hint, choices, chosen, onChange }: CheckSetProps) => (
  <fieldset className={styles['checks']}>
    <legend>{label}</legend>
    {hint && <p className={styles['hint']}>{hint}</p>}
    <div className={styles['row']}>
      {choices.map(({ value, label: name }) => (
        <CheckField
          key={value}
          label={name}
          checked={chosen.includes(value)}
          onChange={(checked) =>
            onChange(
              choices
                .map((choice) => choice.value)
                .filter((one) => (one === value ? checked : chosen.includes(one))),
            )
          }
        />
      ))}
    </div>
  </fieldset>
);
