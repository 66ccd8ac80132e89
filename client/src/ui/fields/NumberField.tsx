import { TextInput } from '@mantine/core';
import { useField, type FieldWords } from './field.js';
import styles from './field.module.css';

type NumberProps = FieldWords & {
  /** `undefined` while the field is empty. */
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly name?: string;
};

/** A number with its unit. The browser's own input: the right keyboard on phones, no library. */
export const NumberField = ({
  label,
  hint,
  error,
  optional,
  value,
  onChange,
  unit,
  ...rest
}: NumberProps) => (
  <TextInput
    {...useField({ label: unit ? `${label} (${unit})` : label, hint, error, optional })}
    {...rest}
    type="number"
    inputMode="decimal"
    value={value ?? ''}
    rightSection={unit && <span className={styles['unit']}>{unit}</span>}
    rightSectionWidth="auto"
    rightSectionPointerEvents="none"
    onChange={(event) => onChange(readNumber(event.currentTarget))}
  />
);

const readNumber = ({ value, valueAsNumber }: HTMLInputElement): number | undefined =>
  value === '' || Number.isNaN(valueAsNumber) ? undefined : valueAsNumber;
