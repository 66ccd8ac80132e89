import { useState } from 'react';
import { useTexts } from '../../platform/language/use-texts.js';
import { NumberField } from '../../ui/fields/NumberField.js';
import styles from './draft.module.css';

type MinutesFieldProps = {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (minutes: number | undefined) => void;
};

/** A length of time as people say it, hours and minutes; empty when neither is given. */
export const MinutesField = ({ label, value, onChange }: MinutesFieldProps) => {
  const t = useTexts('draft', 'charter');
  // What was typed, for a sum forgets which of the two fields was left empty; another value is shown as it is said.
  const [typed, setTyped] = useState(() => partsOf(value));
  const parts = sumOf(typed) === value ? typed : partsOf(value);
  const put = (part: Parts) => {
    const next = { ...parts, ...part };
    setTyped(next);
    onChange(sumOf(next));
  };
  return (
    <fieldset className={styles['checks']}>
      <legend>{label}</legend>
      <div className={styles['pair']}>
        <NumberField
          label={t('screen.hours')}
          min={0}
          value={parts.hours}
          onChange={(hours) => put({ hours })}
          optional
        />
        <NumberField
          label={t('screen.minutes')}
          min={0}
          max={59}
          step={5}
          value={parts.minutes}
          onChange={(minutes) => put({ minutes })}
          optional
        />
      </div>
    </fieldset>
  );
};

type Parts = { readonly hours?: number | undefined; readonly minutes?: number | undefined };

/** "3 h" and "45 min" are said without their nought: erasing the one number there is empties the field. */
const partsOf = (value: number | undefined): Parts => {
  if (value === undefined) return {};
  const [hours, minutes] = [Math.floor(value / 60), value % 60];
  if (hours === 0) return { minutes };
  return minutes === 0 ? { hours } : { hours, minutes };
};

const sumOf = ({ hours, minutes }: Parts): number | undefined =>
  hours === undefined && minutes === undefined ? undefined : (hours ?? 0) * 60 + (minutes ?? 0);
