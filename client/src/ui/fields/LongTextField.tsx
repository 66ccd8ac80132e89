import { Textarea } from '@mantine/core';
import { useField, type FieldWords } from './field.js';

type LongTextProps = FieldWords & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string;
  readonly rows?: number;
  readonly maxLength?: number;
};

/** Several lines of words. */
export const LongTextField = ({
  label,
  hint,
  error,
  optional,
  onChange,
  rows = 5,
  ...rest
}: LongTextProps) => (
  <Textarea
    {...useField({ label, hint, error, optional })}
    {...rest}
    rows={rows}
    onChange={(event) => onChange(event.currentTarget.value)}
  />
);
